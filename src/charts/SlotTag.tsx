import { Marked } from '#ui/drawing/Marked.tsx';

/** The marker and the name that stand for an option in a chart. */
export interface Tag {
  readonly slot: number;
  readonly label: string;
}

/** Shows the marker of a slot with a written name, because colour alone is not enough. Translators skip the name. */
export function SlotTag({ slot, label }: Tag) {
  return (
    <Marked slot={slot}>
      <span translate="no">{label}</span>
    </Marked>
  );
}
