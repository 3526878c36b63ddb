import { useReading } from '#parts/context/SessionContext.tsx';
import { sayUnless, unlessOf } from '#words/result/changes.ts';
import { resultFor } from '#words/result/result.ts';
import { VariantLink } from '#parts/pick/VariantLink.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Shows the smallest change that gives another result, beside the pick. */
export function Unless() {
  const result = resultFor(useDecision(), useReading());
  const unless = unlessOf(result);
  if (!unless) {
    const none = sayUnless(result);
    return none && <p>{none}</p>;
  }
  return (
    <p>
      <span>{`${unless.before} `}</span>
      <VariantLink reading={unless.flip.reading}>{unless.flip.clause}</VariantLink>
      <span>{unless.after}</span>
    </p>
  );
}
