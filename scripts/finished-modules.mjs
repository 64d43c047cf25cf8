/** Finishes the modules that tsc has written to dist: rollup configurations for what bundlers and servers take from there, and dist/cdn as well. */
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {codePlugins} from './cdn-plugins.mjs';
import {filesBelow} from './files.mjs';
import {leafletForRollup} from './leaflet.mjs';

export const WORKER = 'dist/directory/worker/worker.js';
const LEAFLET = 'dist/elements/support-group-finder/tools/map/leaflet.js';

const hasTemplates = (file) =>
  file.endsWith('.js') && !file.startsWith('dist/cdn/') && /\b(?:html|svg|css) ?`/.test(readFileSync(file, 'utf8'));

export const finishedModules = (version) => [
  // Templates and styles without the white space of their layout. A page can only take over what a server has rendered from the same templates, so
  // they are minified here, once, and not again in dist/cdn.
  ...filesBelow('dist')
    .filter(hasTemplates)
    .map((file) => ({
      input: file,
      external: (_id, importer) => importer !== undefined,
      treeshake: false,
      output: {file},
      plugins: [minifyTemplateLiterals({include: ['dist/**'], exclude: ['dist/ui/styles.js']})],
    })),
  // This module becomes the parts of Leaflet that it imports.
  {
    input: LEAFLET,
    output: {file: LEAFLET},
    plugins: [nodeResolve(), leafletForRollup],
  },
  // Bundlers copy the Worker's file as it is, so it imports nothing; and it is never so small that they would write it into the address.
  {
    input: WORKER,
    output: {
      file: 'dist/directory/worker/standalone/worker.js',
      inlineDynamicImports: true,
      generatedCode: 'es2015',
      banner: `/* peer-support-widgets ${version}: dist/cdn/licences.txt */`,
    },
    plugins: codePlugins,
  },
];
