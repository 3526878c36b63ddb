import { createContext, type ReactNode, useContext } from 'react';
import styles from './PageStage.module.css';

/**
 * How far a page has come: `ahead`, laid out where nobody meets it; `shown`, to be painted at once, without what can
 * wait; `whole`, everything; `left`, out of sight until there is time to take it out.
 */
export type Stage = 'ahead' | 'shown' | 'whole' | 'left';

const StageContext = createContext<Stage>('whole');

/** The stage of the page around; a page that is not staged is whole. */
export function useStage(): Stage {
  return useContext(StageContext);
}

interface Props {
  readonly stage: Stage;
  readonly children: ReactNode;
}

/** A page that may be put together before it is shown, so that showing it lays nothing out, and may stay a moment after. */
export function PageStage({ stage, children }: Props) {
  return (
    <StageContext value={stage}>
      <div className={styles.stage} inert={stage === 'ahead'} hidden={stage === 'left'}>
        {children}
      </div>
    </StageContext>
  );
}
