/**
 * Makes the files for pages without a bundler (dist/cdn) from the modules that tsc has written to dist.
 *
 * One file per element, format, tool, country and language, and a few shared ones, all with a hash in the name. Pages load them through entries
 * with plain names, which only import: a module is known by its whole address, so nothing else may import what a page may load with `?ver=6.1`.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {FILES, hashedName, workerFileOf} from './scripts/cdn-files.mjs';
import {CDN} from './scripts/cdn-graph.mjs';
import {builtFile, codePlugins, entriesFor, recordGraph} from './scripts/cdn-plugins.mjs';
import {finishedModules, WORKER} from './scripts/finished-modules.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));
const elements = Object.fromEntries(tags.map((tag) => [tag, resolve(`dist/elements/${tag}/define.js`)]));

/** A warning is a fault of ours; circles within a package (Leaflet) are not. */
function onwarn({code, ids, message}) {
  if (code !== 'CIRCULAR_DEPENDENCY' || !ids.every((id) => id.includes('/node_modules/'))) throw new Error(message);
}

const bundle = (input, output, external = []) => ({
  input,
  external,
  output: {
    dir: CDN,
    entryFileNames: '[name].js',
    chunkFileNames: hashedName,
    hashCharacters: 'hex',
    // Only our own modules see the others whole, and they neither change them nor ask what they are.
    generatedCode: {preset: 'es2015', symbols: false},
    freeze: false,
    experimentalMinChunkSize: 0, // Or rollup would put entries, which hold nothing, into the files they import.
    banner: ({name}) => (/^(?:all|loader)$/.test(name) ? `/* peer-support-widgets ${version}: licences.txt */` : ''),
    // Pages may load it as a classic script, where its names would be the page's.
    intro: ({name}) => (name === 'loader' ? '(() => {' : ''),
    outro: ({name}) => (name === 'loader' ? '})();' : ''),
    ...output,
  },
  plugins: [entriesFor(elements), ...codePlugins, recordGraph],
  onwarn,
});

/** Bundled by itself: it must act before anything else is there, so it shares no file. */
const EXIT = 'support-quick-exit';
const {[EXIT]: exit, ...others} = elements;
const named = (modules) => Object.fromEntries(Object.keys(modules).map((name) => [name, name]));

export default [
  ...finishedModules(version).map((module) => ({...module, onwarn})),
  bundle({worker: WORKER}, {entryFileNames: '[name]-[hash:7].js', manualChunks: workerFileOf}),
  bundle(named({[EXIT]: exit}), {manualChunks: {[EXIT]: [exit]}}),
  bundle({...named(others), loader: 'dist/loader.js'}, {manualChunks: FILES, paths: () => builtFile(EXIT)}, [exit]),
  bundle({all: 'dist/define.js'}, {inlineDynamicImports: true}),
];
