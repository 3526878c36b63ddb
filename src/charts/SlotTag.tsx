import { Marked } from '#ui/drawing/Marked.tsx';

/** What a chart shows an option by: the marker of its slot, and its name. */
export interface Tag {
  readonly slot: number;
  readonly label: string;
}

/** The marker of a slot with a written name: colour never stands alone. A translator leaves the name as it is. */
export function SlotTag({ slot, label }: Tag) {
  return (
    <Marked slot={slot}>
      <span translate="no">{label}</span>
    </Marked>
  );
}
