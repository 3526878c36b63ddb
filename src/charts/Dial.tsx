import { useId } from 'react';
import { describeDial } from '#words/dial.ts';
import styles from './Dial.module.css';
import { DialArc } from './DialArc.tsx';
import { dialScale } from './dialScale.ts';
import { SlotTag, type Tag } from './SlotTag.tsx';

/** A lead as a dial shows it. */
export interface DialLead {
  /** In tenths of a point, positive when the left leads. */
  readonly tenths: number;
  /** The number under the needle: “5.5”. */
  readonly number: string;
  /** What the number means: “Go leads Rust by 5.5 points”. */
  readonly said: string;
}

interface Props {
  readonly left: Tag;
  readonly right: Tag;
  /** Null while there is nothing on the scale: the dial is then at rest. */
  readonly lead: DialLead | null;
  /** Whether the lead follows a hand at present; the needle then swings no longer than the hand. */
  readonly isHeld?: boolean;
}

/** The scale of a dial at rest, in tenths of a point. */
const AT_REST = 200;
const RESTING = 'Nothing on the scale yet';

/** The lead between two options as a needle on a scale; each side keeps its place whoever leads. */
export function Dial({ left, right, lead, isHeld }: Props) {
  const id = useId();
  const scale = dialScale(lead?.tenths ?? AT_REST);
  return (
    <div className={styles.dial} data-held={isHeld ? '' : undefined}>
      <svg className={styles.face} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{lead?.said ?? RESTING}</title>
        <desc id={`${id}-desc`}>
          {lead
            ? describeDial([left.label, right.label], { leadTenths: lead.tenths, endTenths: scale.end })
            : 'The needle is at rest.'}
        </desc>
        <DialArc scale={scale} leadTenths={lead?.tenths ?? 0} slots={lead && [left.slot, right.slot]} />
      </svg>
      <div className={styles.foot}>
        <p className={styles.side} aria-hidden="true">
          <SlotTag {...left} />
        </p>
        <p className={styles.reading}>{lead?.number}</p>
        <p className={styles.side} aria-hidden="true">
          <SlotTag {...right} />
        </p>
      </div>
      <div className={styles.caption}>{lead?.said ?? RESTING}</div>
    </div>
  );
}
