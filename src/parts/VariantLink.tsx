import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import type { Reading } from '#engine';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { useActions } from './SessionContext.tsx';
import { useDecision } from './DecisionContext.ts';

interface Props {
  /** The answers of the variant. */
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** A link to the result of other answers, which then shows the way back to this one. */
export function VariantLink({ reading, children }: Props) {
  const decision = useDecision();
  const { followVariant } = useActions();
  return (
    <Link
      to={addressFrom(decision, RESULT, reading)}
      onClick={(event) => {
        if (opensHere(event)) followVariant(reading);
      }}
    >
      {children}
    </Link>
  );
}

/** With a key held, or another button, a link opens elsewhere. */
function opensHere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
