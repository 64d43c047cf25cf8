/**
 * Which file of dist/cdn a module comes in. Left to itself, rollup puts everything that is loaded rarely into one file as soon as one file is
 * chosen by hand (seen with 4.67.4), so that all are chosen here.
 */
import {createHash} from 'node:crypto';
import {relative} from 'node:path';

const projectPath = (file) => relative(process.cwd(), file).replaceAll('\\', '/');

/** What every page fetches once the first sight is there: one file, because several would be larger, and ask for each other. */
const COMES_LATER = /^dist\/(?:elements\/[^/]+\/(?:later|interaction))\.js$/;

/** Where an element begins, whether a page loads it or `loader.js` does. */
const DEFINES = /^dist\/elements\/[^/]+\/define\.js$/;

/** The map, and its reader of archives: each a file of its own, with nothing in it that others need. */
const ON_REQUEST = {
  archive: /extras\/map\/archive-layer\.js$|node_modules\/(?:pmtiles|fflate)\//,
  map: /\/extras\/map\/|node_modules\/leaflet\//,
};

const plans = new WeakMap();

/** For rollup's `manualChunks`: the name of a file. */
export function chooseChunk(id, {getModuleIds, getModuleInfo}) {
  if (!plans.has(getModuleInfo)) plans.set(getModuleInfo, planChunks([...getModuleIds()], getModuleInfo));
  return plans.get(getModuleInfo).get(id);
}

function planChunks(ids, getModuleInfo) {
  /** All that modules load before they can run. */
  const withStaticImports = (from) => {
    const all = new Set(from);
    for (const id of all) for (const imported of getModuleInfo(id)?.importedIds ?? []) all.add(imported);
    return all;
  };
  const closures = (from) => new Map(from.map((id) => [id, withStaticImports([id])]));
  const entries = ids.filter((id) => getModuleInfo(id).isEntry);
  const isOneEntry = entries.some((id) => projectPath(id) !== 'dist/loader.js');
  const beginnings = closures(
    isOneEntry ? entries : ids.filter((id) => entries.includes(id) || DEFINES.test(projectPath(id))),
  );
  const first = withStaticImports([...beginnings.keys()]);
  const later = withStaticImports(ids.filter((id) => COMES_LATER.test(projectPath(id))));
  // Where rollup chooses all by itself it does well.
  if (isOneEntry && !later.size) return new Map();
  const isRare = (id) => !first.has(id) && !later.has(id);
  /** Modules that are loaded by themselves, each with all it needs. */
  const roots = closures(ids.filter((id) => isRare(id) && getModuleInfo(id).dynamicImporters.length > 0));
  /** Is the other one there already whenever this one is asked for? */
  const comesAfter = (root, other) =>
    root !== other && getModuleInfo(root).dynamicImporters.every((importer) => roots.get(other).has(importer));
  const needing = (all, id) => [...all.keys()].filter((root) => all.get(root).has(id));
  const nameOf = (id) => {
    if (first.has(id)) return nameFor(needing(beginnings, id));
    if (later.has(id)) return 'later';
    const onRequest = Object.keys(ON_REQUEST).find((name) => ON_REQUEST[name].test(projectPath(id)));
    if (onRequest) return onRequest;
    const all = needing(roots, id);
    const earliest = all.filter((root) => !all.some((other) => comesAfter(root, other)));
    return nameFor(earliest.length ? earliest : all);
  };
  return new Map(ids.map((id) => [id, nameOf(id)]));
}

/** One name for each set of modules that need the same; the names of many would be too long for a file. */
function nameFor(roots) {
  const names = roots.map((root) => /([^/]+?)(?:\/define)?\.js$/.exec(root)[1]).sort();
  return names.length > 2 ? `shared-${hashOf(names.join())}` : names.join('-');
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 6);
