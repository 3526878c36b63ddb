import { Link } from '#parts/page/Link.tsx';
import { addressFrom } from '#state/addresses.ts';
import { sayRuleOut, weighAnyway } from '#words/ruleOuts.ts';
import { useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly left: string;
  readonly right: string;
}

/** Says which of the two options is ruled out, and by which answer. The comparison weighs it anyway. */
export function RuledOutSides({ left, right }: Props) {
  const decision = useDecision();
  const reading = useReading();
  const { ruledOut } = useEvaluation();
  return ruledOut
    .filter(({ option }) => option === left || option === right)
    .map((each) => {
      const { option, by } = each;
      const anyway = weighAnyway(decision, reading, each);
      return (
        <Notice key={option} title={`${optionLabel(decision, option)} is ruled out: no score makes it the pick`}>
          {by.map((cause) => (
            <p key={cause.question}>{sayRuleOut(decision, option, cause)}</p>
          ))}
          <Link
            className={buttonClass('quiet')}
            to={addressFrom(decision, { kind: 'compare', left, right }, anyway.reading)}
          >
            {anyway.sentence}
          </Link>
        </Notice>
      );
    });
}
