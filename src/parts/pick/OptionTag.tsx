import { SlotTag } from '#charts/SlotTag.tsx';
import { tagOf } from '#words/labels.ts';
import { useDecision } from '../context/DecisionContext.ts';

/** An option of the decision, by id: its marker and its name. */
export function OptionTag({ option }: { readonly option: string }) {
  return <SlotTag {...tagOf(useDecision(), option)} />;
}
