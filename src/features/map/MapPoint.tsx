import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import type { Triple } from '#engine';
import styles from './DecisionMap.module.css';
import { BOX, placeOf, sharesOf } from './mapShape.ts';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  /** In tenths. */
  readonly at: Triple;
}

/** The point of the map, where the three count as they do. */
export function MapPoint({ at, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const { x, y } = placeOf(sharesOf(at));
  useLayoutEffect(() => {
    // In hundredths of the width of the map.
    button.current?.style.setProperty('--x', (100 * x).toFixed(2));
    button.current?.style.setProperty('--y', ((100 * y * BOX.height) / BOX.width).toFixed(2));
  }, [x, y]);
  return <button type="button" {...rest} ref={button} className={styles.point} />;
}
