import type { Decision } from '#content';
import { countOf } from '#lib/english.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { type OwnValue, ownValuesOf, withoutOwnValues } from '#state/ownValues.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { sayPick } from '#words/outcome.ts';
import { useActions, useReading } from './SessionContext.tsx';
import { labelOf, optionLabel } from '#words/labels.ts';
import { useDecision } from './DecisionContext.ts';

/** Values of a reader's own that are weighed in place of ours, with what comes out without them. */
export function OwnValues() {
  const decision = useDecision();
  const reading = useReading();
  const { dropOwnValues, putBack } = useActions();
  const own = ownValuesOf(decision, reading);
  if (own.length === 0) return null;
  const without = sayPick(decision, evaluationOf(decision, withoutOwnValues(reading)).outcome);
  return (
    <Notice
      title={`With ${countOf(own.length, 'value')} of a reader’s own; without ${own.length === 1 ? 'it' : 'them'}: ${without}`}
    >
      <ul>
        {own.map((each) => (
          <li key={nameOf(decision, each)}>
            {nameOf(decision, each)}: {each.value} in place of {each.ours.value}{' '}
            <Button kind="text" onClick={() => putBack(each)}>
              Put {each.ours.value} back<Hidden> for {nameOf(decision, each)}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      {own.length > 1 && (
        <Button kind="quiet" onClick={dropOwnValues}>
          Weigh with our values
        </Button>
      )}
    </Notice>
  );
}

function nameOf(decision: Decision, { option, factor }: OwnValue): string {
  return `${optionLabel(decision, option)}, ${labelOf(decision.factors, factor)}`;
}
