import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import type { Triple } from '#engine';
import styles from './DecisionMap.module.css';
import { BOX, placeOf, sharesOf } from './mapShape.ts';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  /** The importances of the three questions, in tenths. */
  readonly at: Triple;
}

/** Marks the place of the current importances on the map. */
export function MapPoint({ at, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const { x, y } = placeOf(sharesOf(at));
  useLayoutEffect(() => {
    // In hundredths of the map's width.
    button.current?.style.setProperty('--x', (100 * x).toFixed(2));
    button.current?.style.setProperty('--y', ((100 * y * BOX.height) / BOX.width).toFixed(2));
  }, [x, y]);
  return <button type="button" {...rest} ref={button} className={styles.point} />;
}
