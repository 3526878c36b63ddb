import { useMemo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import type { Decision } from '#content';
import { certifiedPick, countAnswers, isEmpty, pendingQuestions, possibleWinners, type Reading } from '#engine';
import { saySettled } from '#words/page/questionnaire.ts';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { useReading } from '#parts/context/SessionContext.tsx';
import { buttonClass } from '#ui/forms/Button.tsx';
import styles from './StillPossible.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Says which options can still win, never which one leads; and that the pick is settled, as soon as that is proved. */
export function StillPossible() {
  const decision = useDecision();
  const reading = useReading();
  const winners = useMemo(() => winnersOf(decision, reading), [decision, reading]);
  return (
    <div className={styles.still}>
      <p>Can still win:</p>
      <ul role="list">
        {winners.map((option) => (
          <li key={option}>
            <OptionTag option={option} />
          </li>
        ))}
      </ul>
      {winners.length > 1 && (
        <p className={styles.note}>
          We hide who is ahead while questions are open, so that it does not influence the answers.
        </p>
      )}
      <div role="status">{isSettled(decision, reading) && <Settled reading={reading} />}</div>
    </div>
  );
}

/**
 * Returns the options that can still win. Before the first answer these are all options: the content checks prove it,
 * so nothing is computed here.
 */
function winnersOf(decision: Decision, reading: Reading): readonly string[] {
  return isEmpty(reading) ? decision.options.map(({ id }) => id) : possibleWinners(decision, reading);
}

function Settled({ reading }: { readonly reading: Reading }) {
  const decision = useDecision();
  return (
    <div className={styles.settled}>
      <h2>The pick is settled</h2>
      <p>{saySettled(pendingQuestions(decision, reading).length)}</p>
      <Link className={buttonClass('quiet')} to={addressFrom(decision, RESULT, reading)}>
        See the pick
      </Link>
    </div>
  );
}

function isSettled(decision: Decision, reading: Reading): boolean {
  return (
    countAnswers(reading) > 0 &&
    pendingQuestions(decision, reading).length > 0 &&
    certifiedPick(decision, reading) !== null
  );
}
