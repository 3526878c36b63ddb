import { useId } from 'react';
import type { Pair } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { CLOSE_BAND, type DialScale, dialScale, ticksOf } from '#charts/dialScale.ts';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { slotOf } from '#words/labels.ts';
import { SlotPattern } from '#ui/drawing/SlotPattern.tsx';
import styles from './TeamScale.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { describeLeads, type PickRows } from '#words/team/ownPicks.ts';

/** Heights in pixels: one lane for each person, with a band under the lanes. */
const LANE = 40;
const BAND = 11;
/** The height of the band with its ticks and numbers. */
const FOOT = 44;

/** The width of each side of the scale, per cent. */
const HALF = 46;

type Slots = readonly [left: number, right: number];

interface Props {
  readonly rows: PickRows;
  readonly pair: Pair;
}

/**
 * Shows each member's lead between the first two options, and the joint lead, on one scale. The table has the same
 * numbers.
 */
export function TeamScale({ rows, pair }: Props) {
  const decision = useDecision();
  const id = useId();
  const lanes = [rows.together, ...rows.people].map(({ label, lead }) => ({ label, tenths: lead?.shownTenths ?? 0 }));
  const scale = dialScale(Math.max(...lanes.map(({ tenths }) => Math.abs(tenths))));
  const foot = LANE * lanes.length;
  const [left, right] = [slotOf(decision, pair[0]), slotOf(decision, pair[1])];
  return (
    <figure className={styles.scale}>
      <svg role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`} height={foot + FOOT}>
        <title id={`${id}-title`}>Lead of each person on one scale</title>
        <desc id={`${id}-desc`}>{describeLeads(rows)}</desc>
        <Band scale={scale} slots={[left, right]} top={foot} />
        {lanes.map(({ label, tenths }, place) => (
          <Lane
            key={`${place} ${label}`}
            kind={place === 0 ? 'together' : 'person'}
            label={label}
            x={placeOn(scale, tenths)}
            tenths={tenths}
            top={LANE * place}
            foot={foot}
          />
        ))}
      </svg>
      <figcaption className={styles.sides}>
        <span>
          <OptionTag option={pair[0]} />
          <span>{' ahead'}</span>
        </span>
        <span>
          <OptionTag option={pair[1]} />
          <span>{' ahead'}</span>
        </span>
      </figcaption>
    </figure>
  );
}

/** Returns the place of a lead, with the left option on the left and some room at both ends. */
function placeOn({ end }: DialScale, tenths: number): string {
  return `${(50 - (tenths / end) * HALF).toFixed(2)}%`;
}

interface BandProps {
  readonly scale: DialScale;
  readonly slots: Slots;
  readonly top: number;
}

/**
 * Draws the scale: each side in the pattern of its option, the band that is too close to call between them, and ticks
 * with numbers.
 */
function Band({ scale, slots, top }: BandProps) {
  const id = useId();
  const { end, large, small } = scale;
  const base = top + BAND;
  return (
    <>
      <SlotPattern id={`${id}-left`} slot={slots[0]} />
      <SlotPattern id={`${id}-right`} slot={slots[1]} />
      <rect x={placeOn(scale, end)} width={`${HALF}%`} y={top} height={BAND} fill={`url(#${id}-left)`} />
      <rect x="50%" width={`${HALF}%`} y={top} height={BAND} fill={`url(#${id}-right)`} />
      <rect
        className={styles.close}
        x={placeOn(scale, CLOSE_BAND)}
        width={`${(((2 * CLOSE_BAND) / end) * HALF).toFixed(2)}%`}
        y={top}
        height={BAND}
      />
      <line className={styles.tick} x1={placeOn(scale, end)} x2={placeOn(scale, -end)} y1={base} y2={base} />
      {ticksOf(end, small).map((tick) => (
        <line
          key={tick}
          className={styles.tick}
          x1={placeOn(scale, tick)}
          x2={placeOn(scale, tick)}
          y1={base}
          y2={base + (tick % large === 0 ? 12 : 6)}
        />
      ))}
      {ticksOf(end, large).map((tick) => (
        <text key={tick} className={styles.number} x={placeOn(scale, tick)} y={base + 28}>
          {Math.abs(tick) / 10}
        </text>
      ))}
    </>
  );
}

interface LaneProps {
  readonly kind: 'person' | 'together';
  readonly label: string;
  /** The place of the mark. */
  readonly x: string;
  /** The lead, in tenths of a point. */
  readonly tenths: number;
  readonly top: number;
  /** The top of the band. */
  readonly foot: number;
}

/** Shows a mark over the band with the name beside it. On a phone name and number are at the ends of the lane. */
function Lane({ kind, label, x, tenths, top, foot }: LaneProps) {
  const y = top + 27;
  const isLeft = tenths >= 0;
  const number = formatTenths(Math.abs(tenths));
  return (
    <g className={styles.lane} data-kind={kind}>
      <line x1={x} x2={x} y1={y} y2={foot} />
      <circle cx={x} cy={y} r="6" />
      <text className={styles.beside} x={x} y={y + 5} dx={isLeft ? 13 : -13} data-side={isLeft ? 'left' : 'right'}>
        <tspan>{`${label} `}</tspan>
        <tspan className={styles.value}>{number}</tspan>
      </text>
      <text className={styles.above} x="0" y={top + 14}>
        {label}
      </text>
      <text className={styles.above} x="100%" y={top + 14} data-side="right">
        <tspan className={styles.value}>{number}</tspan>
      </text>
    </g>
  );
}
