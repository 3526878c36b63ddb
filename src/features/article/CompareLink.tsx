import { Link } from '#parts/page/Link.tsx';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Links to the comparison of the first two options. */
export function CompareLink() {
  const decision = useDecision();
  const reading = useReading();
  const [left, right] = decision.options;
  if (!left || !right) return null;
  return (
    <Link
      to={addressFrom(decision, { kind: 'compare', left: left.id, right: right.id }, reading)}
    >{`Compare ${left.label} and ${right.label}`}</Link>
  );
}
