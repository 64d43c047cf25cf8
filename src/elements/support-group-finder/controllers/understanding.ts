import {Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {Query} from '../../../model/query.js';
import type {Understood, UnderstoodPart} from '../../../model/understood.js';
import {words as english} from '../../../model/vocabulary/search-words/en.js';
import {readMeaning} from '../../../search/phrases/read-meaning.js';
import {booksFor} from '../../../search/vocabularies.js';
import {searchWords} from '../search-words.js';

/** Reads what the words of the question mean, in the language of the page and in English. Nothing leaves the page. */
export class Understanding {
  readonly #language: () => string;
  readonly #loading: Task<readonly [language: string], string | undefined>;
  #last?: {words: string; table: string | undefined; meant: Understood};

  constructor(host: ReactiveControllerHost, language: () => string) {
    this.#language = language;
    this.#loading = new Task(host, {
      args: () => [language()] as const,
      // Without its file the words of that language are only looked for as they stand.
      task: async ([each]) => (await searchWords[each]?.().catch(() => undefined))?.words,
    });
  }

  /** What was understood of words; the same object for the same words. */
  of(words: string): Understood {
    const {status, value} = this.#loading;
    const table = status === TaskStatus.COMPLETE ? value : undefined;
    if (this.#last?.words !== words || this.#last.table !== table) {
      const language = this.#language();
      const vocabularies = {...(table !== undefined && {[language]: table}), en: english};
      this.#last = {words, table, meant: readMeaning(words, booksFor(language, vocabularies))};
    }
    return this.#last.meant;
  }

  /** The question as search is asked it. A mere question for a guide asks nothing of the list. */
  asked(query: Query): Query {
    const {words = ''} = query;
    if (!words.trim()) return query;
    const meant = this.of(words);
    const isForGuide = meant.question !== undefined && meant.parts.length === 0 && !meant.kin;
    return isForGuide ? {...query, words: undefined} : {...query, locale: this.#language(), meant};
  }
}

/** The words without one part. */
export function withoutPartOf(words: string, {text}: UnderstoodPart): string {
  const escaped = text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return words
    .replace(new RegExp(escaped.join('[^\\p{L}\\p{N}]+'), 'u'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
