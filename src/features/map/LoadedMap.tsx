import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/forms/Button.tsx';
import styles from './LoadedMap.module.css';

/** Loads the map when it is about to come into view, and keeps its room until then. */
export function LoadedMap() {
  const box = useRef<HTMLDivElement>(null);
  const [Map, setMap] = useState<ComponentType | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    if (!box.current) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        import('./DecisionMap.tsx').then(
          ({ DecisionMap }) => setMap(() => DecisionMap),
          () => setMap('failed'),
        );
      },
      { rootMargin: '100%' },
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  if (Map === 'failed') {
    return (
      <>
        <p>
          The map could not be loaded. The network may be gone, or a newer version may have replaced this one. The
          answers are in the address.
        </p>
        <Button kind="quiet" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </>
    );
  }
  return (
    <div ref={box} className={styles.room} data-state={Map === 'waiting' ? 'waiting' : 'there'}>
      {Map !== 'waiting' && <Map />}
    </div>
  );
}
