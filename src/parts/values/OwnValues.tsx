import { ownValuesOf } from '#state/ownValues.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { placeLabel } from '#words/labels.ts';
import { sayOwnValue, sayPickWithout } from '#words/ownValues.ts';
import { useActions, useReading } from '../context/SessionContext.tsx';
import { useDecision } from '../context/DecisionContext.ts';

/** The own values in force, with the outcome without them. */
export function OwnValues() {
  const decision = useDecision();
  const reading = useReading();
  const { dropOwnValues, putBack } = useActions();
  const title = sayPickWithout(decision, reading);
  if (title === null) return null;
  const own = ownValuesOf(decision, reading);
  return (
    <Notice title={title}>
      <ul>
        {own.map((each) => (
          <li key={placeLabel(decision, each)}>
            <span>{`${sayOwnValue(decision, each)} `}</span>
            <Button kind="text" onClick={() => putBack(each)}>
              <span>{`Put ${each.ours.value} back`}</span>
              <Hidden>{` for ${placeLabel(decision, each)}`}</Hidden>
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
