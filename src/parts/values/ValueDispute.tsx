import { type ReactNode, useState } from 'react';
import type { Place, Reading } from '#engine';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import { ValueEditor } from './ValueEditor.tsx';
import { placeLabel } from '#words/labels.ts';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  readonly place: Place;
  /** The answers and own values for which the effect is computed. */
  readonly reading: Reading;
  /** The answers in words, if the page does not show them. */
  readonly children?: ReactNode;
}

/** A disclosure to disagree with a value, next to the value. */
export function ValueDispute({ place, reading, children }: Props) {
  const decision = useDecision();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      summary={
        <>
          <span>Disagree</span>
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
