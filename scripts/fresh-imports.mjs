/** Puts `freshImport` (src/ui/fresh-import.ts) around every `import()` of the finder and the crisis banner in dist/cdn. */
import {resolve} from 'node:path';
import {projectPath} from './cdn-graph.mjs';

const HELPER = resolve('dist/ui/fresh-import.js');

/**
 * Modules whose `import()`s are retried. The loader and the quick exit share no file with the others. Guides can do without what they load on demand.
 * A Worker is started afresh, so its failed modules aren’t remembered.
 */
const LOADS = /^dist\/(?:elements\/support-(?:group-finder|crisis-banner)|directory|helplines|i18n|search|sources)\//;
const NOT_ON_PAGES = /\/support-quick-exit\/|^dist\/directory\/worker\/worker\.js$/;

const IMPORT = /\bimport\((['"][^'"]+['"])\)/g;

const applies = (id) => LOADS.test(projectPath(id)) && !NOT_ON_PAGES.test(projectPath(id));

let isWorker = false;

export const freshImports = {
  name: 'fresh-imports',
  buildStart({input}) {
    isWorker = JSON.stringify(input).includes('worker.js');
  },
  transform(code, id) {
    if (isWorker || !applies(id) || code.search(IMPORT) < 0) return undefined;
    const wrapped = code.replace(IMPORT, '__fresh((__query) => import($1))');
    return {code: `import {freshImport as __fresh} from ${JSON.stringify(HELPER)};\n${wrapped}`, map: null};
  },
  renderDynamicImport: ({moduleId}) => (isWorker || !applies(moduleId) ? null : {left: 'import(', right: '+__query)'}),
};
