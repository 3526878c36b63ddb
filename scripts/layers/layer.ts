/** A folder of `src/`, or one file with rules of its own. */
export type LayerName =
  | 'lib'
  | 'engine'
  | 'permalink'
  | 'content'
  | 'state'
  | 'words'
  | 'ui'
  | 'charts'
  | 'parts'
  | 'features'
  | 'app'
  | 'app/prerender.tsx'
  | 'worker';

/** One row of the table of layers. */
export interface Layer {
  readonly name: LayerName;
  /** A description in a few words, for the document. */
  readonly is: string;
  /** The layers that it may import, highest first. */
  readonly layers: readonly LayerName[];
  /** Those of `layers` whose files it may import past the front door (`#engine/score/score.ts`). */
  readonly insides?: readonly LayerName[];
  /** The packages that it may import, with all that is in them. */
  readonly packages: readonly string[];
  /** The advice for whoever imports more from react-router than `LINK_HOOKS`. Without it the layer may not import these either. */
  readonly link?: string;
  /** The advice for whoever imports anything else. */
  readonly instead: string;
  /** True where the folders of the layer never import each other. */
  readonly isSplit?: true;
}

/** The only parts of react-router that a layer with `link` may import. */
export const LINK_HOOKS: readonly string[] = ['useHref', 'useLinkClickHandler'];

const BEHIND_A_DOOR: readonly LayerName[] = ['engine', 'permalink', 'content'];

/** Returns true for a layer that others import through its `index.ts` only (`#engine`). */
export function hasFrontDoor(name: LayerName): boolean {
  return BEHIND_A_DOOR.includes(name);
}

/** Says what a layer may import, for example “ui, content/**, react”. */
export function sayImports({ layers, insides = [], packages, link }: Layer): string {
  const names = layers.map((name) => (insides.includes(name) ? `${name}/**` : name));
  const all = [
    ...names,
    ...packages,
    ...(link === undefined ? [] : [`react-router's ${LINK_HOOKS.map((name) => `\`${name}\``).join(' and ')}`]),
  ];
  return all.length === 0 ? 'nothing' : all.join(', ');
}
