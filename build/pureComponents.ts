import type { Plugin } from 'vite';

/**
 * Lets the bundler drop the components of the router that nothing uses. A bundler keeps them, because it cannot know that
 * `forwardRef(…)` and setting a name have no effect: every page would load 7 kB of forms and prefetching.
 */
export function pureComponents(): Plugin {
  return {
    name: 'weighpoint:pure-components',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\/.*\.mjs$/u },
      handler: (code) => ({ code: markPure(code), map: null }),
    },
  };
}

/** Marks the calls that only make a component or a context, and removes the names that developer tools show. */
export function markPure(code: string): string {
  return code
    .replaceAll(/= (?=React\d*\.(?:forwardRef|memo|createContext)\()/gu, '= /* @__PURE__ */ ')
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '');
}
