import { formatTenths } from '#lib/english.ts';
import { LeadDial } from '#parts/pick/LeadDial.tsx';
import { sayScoreNotes } from '#words/compare/factorRows.ts';
import { useActions, useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { sideBySide } from '#words/labels.ts';
import { Button } from '#ui/forms/Button.tsx';
import { HeadingSelect } from '#ui/forms/HeadingSelect.tsx';
import styles from './CompareHead.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly left: string;
  readonly right: string;
}

/** Shows the two options with the lead between them; each can be swapped for another. */
export function CompareHead({ left, right }: Props) {
  const decision = useDecision();
  const { open } = useActions();
  const show = (pair: { readonly left: string; readonly right: string }) => open({ kind: 'compare', ...pair });
  const swap = () => show({ left: right, right: left });
  const options = decision.options.map(({ id, label }) => ({ value: id, label }));
  return (
    <header>
      <h1 tabIndex={-1} className={styles.heading}>
        {sideBySide(decision, [left, right])}
      </h1>
      <div className={styles.head}>
        <div>
          <HeadingSelect
            label="Left"
            value={left}
            options={options}
            onChange={(value) => (value === right ? swap() : show({ left: value, right }))}
          />
          <Score option={left} />
        </div>
        <div className={styles.dial}>
          <LeadDial pair={[left, right]} />
          <Button kind="text" onClick={swap}>
            Swap sides
          </Button>
        </div>
        <div className={styles.right}>
          <HeadingSelect
            label="Right"
            value={right}
            options={options}
            onChange={(value) => (value === left ? swap() : show({ left, right: value }))}
          />
          <Score option={right} />
        </div>
      </div>
    </header>
  );
}

function Score({ option }: { readonly option: string }) {
  const decision = useDecision();
  const { scores } = useEvaluation();
  const notes = sayScoreNotes(decision, useReading(), option);
  return (
    <p className={styles.score}>
      <span>{'Scores '}</span>
      <strong>{formatTenths(scores[option] ?? 0)}</strong>
      {notes && <span>{notes}</span>}
    </p>
  );
}
