import type { Plugin } from 'vite';

/**
 * Lets the bundler drop the components of the router that nothing uses. A bundler keeps them, because it cannot know that
 * `forwardRef(…)` and setting a name have no effect: every page would load 8 kB of forms, routes and prefetching.
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

/**
 * Marks what only makes a component or a context, and removes the names that developer tools show. The router's only class
 * catches the errors of its own routes, of which there are none here, so it may lose its context.
 */
export function markPure(code: string): string {
  return code
    .replaceAll(/= (?=React\d*\.(?:forwardRef|memo|createContext)\()/gu, '= /* @__PURE__ */ ')
    .replaceAll(
      /= class extends (React\d*)\.Component (\{.+?^\});$/gmsu,
      '= /* @__PURE__ */ (() => class extends $1.Component $2)();',
    )
    .replaceAll(/^\w+\.(?:displayName|contextType) = .+;$/gmu, '');
}
