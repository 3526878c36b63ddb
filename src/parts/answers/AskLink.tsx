import { Link } from '../page/Link.tsx';
import { NOTHING_ANSWERED } from '#engine';
import { sayAnswerAll } from '#words/page/questionnaire.ts';
import { addressFrom } from '#state/addresses.ts';
import { buttonClass } from '#ui/forms/Button.tsx';
import { useDecision } from '../context/DecisionContext.ts';

/** The way to one's own pick: the first open question. */
export function AskLink() {
  const decision = useDecision();
  return (
    <Link
      className={buttonClass('primary')}
      to={addressFrom(decision, { kind: 'ask', question: null }, NOTHING_ANSWERED)}
    >
      {sayAnswerAll(decision)}
    </Link>
  );
}
