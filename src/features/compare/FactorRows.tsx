import { useState } from 'react';
import { baselines, type Evaluation, leadBetween, type Pair } from '#engine';
import { countOf } from '#lib/english.ts';
import { Facts } from '#parts/loading/Facts.tsx';
import { useFacts } from '#parts/context/FactsContext.ts';
import { late } from '#parts/loading/late.tsx';
import { FactorBalance } from '#charts/FactorBalance.tsx';
import { sayPairLead } from '#words/lead.ts';
import { useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { sayOptions, tagOf } from '#words/labels.ts';
import { ownValuesOf } from '#state/ownValues.ts';
import { Section } from '#ui/page/Section.tsx';
import { Segmented } from '#ui/forms/Segmented.tsx';
import { Status } from '#ui/page/Status.tsx';
import { factorRows, type Order, sayComparison, sayOrder, type Weighing } from '#words/compare/factorRows.ts';
import styles from './FactorRows.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

const EvidenceNote = late(() => import('#parts/values/EvidenceNote.tsx').then((it) => it.EvidenceNote));

interface Props {
  readonly left: string;
  readonly right: string;
}

/**
 * Shows each factor with both values and what their difference is worth: by these answers, by equal weights, or
 * unweighed.
 */
export function FactorRows({ left, right }: Props) {
  const decision = useDecision();
  const [weighing, setWeighing] = useState<Weighing>('answers');
  const [order, setOrder] = useState<Order>('worth');
  const reading = useReading();
  const byAnswers = useEvaluation();
  const evaluation = weighing === 'equal' ? baselines(decision, reading).equalWeights : byAnswers;
  const pair: Pair = [left, right];
  const own = ownValuesOf(decision, reading);
  const rows = factorRows({ decision, evaluation, pair, own }, weighing, order);
  return (
    <Section
      heading="Factor by factor"
      sentence="The value of each, from 0 to 100, and what the difference is worth. Open a factor to read the evidence or to disagree with it."
    >
      <Status text={sayComparison({ decision, evaluation: byAnswers, pair }, rows)} />
      <div className={styles.views}>
        <Segmented legend="Weights" options={WEIGHINGS} value={weighing} onChange={setWeighing} />
        <Segmented legend="Order of the rows" options={ORDERS} value={order} onChange={setOrder} />
      </div>
      <FactorBalance
        key={order}
        caption={`${sayOptions(decision, pair)}, factor by factor, ${sayOrder(order, weighing)}`}
        left={tagOf(decision, left)}
        right={tagOf(decision, right)}
        rows={rows.map((row) => ({
          ...row,
          detail: (
            <Facts>
              <BothNotes evaluation={byAnswers} pair={pair} factor={row.id} />
            </Facts>
          ),
        }))}
        {...(weighing !== 'none' && {
          total: {
            label: `All ${countOf(rows.length, 'factor')}`,
            tenths: leadBetween(evaluation, left, right).shown,
          },
        })}
      />
      {weighing === 'equal' && (
        <p className={styles.aside}>
          {`With equal weights: ${sayPairLead(decision, evaluation, pair)} The dial keeps the weights of these answers.`}
        </p>
      )}
    </Section>
  );
}

const WEIGHINGS: readonly { readonly value: Weighing; readonly label: string }[] = [
  { value: 'answers', label: 'These answers' },
  { value: 'equal', label: 'Equal weights' },
  { value: 'none', label: 'No weights' },
];

const ORDERS: readonly { readonly value: Order; readonly label: string }[] = [
  { value: 'worth', label: 'Largest first' },
  { value: 'authored', label: 'As listed' },
];

interface NotesProps {
  readonly evaluation: Evaluation;
  readonly pair: Pair;
  readonly factor: string;
}

function BothNotes({ evaluation, pair, factor }: NotesProps) {
  const words = useFacts().factors.find(({ id }) => id === factor);
  return (
    <>
      <p>{words?.definition}</p>
      {pair.map((option) => {
        const inForce = evaluation.values[option]?.[factor];
        return inForce && <EvidenceNote key={option} factor={factor} option={option} inForce={inForce} />;
      })}
    </>
  );
}
