import { useEffect, useRef } from 'react';
import { Link } from '#parts/page/Link.tsx';
import type { Reading } from '#engine';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { useReading, useSession } from '#parts/context/SessionContext.tsx';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { resultOfVariant } from '#state/sessionState.ts';
import { variantOf } from '#words/result/variant.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Says what makes this result a variant, and links back to the result that the visitor came from. */
export function WayBack() {
  const cameFrom = useSession((state) => state.cameFrom);
  const result = useSession(resultOfVariant);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<typeof cameFrom>(null);

  useEffect(() => {
    if (!box.current || shown.current === cameFrom) return;
    shown.current = cameFrom;
    box.current.focus({ preventScroll: true });
    box.current.scrollIntoView({ block: 'nearest' });
  });

  return (
    result && (
      <div ref={box} tabIndex={-1}>
        <Variant result={result} />
      </div>
    )
  );
}

function Variant({ result }: { readonly result: Reading }) {
  const decision = useDecision();
  const reading = useReading();
  const { title, lines } = variantOf(decision, result, reading);
  return (
    <Notice title={title}>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Link className={buttonClass('quiet')} to={addressFrom(decision, RESULT, result)}>
        Back to that result
      </Link>
    </Notice>
  );
}
