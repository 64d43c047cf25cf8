/**
 * Which modules of dist share a file in dist/cdn. Every other file follows from the `import()`s in the source: one for each module that is loaded
 * by itself, with all that it alone needs.
 */
import {basename, dirname} from 'node:path';
import {projectPath} from './cdn-graph.mjs';

/** Readers of formats and clients of servers. A page needs one of them, so each is a file; the Worker has them all in one beside it. */
const FORMATS =
  /^dist\/sources\/(?:formats\/(?:bmlt|csv|fhir|geojson|hsds|ical|openactive|schema-org\/(?!node)|tribe)|servers\/(?!ask-server|fetch-bytes|join-pages|paged|pages))|^node_modules\/(?:ical|papaparse)/;

/** Tools of the finder, each a file of its own. */
const TOOLS =
  /\/support-group-finder\/tools\/(?:map|print|calendar|share|guided-start|clock|saved|about-data|first-visit)\/(?!about-list|has-other)/;

/** A file for the modules that fit, the first one that does. A file imports only from those above it. */
const FILES = {
  // The core of Lit (a page may start it only once), and what every element has.
  lit: /^node_modules\/(?:@?lit\b|lit-\w+|tslib)\/(?!directive-|async-|directives\/re)|^dist\/(?:ui\/(?:controllers\/fallback|css|light-dark|warn-once|define-)|i18n\/locale|model\/country)/,
  // The looks of the finder and of guides.
  base: /^dist\/(?:ui\/base|views\/(?:heading|outbound-link))/,
  guide:
    /^dist\/(?:ui\/(?:guide|crisis-box)|content\/(?:content|words|crisis-words)|views\/(?:guide\/(?:guide|blocks|disclosure|cards|comparison|look-for|ask-finder|go-to)|crisis\/(?:crisis-box|safe-link)))/,
  // Claims and their sources, for the guides that make claims.
  evidence: /^dist\/(?:content\/citations|views\/guide\/(?:claim|findings|sources))/,
  // Paper, and data for search engines.
  views: /^dist\/(?:ui\/our-policy|views\/(?:place-json-ld|print-sheet))/,
  // Helplines and dates, for the banner and the finder.
  crisis:
    /^dist\/(?:ui\/controllers\/|helplines\/(?:emergency|leading|load|choose|combine|is-open)|i18n\/(?:crisis|helpline|format|support-crisis-banner\/en)|model\/(?:zone|calendar-day|group|helpline)|views\/(?:guarded|crisis\/(?:crisis-lines|place-links)))/,
  model: /^dist\/model\/(?!calendar-|vocabulary\/icd10)/,
  // What all formats need, with the readers of Meeting Guide lists and of tables.
  records: /^dist\/sources\//,
  'support-group-finder':
    /^dist\/(?:model\/event-json|search|directory|views\/crisis\/(?:crisis-help|country-choice|with-)|ui\/add-styles|i18n\/(?:city|vocabulary|support-group-finder\/(?![a-z]{2}\.)|support-group-finder\/en\.)|elements\/support-group-finder\/)/,
};

const isApart = (path) => FORMATS.test(path) || TOOLS.test(path);

/** For rollup's `manualChunks`: the name of a module's file, or undefined where rollup chooses. */
export function fileOf(id) {
  const path = projectPath(id);
  return isApart(path) ? undefined : Object.keys(FILES).find((name) => FILES[name].test(path));
}

/** The same for the Worker. */
export const workerFileOf = (id) => (FORMATS.test(projectPath(id)) ? 'worker-formats' : 'worker');

/** For `chunkFileNames`. `define.js` is an element, `us.js` is a country's helplines, `de.js` an element's German: the folder says which. */
export function hashedName({name, facadeModuleId, moduleIds}) {
  const folder = basename(dirname(facadeModuleId ?? moduleIds.at(-1)));
  const full = name === 'define' ? folder : /^(?:[a-z]{2}|translations)$/.test(name) ? `${folder}-${name}` : name;
  return `${full}-[hash:8].js`;
}
