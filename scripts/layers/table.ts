import type { Layer, LayerName } from './layer.ts';

const everyLayerBelowParts: readonly LayerName[] = [
  'charts',
  'ui',
  'words',
  'state',
  'permalink',
  'content',
  'engine',
  'lib',
];

/**
 * The layers of `src/`, from the bottom up, and what each of them may import. The linter's rules
 * (`scripts/layers/oxlintrc.json`) and the table in `docs/architecture.md` are written from it: `npm run layers`.
 */
export const layers: readonly Layer[] = [
  {
    name: 'lib',
    is: 'functions that know no word of the domain',
    layers: [],
    packages: [],
    instead: 'Take what you need as an argument, or move the function to the layer that has it.',
  },
  {
    name: 'engine',
    is: 'the arithmetic: model and answers in, evaluation out; pure',
    layers: ['lib'],
    packages: [],
    instead: 'It is pure: take the rest as an argument, or move this to the layer that needs it.',
  },
  {
    name: 'permalink',
    is: 'the address format: state to address and back; never throws',
    layers: ['engine', 'lib'],
    packages: [],
    instead: 'It turns a state into an address and back: take the rest as a parameter.',
  },
  {
    name: 'content',
    is: 'the facts of every decision, and the checks of them',
    layers: ['engine', 'lib'],
    packages: [
      'valibot',
      'virtual:catalogue',
      'virtual:library',
      'virtual:decisions',
      'virtual:all-decisions',
      'virtual:revisions',
      'virtual:all-revisions',
    ],
    instead: 'Move this to the layer that shows or stores the content.',
  },
  {
    name: 'state',
    is: "the visitor's session: answers, own values, drafts",
    layers: ['permalink', 'content', 'engine', 'lib'],
    packages: ['zustand'],
    instead: 'Move hooks and markup to parts, features or app.',
  },
  {
    name: 'words',
    is: 'the sentences of the product; pure, no markup',
    layers: ['state', 'permalink', 'content', 'engine', 'lib'],
    packages: [],
    instead: 'Move markup to charts, parts or features.',
  },
  {
    name: 'ui',
    is: 'the kit: knows HTML and ARIA, and no word of the domain',
    layers: ['lib'],
    packages: ['react'],
    instead: 'Take the rest as props, or move this to src/parts.',
  },
  {
    name: 'charts',
    is: 'drawings of results: dial, bars, scale, option tag',
    layers: ['ui', 'words', 'content', 'engine', 'lib'],
    packages: ['react'],
    instead: 'Take the rest as props; move what knows the session to src/parts.',
  },
  {
    name: 'parts',
    is: 'pieces that several features show, and that know the session',
    layers: everyLayerBelowParts,
    packages: ['react'],
    link: 'Use `Link` of src/parts/page/Link.tsx. A part may import only what a link needs from the router: take the rest as props, or move this to src/app.',
    instead: 'Take the rest as props, or move this to src/app.',
  },
  {
    name: 'features',
    is: 'one folder for each thing that a visitor does',
    layers: ['parts', ...everyLayerBelowParts],
    packages: ['react'],
    instead:
      'Move what two features show to src/parts; src/app places features side by side. A link is `Link` of src/parts/page/Link.tsx.',
    isSplit: true,
  },
  {
    name: 'app',
    is: 'routes, the binding of session and address, startup',
    layers: ['features', 'parts', ...everyLayerBelowParts],
    insides: ['content'],
    packages: ['react', 'react-router'],
    instead: 'Wrap another package in the layer whose noun it is.',
  },
  {
    name: 'app/prerender.tsx',
    is: 'every page as HTML; runs at build time only',
    layers: ['features', 'parts', ...everyLayerBelowParts],
    packages: ['react', 'react-router', 'react-dom/static', 'node:*', 'virtual:decisions', 'virtual:revisions'],
    instead: 'It runs at build time, where a page needs no other package.',
  },
  {
    name: 'worker',
    is: 'keeps the site for use without a network; one file, beside the pages',
    layers: [],
    packages: [],
    instead: 'Hand what it needs in from the build (`build/worker.ts`).',
  },
];
