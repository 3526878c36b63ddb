import type { AddressBinding } from './addressBinding.ts';

/** The time for which a new page ignores presses of a pointer that has not moved, in milliseconds. */
const REST = 400;

/** The longest distance between the two presses of a double press, and that a mouse moves while it rests, in pixels. */
const NEAR = { press: 48, move: 10 };

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/**
 * Ignores presses that were meant for the previous page: the second press of a double press, and any press on a page that
 * has just appeared under a pointer that rests. Presses by key and by assistive technology have no pointer, and count.
 */
export function ignoreStrayPresses({ shown, subscribe }: Pick<AddressBinding, 'shown' | 'subscribe'>): void {
  let { page } = shown();
  let appeared = 0;
  let pointer: Place | null = null;
  /** The place of the pointer when the page appeared; null once the pointer has moved. */
  let resting: Place | null = null;
  subscribe(() => {
    if (shown().page === page) return;
    page = shown().page;
    appeared = performance.now();
    resting = pointer;
  });
  const follow = (event: PointerEvent) => {
    pointer = event;
    if (event.type === 'pointermove' && distance(resting, event) > NEAR.move) resting = null;
  };
  const judge = (event: MouseEvent) => {
    const isStray = performance.now() - appeared <= REST && distance(resting, event) <= NEAR.press;
    if (event.detail === 0 || !isStray) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'pointermove'] as const) window.addEventListener(type, follow, true);
  for (const type of ['mousedown', 'click'] as const) window.addEventListener(type, judge, true);
}

function distance(from: Place | null, to: Place): number {
  return from ? Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) : Infinity;
}
