import { useReading } from '#parts/context/SessionContext.tsx';
import { valuesInRange } from '#words/result/ownValueFlips.ts';
import { resultFor } from '#words/result/result.ts';
import { VariantLink } from '#parts/pick/VariantLink.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Lists the values that could change the pick within the range of their evidence, each with its tipping point. */
export function ValuesInRange() {
  const found = valuesInRange(resultFor(useDecision(), useReading()));
  if (!found) return null;
  return (
    <>
      <p>{found.sentence}</p>
      {found.flips.length > 0 && (
        <ul>
          {found.flips.map(({ sentence, notes, reading }) => (
            <li key={sentence}>
              <VariantLink reading={reading}>{sentence}</VariantLink>
              <span>{`. ${notes.join(' ')}`}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
