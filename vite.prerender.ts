import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, ViteBuilder } from 'vite';

type Prerender = typeof import('./src/app/prerender.tsx');

export const SSR_FOLDER = 'node_modules/.cache/weighpoint-prerender';
const MANIFEST = '.vite/manifest.json';

/** Builds the client, then writes every page of the site as HTML beside it. */
export async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('The build needs a client and an ssr environment.');
  await builder.build(client);
  await builder.build(ssr);
  const { root, base } = builder.config;
  const entry = pathToFileURL(join(root, SSR_FOLDER, 'prerender.js')).href;
  const prerender: Prerender = await import(entry);
  await writePages(prerender, join(root, 'dist'), base);
}

async function writePages(prerender: Prerender, dist: string, base: string): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(await readFile(join(dist, MANIFEST), 'utf8'));
  for (const { path, modules } of await prerender.staticPages()) {
    const html = await prerender.render(path, base.replace(/\/$/, ''));
    const preloads = filesOf(modules, manifest).map((file) => `<link rel="modulepreload" href="${base}${file}">`);
    const file = path === prerender.NOT_FOUND_PATH ? '404.html' : join(path, 'index.html');
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), intoTemplate(template, html, preloads));
  }
  await rm(join(dist, '.vite'), { recursive: true });
}

/** The script files that the given modules need: their own chunks with all that these import. */
function filesOf(modules: readonly string[], manifest: Manifest): readonly string[] {
  const files = new Set<string>();
  const collect = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  for (const name of modules) {
    if (!manifest[name]) throw new Error(`The build made no chunk of ${name}, which a page needs.`);
    collect(name);
  }
  return [...files];
}

/** React puts elements of the head first: they move into the head, where hydration finds them. */
function intoTemplate(template: string, html: string, preloads: readonly string[]): string {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? '';
  return template
    .replace('<!--head-->', () => head + preloads.join(''))
    .replace('<!--page-->', () => html.slice(head.length));
}
