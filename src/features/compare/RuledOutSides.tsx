import { Link } from 'react-router';
import { joinWords } from '#lib/english.ts';
import { addressFrom } from '#state/addresses.ts';
import { sayRuleOut } from '#words/ruleOuts.ts';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { labelOf, optionLabel } from '#words/labels.ts';
import { withImportance } from '#state/reading.ts';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly left: string;
  readonly right: string;
}

/** Which of two options is ruled out, and by what; it is weighed here all the same. */
export function RuledOutSides({ left, right }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const { ruledOut } = useEvaluation();
  return ruledOut
    .filter(({ option }) => option === left || option === right)
    .map(({ option, by }) => {
      const name = optionLabel(decision, option);
      const weighed = by.reduce((all, { question }) => withImportance(all, question, 0), reading);
      const questions = by.map(({ question }) => labelOf(decision.questions, question));
      return (
        <Notice key={option} title={`${name} is ruled out: no score makes it the pick`}>
          {by.map((cause) => (
            <p key={cause.question}>{sayRuleOut(decision, option, cause)}</p>
          ))}
          <Link className={buttonClass('quiet')} to={addressFrom(decision, { kind: 'compare', left, right }, weighed)}>
            Weigh {name} anyway, leaving {joinWords(questions, 'and')} out
          </Link>
        </Notice>
      );
    });
}
