/**
 * Which modules of dist share a file in dist/cdn. Every other file follows from the `import()`s in the source: one for each module that is loaded
 * by itself, with all that it alone needs.
 */
import {basename, dirname, resolve} from 'node:path';

const inFolder =
  (folder) =>
  (...names) =>
    names.map((name) => resolve('dist', folder, `${name}.js`));
const modules = inFolder('');
const guideViews = inFolder('views/guide');
const ofFinder = inFolder('elements/support-group-finder');
const sources = inFolder('sources');

/**
 * For rollup's `manualChunks`: by the name of a file, modules that it holds together with all that they import. What several files need is in the
 * one that runs first.
 */
export const FILES = {
  // The core of Lit, which a page may start only once, and what every element has.
  lit: [
    ...['lit', 'lit/decorators.js', 'lit/directives/if-defined.js', 'tslib'],
    ...modules('i18n/locale', 'model/country-code', 'ui/controllers/fallback-slots'),
    ...modules('ui/css', 'ui/define-element', 'ui/keep-styles', 'ui/styles', 'ui/warn-once', 'views/page-locale'),
  ],
  // For the finder and the banner; guides do without.
  task: ['@lit/task', ...modules('ui/fresh-import')],
  // The looks of the finder and of guides.
  base: modules('ui/base.styles', 'views/heading', 'views/outbound-link', 'views/scroll-to'),
  guide: [
    ...modules('content/content', 'content/words/en', 'ui/guide.styles'),
    ...guideViews('claim', 'disclosure', 'guide', 'guide-controller'),
  ],
  // What only some guides need.
  'ask-finder': guideViews('ask-finder', 'look-for'),
  cards: guideViews('cards'),
  comparison: guideViews('comparison', 'findings'),
  'crisis-box': modules('content/crisis-words/en', 'ui/crisis-box.styles', 'views/crisis/crisis-box'),
  // Helplines, for the banner and the finder.
  crisis: [
    ...modules(
      'helplines/choose-lines',
      'helplines/emergency',
      'helplines/leading-lines',
      'helplines/load',
      'i18n/support-crisis-banner/en',
    ),
    ...modules('ui/controllers/clock-controller', 'ui/controllers/language-controller', 'ui/unclosed'),
    ...modules('views/crisis/crisis-lines'),
  ],
  // With what is small and several of its tools need.
  'support-group-finder': [
    ...['lit/directive.js', 'lit/directive-helpers.js'],
    ...ofFinder('define', 'controllers/site-words'),
    ...ofFinder('tools/print/paper-pages', 'tools/print/paper-text', 'tools/share/where-text'),
    ...modules('directory/answer-pages', 'directory/may-be-sent', 'model/vocabulary/focus-phrases'),
    ...modules('sources/values/fold-key', 'ui/add-styles', 'ui/masked'),
  ],
  // What is said of sources, when the sections stand.
  references: modules('content/plain-text', 'content/references'),
  // What every list needs, with the reader of Meeting Guide lists.
  records: sources('open-list'),
  // What tables need, and all other formats.
  row: sources('records/row', 'records/text-limit', 'values/length-between'),
  table: sources('formats/rows'),
  // What formats with records of their own make need.
  listing: [
    ...sources(
      'records/closures',
      'records/date-list',
      'records/end-of-day',
      'records/listing',
      'records/software-zone',
    ),
    ...sources('values/event-mark', 'values/json-objects', 'values/moments', 'values/rule-parts'),
    ...sources('servers/ask-server', 'servers/join-pages', 'servers/paged-source'),
  ],
  jsonld: sources('formats/schema-org/jsonld', 'servers/web-page'),
};

/** The same for the Worker, which has all formats in one file beside it. */
export const workerFileOf = (id, {getModuleInfo}) => {
  const {isEntry, dynamicImporters} = getModuleInfo(id);
  return isEntry ? 'worker' : dynamicImporters.length > 0 ? 'worker-formats' : undefined;
};

/** For `chunkFileNames`. `define.js` is an element, `us.js` is a country's helplines, `de.js` an element's German: the folder says which. */
export function hashedName({name, facadeModuleId, moduleIds}) {
  const folder = basename(dirname(facadeModuleId ?? moduleIds.at(-1)));
  const full = name === 'define' ? folder : /^(?:[a-z]{2}|translations)$/.test(name) ? `${folder}-${name}` : name;
  return `${full}-[hash:7].js`;
}
