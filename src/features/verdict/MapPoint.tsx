import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import type { Triple } from '#engine';
import styles from './DecisionMap.module.css';
import { inPerCent, placeOf, sharesOf } from './mapShape.ts';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  /** In tenths. */
  readonly at: Triple;
}

/** The point of the map, where the three count as they do. */
export function MapPoint({ at, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const { x, y } = inPerCent(placeOf(sharesOf(at)));
  useLayoutEffect(() => {
    button.current?.style.setProperty('--x', x);
    button.current?.style.setProperty('--y', y);
  }, [x, y]);
  return <button type="button" {...rest} ref={button} className={styles.point} />;
}
