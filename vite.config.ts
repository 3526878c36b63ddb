import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { siteAddress } from './build/siteAddress.ts';
import { catalogue } from './build/catalogue.ts';
import { pureComponents } from './build/pureComponents.ts';
import { repositoryUrl } from './build/repositoryUrl.ts';
import { buildSite, LICENSES, SSR_FOLDER } from './build/prerender.ts';
import { ENTRY } from './build/program.ts';

const site = siteAddress(process.env);

export default defineConfig({
  base: site.base,
  define: { 'import.meta.env.REPOSITORY_URL': JSON.stringify(repositoryUrl(process.env['REPOSITORY_URL'])) },
  css: { modules: { generateScopedName: '[local]_[hash:base64:3]' } },
  plugins: [react(), catalogue(), pureComponents()],
  build: {
    // Small files would become data: addresses, which the content policy forbids for fonts and scripts.
    assetsInlineLimit: 0,
    // One style sheet, which every page contains.
    cssCodeSplit: false,
    // The first browsers with light-dark(). Older ones get the light side of each colour (build/program.ts).
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    manifest: true,
    license: { fileName: LICENSES },
    rolldownOptions: {
      // The build makes every page from index.html by itself (build/template.ts).
      input: { index: ENTRY },
      output: {
        // A page loads a few large scripts: of thirty small ones most would wait for a free connection.
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 1 },
            // The catalogue may have many lines, so no other page may load them.
            { name: 'lines', test: /virtual:catalogue/u, priority: 2 },
            // Every kind of page needs this file; merged with another chunk it would bring that one along.
            {
              name: 'asking',
              test: /words\/page\/questionnaire\.ts$/u,
              priority: 2,
              includeDependenciesRecursively: false,
            },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 5000 },
          ],
        },
        // The bundler names a shared chunk after everything that shares it; the first name is enough.
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/u, '')}-[hash].js`,
      },
    },
  },
  environments: {
    ssr: {
      build: {
        outDir: SSR_FOLDER,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: { input: 'src/app/prerender.tsx' },
      },
    },
  },
  builder: { sharedConfigBuild: true, buildApp: (builder) => buildSite(builder, site) },
});
