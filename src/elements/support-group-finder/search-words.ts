/** What people type in the languages other than English, each in a file of its own that only pages in that language load. */
export const searchWords: Readonly<Record<string, () => Promise<{words: string}>>> = {
  ar: () => import('../../model/vocabulary/search-words/ar.js'),
  de: () => import('../../model/vocabulary/search-words/de.js'),
  es: () => import('../../model/vocabulary/search-words/es.js'),
  fr: () => import('../../model/vocabulary/search-words/fr.js'),
  pt: () => import('../../model/vocabulary/search-words/pt.js'),
  sv: () => import('../../model/vocabulary/search-words/sv.js'),
};
