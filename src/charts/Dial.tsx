import { useId } from 'react';
import { describeDial } from '#words/dial.ts';
import styles from './Dial.module.css';
import { DialArc } from './DialArc.tsx';
import { dialScale } from './dialScale.ts';
import { SlotTag, type Tag } from './SlotTag.tsx';

/** The lead that a dial shows. */
export interface DialLead {
  /** In tenths of a point, positive when the left leads. */
  readonly tenths: number;
  /** The number under the needle: “5.5”. */
  readonly number: string;
  /** The meaning of the number: “Go leads Rust by 5.5 points”. */
  readonly said: string;
}

interface Props {
  readonly left: Tag;
  readonly right: Tag;
  /** Null while there is nothing to weigh: the needle then rests in the middle. */
  readonly lead: DialLead | null;
  /** True while the visitor drags a control; the needle then follows without swinging on. */
  readonly isHeld?: boolean;
}

/** The end of the scale of a dial at rest, in tenths of a point. */
const AT_REST = 200;
const RESTING = 'Nothing on the scale yet';

/** Shows the lead between two options as a needle on a scale. Each option keeps its side, whichever leads. */
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
        <p className={styles.side} data-align="end" aria-hidden="true">
          <SlotTag {...right} />
        </p>
      </div>
      <div className={styles.caption}>{lead?.said ?? RESTING}</div>
    </div>
  );
}
