/** Our rollup plug-ins, stock and our own. */
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {projectPath, writeGraph} from './cdn-graph.mjs';
import {freshImports} from './fresh-imports.mjs';

const graph = {};

/** Writes down what is in which file. */
export const recordGraph = {
  name: 'record-graph',
  writeBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {fileName, name, isEntry, imports, moduleIds} = chunk;
      const isLoaded = (id) =>
        this.getModuleInfo(id).dynamicImporters.some((importer) => !moduleIds.includes(importer));
      const modules = moduleIds.filter((id) => !id.startsWith('\0'));
      const loaded = modules.filter(isLoaded).map(projectPath);
      graph[fileName] = {name, isEntry, loaded, imports, modules: modules.map(projectPath)};
    }
    writeGraph(graph);
  },
};

/** Where an earlier bundle of this build has put the file of that name, from the file beside it. */
export const builtFile = (name) =>
  `./${Object.keys(graph).find((file) => file.startsWith(`${name}-`) && graph[file].name === name)}`;

/** Makes modules by these names that only pass on what the real ones give: entries that hold nothing. */
export const entriesFor = (modules) => ({
  name: 'entries',
  resolveId: (id) => (modules[id] ? `\0${id}` : undefined),
  load: (id) => (modules[id.slice(1)] ? `export * from ${JSON.stringify(modules[id.slice(1)])};` : undefined),
});

/** The Worker's file has a hash in its name. */
const workerAddress = {
  name: 'worker-address',
  transform: (code, id) =>
    id.endsWith('/worker/start.js')
      ? {code: code.replace('./standalone/worker.js', builtFile('worker')), map: null}
      : undefined,
};

/**
 * TypeScript's helper for decorators, as far as Lit's need it: they define the property themselves. The whole of it also serves those of classes
 * and parameters, and every element would carry that.
 */
const decorators = {
  name: 'decorators',
  resolveId: (id) => (id === 'tslib' ? '\0tslib' : undefined),
  load: (id) =>
    id === '\0tslib'
      ? 'export const __decorate = (decorators, ...property) => decorators.forEach((decorate) => decorate(...property));'
      : undefined,
};

/** For every file that browsers load as it is. */
export const codePlugins = [
  decorators,
  nodeResolve({browser: true, exportConditions: ['production']}),
  commonjs({include: /papaparse/}), // Not an ES module.
  workerAddress,
  freshImports,
  terser({
    module: true,
    ecma: 2020,
    // Functions that stand together, and aren't written into those that call them, take less room once compressed.
    compress: {passes: 3, keep_fargs: false, hoist_funs: true, inline: 1},
    format: {comments: /^ peer-support-/},
  }),
];
