import type { Outcome } from '#engine';
import { partsOfList } from '#lib/english.ts';
import { optionLabel } from '#words/labels.ts';
import { pickedIn, pickNames } from '#words/outcome.ts';
import { useDecision } from '../context/DecisionContext.ts';

/** The names of an outcome: “Go”, “Go or Rust”, “None fits”. Translators leave the names of options as they are. */
export function PickNames({ outcome }: { readonly outcome: Outcome }) {
  const decision = useDecision();
  if (outcome.kind === 'none-fits') return <span>{pickNames(decision, outcome)}</span>;
  const names = pickedIn(outcome).map((option) => optionLabel(decision, option));
  return partsOfList(names, 'or').map(({ type, value }, place) => (
    <span key={`${place} ${value}`} translate={type === 'element' ? 'no' : 'yes'}>
      {value}
    </span>
  ));
}
