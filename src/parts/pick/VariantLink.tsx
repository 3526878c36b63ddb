import type { MouseEvent, ReactNode } from 'react';
import { Link } from '../page/Link.tsx';
import type { Reading } from '#engine';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { useActions } from '../context/SessionContext.tsx';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  /** The answers of the variant. */
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** A link to the result of other answers, which has a way back to this one. */
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

/** True unless a key is held or another button is used: then the link opens elsewhere. */
function opensHere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
