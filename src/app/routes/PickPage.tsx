import { AnswersLost } from '#features/option/AnswersLost.tsx';
import { CloseCalls } from '#features/option/CloseCalls.tsx';
import { OptionArticle } from '#features/option/OptionArticle.tsx';
import { RuleOuts } from '#features/option/RuleOuts.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import { WithoutScript } from '#ui/page/WithoutScript.tsx';
import { useShown } from '../address/BindingContext.ts';
import { DecisionBreadcrumbs } from './DecisionBreadcrumbs.tsx';
import { Result } from './Result.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** The option, `toss-up` or `none-fits` that the path names; null for a result, whose pick comes from the answers. */
  readonly claim: string | null;
}

/** A result, or the page of an option if nothing is answered. */
export function PickPage({ claim }: Props) {
  const decision = useDecision();
  const isFirstPage = useShown(({ by }) => by === 'load');
  const option = decision.options.find(({ id }) => id === claim);
  return (
    <PageBody before={<DecisionBreadcrumbs here={claim === null ? 'Result' : (option?.label ?? 'No single pick')} />}>
      {claim === null ? (
        <Result />
      ) : (
        <div data-awaits-answers="">
          <WithoutScript>{`Answers in a link are weighed with JavaScript, which is off here. Switch it on and reload the page to see their result. ${
            option
              ? `What follows is when to pick ${option.label}, whatever is answered.`
              : 'What follows holds whatever is answered.'
          }`}</WithoutScript>
          <AnswersLost isFirstPage={isFirstPage} />
          {option && <OptionArticle option={option} />}
          {claim === 'toss-up' && <CloseCalls />}
          {claim === 'none-fits' && <RuleOuts />}
        </div>
      )}
    </PageBody>
  );
}
