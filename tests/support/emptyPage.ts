import { beforeAll } from 'vitest';

/** Files share one page (`--no-isolate`): each begins with an empty one, whatever the file before has left. */
beforeAll(() => {
  if (typeof document === 'object') document.body.replaceChildren();
});
