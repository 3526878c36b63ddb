import { type ReactNode, useId } from 'react';
import { formatTenths } from '#lib/english.ts';
import styles from './Dial.module.css';
import { DialArc } from './DialArc.tsx';
import { CLOSE_BAND, dialScale } from './dialScale.ts';
import { SlotTag, type Tag } from './SlotTag.tsx';

/** All in tenths of a point. */
interface Props {
  readonly left: Tag;
  /** Null when there is nothing to weigh the left against: the dial is then at rest. */
  readonly right: Tag | null;
  /** Positive when the left leads; null before there is anything on the scale. */
  readonly leadTenths: number | null;
  /** The number under the needle. */
  readonly reading: string;
  /** Whether the lead follows a hand at present; the needle then swings no longer than the hand. */
  readonly isHeld?: boolean;
  /** What the number means, in words. */
  readonly children?: ReactNode;
}

/** The lead between two options as a needle on a scale; each side keeps its place whoever leads. */
export function Dial({ left, right, leadTenths, reading, isHeld, children }: Props) {
  const id = useId();
  const isWeighing = right !== null && leadTenths !== null;
  const scale = dialScale(isWeighing ? leadTenths : 200);
  const words = isWeighing
    ? { title: titleOf(left, right, leadTenths), description: describe({ left, right, leadTenths }) }
    : { title: 'Nothing on the scale yet', description: 'The needle is at rest.' };
  return (
    <div className={styles.dial} data-held={isHeld ? '' : undefined}>
      <svg className={styles.face} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-desc`}>{words.description}</desc>
        <DialArc
          scale={scale}
          leadTenths={isWeighing ? leadTenths : 0}
          slots={isWeighing ? [left.slot, right.slot] : null}
        />
      </svg>
      <div className={styles.foot}>
        <p className={styles.side} aria-hidden="true">
          <SlotTag {...left} />
        </p>
        <p className={styles.reading}>{isWeighing && reading}</p>
        <p className={styles.side} aria-hidden="true">
          {right && <SlotTag {...right} />}
        </p>
      </div>
      <div className={styles.caption}>{isWeighing ? children : (children ?? 'Nothing on the scale yet')}</div>
    </div>
  );
}

function titleOf(left: Tag, right: Tag, leadTenths: number): string {
  if (leadTenths === 0) return `${left.label} and ${right.label} are level`;
  const [ahead, behind] = leadTenths > 0 ? [left, right] : [right, left];
  return `${ahead.label} leads ${behind.label} by ${formatTenths(Math.abs(leadTenths))} points`;
}

interface Weighing {
  readonly left: Tag;
  readonly right: Tag;
  readonly leadTenths: number;
}

function describe({ left, right, leadTenths }: Weighing): string {
  const end = dialScale(leadTenths).end / 10;
  const ahead = leadTenths > 0 ? left : right;
  const needle =
    leadTenths === 0
      ? 'The needle stands in the middle.'
      : `The needle stands at ${formatTenths(Math.abs(leadTenths))} on the side of ${ahead.label}.`;
  return [
    `A dial from ${end} points for ${left.label} on the left to ${end} points for ${right.label} on the right.`,
    needle,
    `A lead under ${formatTenths(CLOSE_BAND)} points is too close to call.`,
  ].join(' ');
}
