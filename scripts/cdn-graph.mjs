/** Which file of dist/cdn holds which modules and imports which files, as the build wrote it down: for the budgets, the licences and the tests. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {PROJECT} from './run.mjs';

export const CDN = join(PROJECT, 'dist/cdn');
const GRAPH = join(CDN, 'chunks.json');

/** As a path of the project, with `/` between the parts; rollup marks modules that are not files with `\0`. */
export const projectPath = (id) => relative(PROJECT, id.replace('\0', '')).replaceAll('\\', '/');

/** `{file: {name, isEntry, imports, modules, loaded}}`: `loaded` are the modules for which an `import()` in another file asks. */
export const readGraph = () => JSON.parse(readFileSync(GRAPH, 'utf8'));

export const writeGraph = (graph) => writeFileSync(GRAPH, JSON.stringify(graph, null, 1));

/** The files named and every file that has to be there before they can run. */
export function withImports(graph, from) {
  const all = new Set(from);
  for (const file of all) for (const next of graph[file].imports) all.add(next);
  return [...all];
}
