/** The vocabulary of each language. A page loads that of its own language and of English. */
export const searchWords: Readonly<Record<string, () => Promise<{words: string}>>> = {
  ar: () => import('../../model/vocabulary/search-words/ar.js'),
  de: () => import('../../model/vocabulary/search-words/de.js'),
  en: () => import('../../model/vocabulary/search-words/en.js'),
  es: () => import('../../model/vocabulary/search-words/es.js'),
  fr: () => import('../../model/vocabulary/search-words/fr.js'),
  pt: () => import('../../model/vocabulary/search-words/pt.js'),
  sv: () => import('../../model/vocabulary/search-words/sv.js'),
};
