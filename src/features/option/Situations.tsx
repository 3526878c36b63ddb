import { Link } from '#parts/page/Link.tsx';
import { type OptionWords, readingOf } from '#content';
import { addressFrom } from '#state/addresses.ts';
import { sayStanding } from '#words/lead.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { Section } from '#ui/page/Section.tsx';
import styles from './OptionArticle.module.css';
import { useFacts } from '#parts/context/FactsContext.ts';

interface Props {
  readonly option: OptionWords;
}

/** Lists situations that lead to an option, each with a link to its result. */
export function Situations({ option }: Props) {
  const decision = useFacts();
  const leading = decision.scenarios
    .filter(({ importance }) => importance === undefined)
    .map((scenario) => ({ scenario, reading: readingOf(scenario.answers) }))
    .filter(({ reading }) => {
      const { outcome } = evaluationOf(decision, reading);
      return outcome.kind === 'pick' && outcome.option === option.id;
    });
  return (
    <Section
      heading={`Situations that lead to ${option.label}`}
      sentence="Each opens the result with its answers, and every answer can be changed there."
    >
      <ul role="list" className={styles.situations}>
        {leading.map(({ scenario, reading }) => (
          <li key={scenario.id}>
            <Link to={addressFrom(decision, { kind: 'pick', claim: option.id }, reading)}>{scenario.title}</Link>
            <p>{`${scenario.persona} ${sayStanding(decision, evaluationOf(decision, reading))}`}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
