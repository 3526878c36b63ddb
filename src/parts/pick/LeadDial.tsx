import { type Pair, standingOf } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { Dial } from '#charts/Dial.tsx';
import { frontPair, sayLeadsOrClose } from '#words/lead.ts';
import { useEvaluation, useSession } from '../context/SessionContext.tsx';
import { tagOf } from '#words/labels.ts';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  /** The two options, left and right; the first two of the ranking in authored order unless given. */
  readonly pair?: Pair;
}

/** The dial with the lead between two options; nothing if fewer than two are left. */
export function LeadDial({ pair }: Props) {
  const decision = useDecision();
  const evaluation = useEvaluation();
  const isHeld = useSession(({ held, heldValue }) => held !== null || heldValue !== null);
  const sides = pair ?? frontPair(decision, evaluation);
  if (!sides) return null;
  const [left, right] = sides;
  const standing = standingOf(evaluation, left, right);
  const { ahead, lead } = standing;
  return (
    <Dial
      left={tagOf(decision, left)}
      right={tagOf(decision, right)}
      lead={{
        tenths: ahead === left ? lead.shown : -lead.shown,
        number: formatTenths(lead.shown),
        said: sayLeadsOrClose(decision, standing),
      }}
      isHeld={isHeld}
    />
  );
}
