import { useMemo, useState } from 'react';
import { type Change, type Counterfactual, counterfactuals, type Reading, withAnswer } from '#engine';
import { countOf } from '#lib/english.ts';
import { OptionTag } from '#parts/OptionTag.tsx';
import { optionLabel } from '#words/labels.ts';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { pickOf } from '#words/outcome.ts';
import { sayChanges } from '#words/changes.ts';
import { VariantLink } from '#parts/VariantLink.tsx';
import styles from './WaysToPick.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly reading: Reading;
}

/** For each option that is not the pick the fewest changed answers that make it the pick, or that none do. */
export function WaysToPick({ reading }: Props) {
  const decision = useDecision();
  const work = useMemo(() => () => counterfactuals(decision, reading), [decision, reading]);
  const found = useIdleResult(work);
  const [last, setLast] = useState(found);
  if (found !== null && found !== last) setLast(found);

  const pick = pickOf(evaluationOf(decision, reading));
  const rows = found ?? last ?? decision.options.map(({ id }) => ({ option: id, way: null }));
  return (
    <div className={styles.ways}>
      <h3>{pick === null ? 'What it takes for each option' : 'What it takes for each other option'}</h3>
      {/* What was true of other answers keeps its room, unseen, until the new ones are gone through. */}
      <ul role="list" data-state={found === null ? 'waiting' : 'done'}>
        {rows
          .filter(({ option, way }) => way !== null || option !== pick)
          .map(({ option, way }) => (
            <li key={option}>
              <OptionTag option={option} />
              <div>{way && <Ways reading={reading} option={option} way={way} />}</div>
            </li>
          ))}
      </ul>
    </div>
  );
}

function Ways({ reading, option, way }: Props & Counterfactual) {
  const decision = useDecision();
  const name = optionLabel(decision, option);
  if (way.kind === 'never') {
    const held = Object.keys(reading.ownValues).length > 0 ? 'these importances and values' : 'these importances';
    return (
      <p>
        No combination of answers makes {name} the pick, at {held}.
      </p>
    );
  }
  const lists = [way.preferences, way.others];
  const more = lists.flatMap(({ sets }) => sets.slice(1));
  const count = lists.reduce((sum, each) => sum + Math.max(0, each.count - 1), 0);
  const lines = { reading, name };
  return (
    <>
      {way.kind === 'with-open' && <p>Only together with questions that are still open:</p>}
      <Sets {...lines} sets={lists.flatMap(({ sets }) => sets.slice(0, 1))} />
      {more.length > 0 && (
        <Disclosure
          summary={
            more.length === count
              ? countOf(count, 'other way with as few changes', 'other ways with as few changes')
              : `${more.length} of ${count} other ways with as few changes`
          }
        >
          <Sets {...lines} sets={more} />
        </Disclosure>
      )}
    </>
  );
}

interface SetsProps extends Props {
  readonly name: string;
  readonly sets: readonly (readonly Change[])[];
}

function Sets({ reading, name, sets }: SetsProps) {
  const decision = useDecision();
  return sets.map((changes) => {
    const sentence = `${sayChanges(decision, changes)}, the pick is ${name}`;
    const variant = changes.reduce((sum, { question, answer }) => withAnswer(sum, question, answer), reading);
    return (
      <p key={sentence}>
        <VariantLink reading={variant}>{sentence}</VariantLink>
      </p>
    );
  });
}
