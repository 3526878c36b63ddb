import type { Plugin } from 'vite';

/** The cascade of the site, weakest first. */
const ORDER = '@layer reset, tokens, ui, features;';

/** Puts the order of the cascade layers first: the bundler joins style sheets in an order of its own, and the first mention counts. */
export function cascadeLayers(): Plugin {
  return {
    name: 'weighpoint:layers',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${ORDER}${String(file.source)}`;
      }
    },
  };
}
