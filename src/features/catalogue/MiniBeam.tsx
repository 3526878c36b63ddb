import type { Summary } from '#content';
import { MarkerShape } from '#ui/drawing/MarkerShape.tsx';
import styles from './MiniBeam.module.css';

/** The tilt of the beam for each point, in degrees. */
const TILT = 1.1;
const MOST_TILT = 15;

/** Draws the default pick as a weight on a beam. Screen readers skip it: the words beside it say the same. */
export function MiniBeam({ options, defaultPick: { outcome, leadTenths } }: Summary) {
  const place = outcome.kind === 'pick' ? options.findIndex(({ id }) => id === outcome.option) : -1;
  const isLeft = outcome.kind === 'pick' && place < options.findIndex(({ id }) => id === outcome.runnerUp);
  const tilt = Math.min(((leadTenths ?? 0) / 10) * TILT, MOST_TILT);
  return (
    <svg className={styles.beam} viewBox="0 -4 80 33" aria-hidden="true">
      <g transform={`rotate(${(isLeft ? -tilt : tilt).toFixed(1)} 40 13)`}>
        <path d="M6 13H74" stroke="currentColor" strokeWidth="2" />
        {place >= 0 && (
          <g data-slot={place + 1} className={styles.weight} transform={`translate(${isLeft ? 5 : 63} 0) scale(0.75)`}>
            <MarkerShape slot={place + 1} />
          </g>
        )}
      </g>
      <path d="M40 13 46 28H34z" fill="currentColor" />
    </svg>
  );
}
