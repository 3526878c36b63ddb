import { type Plugin, runnerImport } from 'vite';

const NAME = 'virtual:catalogue';
const ID = `\0${NAME}`;
const SOURCE = 'src/content/summariseAll.ts';

/** Gives the catalogue's summaries as plain data, worked out at build time, so that no page loads a decision to list it. */
export function catalogue(): Plugin {
  return {
    name: 'weighpoint:catalogue',
    resolveId: (source) => (source === NAME ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      const { module, dependencies } = await runnerImport<{ summaries: unknown }>(`${import.meta.dirname}/${SOURCE}`);
      for (const file of dependencies) this.addWatchFile(file);
      return `export const summaries = ${JSON.stringify(module.summaries)};`;
    },
  };
}
