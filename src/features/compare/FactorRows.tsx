import type { Decision } from '#content';
import { contributionsByFactor, type Evaluation, leadBetween, type Pair } from '#engine';
import { EvidenceNote } from '#parts/EvidenceNote.tsx';
import { FactorBalance } from '#parts/FactorBalance.tsx';
import { useEvaluation } from '#parts/SessionContext.tsx';
import { labelOf, optionLabel, slotOf } from '#parts/words.ts';
import { Section } from '#ui/Section.tsx';
import { Status } from '#ui/Status.tsx';

interface Props {
  readonly decision: Decision;
  readonly left: string;
  readonly right: string;
}

/** One row a factor: both values, and what their difference is worth under these answers; the heaviest first. */
export function FactorRows({ decision, left, right }: Props) {
  const evaluation = useEvaluation(decision);
  const pair: Pair = [left, right];
  const parts = contributionsByFactor(decision, evaluation, pair);
  const rows = parts
    .toSorted((a, b) => Math.abs(b.exact) - Math.abs(a.exact))
    .map(({ factor, shown }) => ({
      id: factor,
      label: labelOf(decision.factors, factor),
      share: `${share(evaluation, factor)} of the weight`,
      left: evaluation.values[left]?.[factor]?.value ?? 0,
      right: evaluation.values[right]?.[factor]?.value ?? 0,
      worthTenths: shown,
      detail: <BothNotes decision={decision} evaluation={evaluation} pair={pair} factor={factor} />,
    }));
  const differences = rows.filter((row) => row.left !== row.right).length;
  const named = (option: string) => ({ slot: slotOf(decision, option), label: optionLabel(decision, option) });
  return (
    <Section
      heading="Factor by factor"
      sentence="The value of each, from 0 to 100, and the points that the difference is worth once the answers have weighed it. Open a factor to read the evidence."
    >
      <Status text={`Comparing ${named(left).label} and ${named(right).label}, ${differences} differences`} />
      <FactorBalance
        caption={`${named(left).label} and ${named(right).label}, factor by factor, heaviest first`}
        left={named(left)}
        right={named(right)}
        rows={rows}
        total={{ label: 'All factors', tenths: leadBetween(evaluation, left, right).shown }}
      />
    </Section>
  );
}

function share({ weights, totalWeight, nothingWeighed }: Evaluation, factor: string): string {
  const weight = nothingWeighed ? 1 : (weights[factor] ?? 0);
  return `${Math.round((100 * weight) / totalWeight)}%`;
}

interface NotesProps {
  readonly decision: Decision;
  readonly evaluation: Evaluation;
  readonly pair: Pair;
  readonly factor: string;
}

function BothNotes({ decision, evaluation, pair, factor }: NotesProps) {
  const words = decision.factors.find(({ id }) => id === factor);
  return (
    <>
      <p>{words?.definition}</p>
      {pair.map((option) => {
        const inForce = evaluation.values[option]?.[factor];
        return (
          inForce && <EvidenceNote key={option} decision={decision} factor={factor} option={option} inForce={inForce} />
        );
      })}
    </>
  );
}
