import { type Layer, sayImports } from './layer.ts';

const BEGIN = '<!-- Written by `npm run layers` from scripts/layers/table.ts. -->';
const END = '<!-- End of the table of layers. -->';

/** Returns the table of layers for `docs/architecture.md`, in Markdown. */
export function documentTable(layers: readonly Layer[]): string {
  return [
    '| layer | what it is | may import |',
    '|---|---|---|',
    ...layers.map((layer) => `| \`${layer.name}\` | ${layer.is} | ${sayImports(layer)} |`),
  ].join('\n');
}

/** Puts the table between its two marks in a document. Throws where a mark is missing. */
export function withTable(document: string, layers: readonly Layer[]): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from === -1 || to < from) throw new Error(`The document needs the lines “${BEGIN}” and “${END}”.`);
  return `${document.slice(0, from)}${BEGIN}\n\n${documentTable(layers)}\n\n${document.slice(to)}`;
}
