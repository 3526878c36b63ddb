import type { Evaluation, Pair } from '#engine';
import { Facts } from '#parts/loading/Facts.tsx';
import { late } from '#parts/loading/late.tsx';
import { sayFactsOn } from '#words/evidence.ts';
import { labelOf } from '#words/labels.ts';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import styles from './FactorNotes.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

const EvidenceNote = late(() => import('#parts/values/EvidenceNote.tsx').then((it) => it.EvidenceNote));

interface Props {
  readonly evaluation: Evaluation;
  readonly pair: Pair;
  /** Factor ids. */
  readonly factors: readonly string[];
}

/** Shows the facts behind some factors, for both options of a pair. */
export function FactorNotes({ evaluation, pair, factors }: Props) {
  const decision = useDecision();
  if (factors.length === 0) return null;
  const facts = sayFactsOn(decision, factors);
  return (
    <Disclosure
      summary={
        <>
          <span>{facts.label}</span>
          <Hidden>{` ${facts.on}`}</Hidden>
        </>
      }
    >
      <Facts>
        {factors.map((factor) => (
          <div key={factor} className={styles.factor}>
            <h3>{labelOf(decision.factors, factor)}</h3>
            {pair.map((option) => {
              const inForce = evaluation.values[option]?.[factor];
              return inForce && <EvidenceNote key={option} factor={factor} option={option} inForce={inForce} />;
            })}
          </div>
        ))}
      </Facts>
    </Disclosure>
  );
}
