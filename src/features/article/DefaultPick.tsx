import { Link } from '#parts/page/Link.tsx';
import { readingOf, type Unless } from '#content';
import { addressFrom } from '#state/addresses.ts';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { PickNames } from '#parts/pick/PickNames.tsx';
import { optionLabel } from '#words/labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { AskLink } from '#parts/answers/AskLink.tsx';
import styles from './DefaultPick.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly unless: Unless | null;
}

/** Shows the pick for the typical reader, what would change it, and a link to the questions. */
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
        {outcome.kind === 'pick' ? <OptionTag option={outcome.option} /> : <PickNames outcome={outcome} />}
      </p>
      <p>{`For whom: ${who}`}</p>
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
      <span>{`Unless ${unless.said}: `}</span>
      <Link
        to={addressFrom(decision, { kind: 'pick', claim: unless.option }, reading)}
      >{`then ${optionLabel(decision, unless.option)}`}</Link>
      <span>.</span>
    </p>
  );
}
