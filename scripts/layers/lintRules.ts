import { hasFrontDoor, type Layer, type LayerName, LINK_HOOKS, sayImports } from './layer.ts';

/** Returns the linter's configuration that keeps the layers apart: one override for each row of the table. */
export function lintRules(layers: readonly Layer[]) {
  const folders = layers.map(({ name }) => name).filter((name) => !isFile(name));
  return { overrides: layers.map((layer) => override(layer, folders)) };
}

/**
 * Returns the override of a layer. Its pattern for relative paths comes first, since the linter stops at the first
 * group that lets an import through.
 */
function override(layer: Layer, folders: readonly LayerName[]) {
  const { name, instead, link } = layer;
  const patterns = [
    relativePaths(layer, folders),
    { group: ['**', ...allowed(layer).map((path) => `!${path}`)], message: `${sayLayer(layer)}. ${instead}` },
  ];
  const paths =
    link === undefined ? {} : { paths: [{ name: 'react-router', allowImportNames: LINK_HOOKS, message: link }] };
  return {
    files: [isFile(name) ? `src/${name}` : `src/${name}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns, ...paths }] },
  };
}

function relativePaths({ isSplit }: Layer, folders: readonly LayerName[]) {
  return isSplit === true
    ? {
        regex: String.raw`^\.\./`,
        message:
          'A feature is one folder: import its own files as `./X.tsx`, another layer by name (`#parts/X.tsx`), and never another feature.',
      }
    : {
        regex: String.raw`^(\.\./)+(src/|main\.tsx|(${folders.join('|')})(/|$))`,
        message:
          'Between layers import by name (`#lib/x.ts`, `#engine`); relative paths are for files of the same layer.',
      };
}

function allowed({ layers, insides = [], packages, link }: Layer): readonly string[] {
  const byName = layers.flatMap((name) => [
    ...(hasFrontDoor(name) ? [`#${name}`] : []),
    ...(hasFrontDoor(name) && !insides.includes(name) ? [] : [`#${name}/**`]),
  ]);
  const outside = packages.flatMap((name) => [name, `${name}/**`]);
  return ['./**', '../**', ...byName, ...outside, ...(link === undefined ? [] : ['react-router'])];
}

function sayLayer(layer: Layer): string {
  const doors = layer.layers.filter((name) => hasFrontDoor(name) && layer.insides?.includes(name) !== true);
  const byDoors = doors.length === 0 ? '' : ` (${doors.join(', ')} only by the front door, as in \`#${doors[0]}\`)`;
  return `${layer.name} may import ${sayImports(layer)}${byDoors}`;
}

function isFile(name: LayerName): boolean {
  return name.includes('.');
}
