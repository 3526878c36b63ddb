import { PageTitle } from '#parts/page/PageTitle.tsx';
import { sayRulesOut } from '#words/ruleOuts.ts';
import { AskLink } from '#parts/answers/AskLink.tsx';
import styles from './OptionArticle.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Tells a reader without answers what rules options out. */
export function RuleOuts() {
  const decision = useDecision();
  const ruleOuts = decision.questions.flatMap((question) =>
    question.answers.flatMap((answer) => (answer.rulesOut ?? []).map((ruleOut) => ({ question, answer, ...ruleOut }))),
  );
  return (
    <div className={styles.article}>
      <PageTitle parts={['When none fits', decision.title]} />
      <h1 tabIndex={-1}>{`${decision.title}: when none fits`}</h1>
      <p className={styles.useIf}>
        Some answers rule an option out, however well it does elsewhere. These are all of them.
      </p>
      <dl className={styles.situations}>
        {ruleOuts.map(({ question, answer, option, reason }) => (
          <div key={`${question.id}.${answer.id}.${option}`}>
            <dt>{sayRulesOut(decision, option, { question: question.id, answer: answer.id })}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.start}>
        <AskLink />
      </p>
    </div>
  );
}
