import { useActions } from '#parts/context/SessionContext.tsx';
import { Button } from '#ui/forms/Button.tsx';
import { Section } from '#ui/page/Section.tsx';
import styles from './NextSteps.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Lists what the visitor can do after reading the result. */
export function NextSteps() {
  const decision = useDecision();
  const { startOver } = useActions();
  return (
    <div className={styles.steps}>
      <Section
        heading="Do next"
        sentence={`Nothing is lost by starting again: the answers to ${decision.title} can be put back.`}
      >
        <Button kind="quiet" onClick={startOver}>
          Start again
        </Button>
      </Section>
    </div>
  );
}
