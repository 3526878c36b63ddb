import { useMemo, useState } from 'react';
import { counterfactuals, type Reading } from '#engine';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { pickOf } from '#words/outcome.ts';
import { type Variant, type WayInWords, waysInWords } from '#words/result/ways.ts';
import { VariantLink } from '#parts/pick/VariantLink.tsx';
import styles from './WaysToPick.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly reading: Reading;
}

/**
 * Shows, for each option that is not the pick, the fewest changed answers that make it the pick, or says that none do.
 */
export function WaysToPick({ reading }: Props) {
  const decision = useDecision();
  const work = useMemo(() => () => counterfactuals(decision, reading), [decision, reading]);
  const found = useIdleResult(work);
  const [last, setLast] = useState(found);
  if (found !== null && found !== last) setLast(found);

  const pick = pickOf(evaluationOf(decision, reading));
  const known = found ?? last;
  const others = decision.options.map(({ id }) => id).filter((id) => id !== pick);
  const rows = known
    ? waysInWords(decision, reading, known).map((way) => ({ option: way.option, way }))
    : others.map((option) => ({ option, way: null }));
  return (
    <div className={styles.ways}>
      <h3>{pick === null ? 'What it takes for each option' : 'What it takes for each other option'}</h3>
      {/* What was true of other answers keeps its room, unseen, until the new ones are gone through. */}
      <ul role="list" data-state={found === null ? 'waiting' : 'done'}>
        {rows.map(({ option, way }) => (
          <li key={option}>
            <OptionTag option={option} />
            <div>{way && <Ways way={way} />}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ways({ way: { note, variants, more } }: { readonly way: WayInWords }) {
  return (
    <>
      {note && <p>{note}</p>}
      <Variants variants={variants} />
      {more && (
        <Disclosure summary={more.label}>
          <Variants variants={more.variants} />
        </Disclosure>
      )}
    </>
  );
}

function Variants({ variants }: { readonly variants: readonly Variant[] }) {
  return variants.map(({ sentence, reading }) => (
    <p key={sentence}>
      <VariantLink reading={reading}>{sentence}</VariantLink>
    </p>
  ));
}
