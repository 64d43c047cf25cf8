import type {LanguageStrings} from './strings.js';

/** The languages beside English. Each comes in a file of its own, to pages in that language. */
export const translations: Readonly<Record<string, () => Promise<{strings: LanguageStrings}>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
};
