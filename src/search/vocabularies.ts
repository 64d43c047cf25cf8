import {phraseBook} from './phrases/phrase-book.js';
import type {Books} from './phrases/read-meaning.js';

/** Compiled tables of words that people type, by language. */
export type Vocabularies = Readonly<Record<string, string>>;

/** Returns the phrase books for a visitor's sentence: first that of their language, then English. */
export function booksFor(locale: string, vocabularies: Vocabularies): Books {
  const language = locale.toLowerCase().split(/[-_]/)[0] as string;
  const tables = [vocabularies[language], vocabularies.en].filter((table) => table !== undefined);
  return {books: [...new Set(tables)].map((table) => phraseBook(table)), isEnglish: language === 'en'};
}
