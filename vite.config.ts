import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { siteAddress } from './build/siteAddress.ts';
import { catalogue } from './build/catalogue.ts';
import { repositoryUrl } from './build/repositoryUrl.ts';
import { buildSite, SSR_FOLDER } from './build/prerender.ts';
import { ENTRY } from './build/program.ts';

const site = siteAddress(process.env);

export default defineConfig({
  base: site.base,
  define: { 'import.meta.env.REPOSITORY_URL': JSON.stringify(repositoryUrl(process.env['REPOSITORY_URL'])) },
  css: { modules: { generateScopedName: '[local]_[hash:base64:3]' } },
  plugins: [react(), catalogue()],
  build: {
    // Small files would otherwise become data: addresses, which the content policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    // One style sheet, which stands in every page.
    cssCodeSplit: false,
    // The first browsers with light-dark(): older ones would need every colour written three times.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      // The build fills in index.html by itself, for every page (build/template.ts).
      input: { index: ENTRY },
      output: {
        // A page asks for a handful of scripts and not for thirty small ones, most of which would wait for their turn.
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 1 },
            // The lines of the catalogue may be many: nothing else may bring them along.
            { name: 'lines', test: /virtual:catalogue/u, priority: 2 },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000 },
          ],
        },
        // The bundler names what is shared by all that share it.
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
