import type { Decision } from '#content';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useActions, useReading } from './SessionContext.tsx';
import { labelOf, optionLabel } from './words.ts';

/** Values of a reader's own that are weighed in place of ours. */
export function OwnValues({ decision }: { readonly decision: Decision }) {
  const { ownValues } = useReading();
  const { dropOwnValues } = useActions();
  const lines = Object.entries(ownValues).flatMap(([option, values]) =>
    Object.entries(values).map(
      ([factor, value]) => `${optionLabel(decision, option)}, ${labelOf(decision.factors, factor)}: ${value}`,
    ),
  );
  if (lines.length === 0) return null;
  return (
    <Notice
      tone="note"
      title={lines.length === 1 ? "One value is a reader's own" : `${lines.length} values are a reader's own`}
    >
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button kind="quiet" onClick={dropOwnValues}>
        Weigh with our values
      </Button>
    </Notice>
  );
}
