import { type FocusEvent, useId, useRef } from 'react';
import type { Decision, FullFactor } from '#content';
import { ownValueAt, type Place, type Reading, toNumber, type ValueFlip, withOwnValue } from '#engine';
import { Button } from '#ui/forms/Button.tsx';
import { NumberInput } from '#ui/forms/NumberInput.tsx';
import { RangeInput, type RangeMark } from '#ui/forms/RangeInput.tsx';
import { ourValue } from '#state/ownValues.ts';
import { shownReading } from '#state/sessionState.ts';
import { Correction } from './Correction.tsx';
import { useActions, useSession } from '../context/SessionContext.tsx';
import styles from './ValueEditor.module.css';
import { sayBesideOurs, sayFlip, type ValueEffect, valueEffect } from '#words/result/valueEffect.ts';
import { placeLabel, slotOf } from '#words/labels.ts';
import { useFacts } from '../context/FactsContext.ts';

const ANCHORS = [0, 50, 100] as const;

interface Props {
  readonly place: Place;
  /** The answers and own values for which the effect is computed. */
  readonly reading: Reading;
}

/** The editor of an own value: the scale in words, a slider and a field, and the effect at once. */
export function ValueEditor({ place, reading: page }: Props) {
  const decision = useFacts();
  const id = useId();
  // The page around may be deferred; a move in the editor is shown at once.
  const own = useSession((state) => ownValueAt(shownReading(state), place));
  const reading = withOwnValue(page, place, own ?? null);
  const slider = useRef<HTMLDivElement>(null);
  const { holdValue, dispute, putBack, settle } = useActions();
  const factor = decision.factors.find((each) => each.id === place.factor);
  const ours = ourValue(decision, reading, place);
  if (!factor || !ours) return null;

  const value = own ?? ours.value;
  const effect = valueEffect(decision, reading, place);
  const { flip } = effect;
  const name = placeLabel(decision, place);
  const change = {
    min: 0,
    max: 100,
    value,
    onInput: (moved: number) => holdValue(place, moved),
    onCommit: (chosen: number) => dispute(place, chosen),
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) settle();
  };
  const undo = () => {
    putBack(place);
    slider.current?.querySelector('input')?.focus();
  };
  return (
    <div role="group" aria-label={`Another value for ${name}`} className={styles.editor} onBlur={leave}>
      <Anchors factor={factor} />
      <div className={styles.value}>
        <label htmlFor={id}>{`Value in place of ${ours.value}`}</label>
        <NumberInput aria-label={`${name}, in figures`} {...change} />
      </div>
      <div ref={slider}>
        <RangeInput
          id={id}
          step={1}
          valueText={sayBesideOurs(value, ours.value)}
          marks={flip ? [markOf(decision, flip)] : []}
          {...change}
        />
      </div>
      <Effect effect={effect} />
      {own !== undefined && (
        <p className={styles.acts}>
          <Button kind="quiet" onClick={undo}>{`Put ${ours.value} back`}</Button>
        </p>
      )}
      <Correction place={place} reading={reading} ours={ours} value={value} />
    </div>
  );
}

function markOf(decision: Decision, flip: ValueFlip): RangeMark {
  return { at: toNumber(flip.at) / 100, label: sayFlip(decision, flip), slot: slotOf(decision, flip.ahead[0] ?? '') };
}

/** The scale of a factor: three values in words. */
function Anchors({ factor: { anchors } }: { readonly factor: FullFactor }) {
  return (
    <ul role="list" aria-label="What the scale means" className={styles.anchors}>
      {ANCHORS.map((anchor) => (
        <li key={anchor}>
          <b>{anchor}</b>
          <span>{` ${anchors[anchor]}`}</span>
        </li>
      ))}
    </ul>
  );
}

function Effect({ effect: { isFlipped, sentence } }: { readonly effect: ValueEffect }) {
  return (
    <p className={styles.effect} data-state={isFlipped ? 'flipped' : undefined}>
      {isFlipped && <strong>{'That flips the pick. '}</strong>}
      <span>{sentence}</span>
    </p>
  );
}
