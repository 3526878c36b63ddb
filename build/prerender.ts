import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, ViteBuilder } from 'vite';
import type { SiteAddress } from './siteAddress.ts';
import { headTags } from './head.ts';
import { writeHostFiles } from './hosts.ts';
import { stopAtMistakes } from './content.ts';
import { readProgram, scriptsOf } from './program.ts';
import { filled, makeTemplate, preload } from './template.ts';
import { writeWorker } from './worker.ts';
import { createMeasure, paint, writeIcons } from './pictures.ts';

type Prerender = typeof import('../src/app/prerender.tsx');

export const SSR_FOLDER = 'node_modules/.cache/weighpoint-prerender';
const MANIFEST = '.vite/manifest.json';

/** The licenses of everything that the site is made of, which its authors want to go with it. */
export const LICENSES = 'licenses.md';
const FONT_LICENSE = 'src/ui/fonts/OFL.txt';

/** The number of pages written at the same time: several hide the time of the disk, all of them would fill the memory. */
const AT_ONCE = 16;

/** The page without content. The offline copy shows it for every address, and the program fills it in. */
const SHELL = 'shell.html';
const SHELL_HEAD = '<title>Weighpoint</title><meta name="robots" content="noindex">';

/** Builds the program, then writes every page of the site as HTML, and the files for hosts and crawlers. */
export async function buildSite(builder: ViteBuilder, site: SiteAddress): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build needs a client and an ssr environment.');
  await stopAtMistakes(process.env);
  await builder.build(client);
  await builder.build(ssr);
  const { root } = builder.config;
  const dist = resolve(root, client.config.build.outDir);
  const entry = pathToFileURL(join(root, SSR_FOLDER, 'prerender.js')).href;
  const prerender: Prerender = await import(entry);
  const pages = await prerender.staticPages();
  const manifest: Manifest = JSON.parse(await readFile(join(dist, MANIFEST), 'utf8'));
  await writePages(prerender, dist, { site, pages, manifest });
  await rm(join(dist, '.vite'), { recursive: true });
  await appendFile(join(dist, LICENSES), `\n## Besley\n\n${await readFile(FONT_LICENSE, 'utf8')}`);
  await writeIcons(dist);
  const findable = pages.filter(({ head, path }) => head.canonical === path);
  await writeHostFiles(dist, { ...site, paths: findable.map(({ path }) => path), aliases: prerender.aliases() });
  const filesOf = (modules: readonly string[]) => modules.flatMap((name) => manifest[name]?.file ?? []);
  await keepOffline(dist, {
    decisions: filesOf(prerender.decisionModules()),
    archive: filesOf(prerender.archiveModules),
  });
}

interface Job {
  readonly site: SiteAddress;
  readonly pages: Awaited<ReturnType<Prerender['staticPages']>>;
  readonly manifest: Manifest;
}

async function writePages(prerender: Prerender, dist: string, { site, pages, manifest }: Job): Promise<void> {
  const page = await readFile('index.html', 'utf8');
  const program = await readProgram(dist, { base: site.base, manifest, page });
  const template = makeTemplate(page, program);
  const pictures = createGallery(prerender, dist);
  const write = async ({ path, modules, head, picture }: Job['pages'][number]) => {
    const html = await prerender.render(path, site.base.replace(/\/$/, ''));
    const { title, elements, body } = split(html);
    const file = await pictures(picture);
    const tags = headTags({ title, head, picture: file && site.base + file }, site);
    const preloads = scriptsOf(modules, manifest)
      .filter((name) => !program.scripts.includes(name))
      .map((name) => preload(site.base + name));
    const isForAnyAddress = path === prerender.NOT_FOUND_PATH;
    const target = join(dist, isForAnyAddress ? '404.html' : join(path, 'index.html'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, filled(template, { head: elements + tags + preloads.join(''), body, isForAnyAddress }));
  };
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    await Promise.all(pages.slice(from, from + AT_ONCE).map(write));
  }
  await writeFile(join(dist, SHELL), filled(template, { head: SHELL_HEAD, body: '', isForAnyAddress: true }));
}

/** Writes the worker. Its copy has a limit, so the build says if some decisions do not fit. */
async function keepOffline(dist: string, scripts: Parameters<typeof writeWorker>[1]): Promise<void> {
  const left = await writeWorker(dist, scripts);
  if (left > 0) console.warn(`${left} of ${scripts.decisions.length} decisions do not fit into the offline copy.`);
}

/**
 * Returns a function that draws a preview picture, once each, and returns its path without the base; null in a build without
 * pictures.
 */
function createGallery(prerender: Prerender, dist: string) {
  const measure = createMeasure();
  const files = new Map<string, Promise<string | null>>();
  type Picture = Parameters<Prerender['draw']>[0];
  const drawn = async (picture: Picture): Promise<string> => {
    const { png, hash } = await paint(await prerender.draw(picture, measure), 1200);
    const file = `assets/${picture.name}-${hash}.png`;
    await writeFile(join(dist, file), png);
    return file;
  };
  // For a quick build, and to measure the rest of it.
  if (process.env['PICTURES'] === 'none') return () => Promise.resolve(null);
  return (picture: Picture): Promise<string | null> => {
    const file = files.get(picture.name) ?? drawn(picture);
    files.set(picture.name, file);
    return file;
  };
}

/** Splits what React rendered: elements of the head come first, and move into the head, where hydration finds them. */
function split(html: string): { readonly title: string; readonly elements: string; readonly body: string } {
  const elements = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? '';
  const title = /<title>([^<]*)</.exec(elements)?.[1];
  if (title === undefined) throw new Error(`A page has no title: ${html.slice(0, 200)}`);
  return { title, elements, body: html.slice(elements.length) };
}
