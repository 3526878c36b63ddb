import { Link } from 'react-router';
import { readingOf, type Unless } from '#content';
import { joinWords } from '#lib/english.ts';
import { addressFrom } from '#state/addresses.ts';
import { OptionName } from '#charts/OptionName.tsx';
import { optionLabel, slotOf } from '#words/labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { AskLink } from './AskLink.tsx';
import styles from './DefaultPick.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly unless: Unless | null;
}

/** The pick for the typical reader with what would turn it, and the way to one's own. */
export function DefaultPick({ unless }: Props) {
  const decision = useDecision();
  const { who, answers } = decision.typicalReader;
  const { outcome } = evaluationOf(decision, readingOf(answers));
  return (
    <section className={styles.pick} aria-labelledby="default-pick">
      <h2 id="default-pick" className={styles.heading}>
        Our default pick
      </h2>
      <p className={styles.name}>
        {outcome.kind === 'pick' && (
          <OptionName slot={slotOf(decision, outcome.option)} label={optionLabel(decision, outcome.option)} />
        )}
        {outcome.kind === 'toss-up' &&
          joinWords(
            outcome.options.map((option) => optionLabel(decision, option)),
            'or',
          )}
        {outcome.kind === 'none-fits' && 'None fits'}
      </p>
      <p>For whom: {who}</p>
      {unless && <UnlessLine unless={unless} />}
      <p className={styles.ask}>
        <AskLink />
      </p>
    </section>
  );
}

function UnlessLine({ unless }: { readonly unless: Unless }) {
  const decision = useDecision();
  const reading = readingOf({ ...decision.typicalReader.answers, [unless.question]: unless.answer });
  return (
    <p className={styles.unless}>
      Unless {unless.said}:{' '}
      <Link to={addressFrom(decision, { kind: 'pick', claim: unless.option }, reading)}>
        then {optionLabel(decision, unless.option)}
      </Link>
      .
    </p>
  );
}
