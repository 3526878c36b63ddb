import { type ReactNode, useState } from 'react';
import type { Place, Reading } from '#engine';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import { ValueEditor } from './ValueEditor.tsx';
import { placeLabel } from '#words/labels.ts';
import { useDecision } from './DecisionContext.ts';

interface Props {
  readonly place: Place;
  /** The answers and own values by which the effect is told. */
  readonly reading: Reading;
  /** On which answers that is, where the page does not say it. */
  readonly children?: ReactNode;
}

/** The way to disagree with a value, where it is shown. */
export function ValueDispute({ place, reading, children }: Props) {
  const decision = useDecision();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      summary={
        <>
          Disagree
          <Hidden>{` with the value of ${placeLabel(decision, place)}`}</Hidden>
        </>
      }
      open={isOpen}
      onToggle={setOpen}
    >
      {isOpen && (
        <>
          {children}
          <ValueEditor place={place} reading={reading} />
        </>
      )}
    </Disclosure>
  );
}
