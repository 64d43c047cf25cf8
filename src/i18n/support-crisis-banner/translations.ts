import type {Translation} from './en.js';

/** The languages other than English, each in its own file, which only pages in that language load. */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
};
