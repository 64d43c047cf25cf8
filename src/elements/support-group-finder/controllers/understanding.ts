import {Task} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {Query} from '../../../model/query.js';
import type {Understood, UnderstoodPart} from '../../../model/understood.js';
import {readMeaning} from '../../../search/phrases/read-meaning.js';
import {booksFor} from '../../../search/vocabularies.js';
import type {Vocabularies} from '../../../search/vocabularies.js';
import {searchWords} from '../search-words.js';

/** The longest time that search waits for a language's vocabulary. */
const PATIENCE_MS = 3000;

/** Interprets the words of the query, in the page's language and in English. Nothing leaves the page. */
export class Understanding {
  readonly #language: () => string;
  readonly #loading: Task<readonly [language: string], undefined>;
  #tables: Vocabularies = {};
  #missing: readonly string[] = [];
  #last?: {words: string; language: string; tables: Vocabularies; meant: Understood};

  constructor(host: ReactiveControllerHost, language: () => string) {
    this.#language = language;
    this.#loading = new Task(host, {
      args: () => [language()] as const,
      task: async ([own]) => {
        await Promise.all([own, 'en'].map((each) => this.#load(each)));
        return undefined;
      },
    });
  }

  /**
   * Resolves once both vocabularies have loaded or failed, or have kept search waiting too long. Loading starts with
   * the first rendering.
   */
  get settled(): Promise<unknown> {
    return Promise.race([this.#loading.taskComplete, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }

  /** Whether a vocabulary file failed to load, so only exact words are matched. */
  get isIncomplete(): boolean {
    return this.#missing.includes(this.#language()) || this.#missing.includes('en');
  }

  async #load(language: string) {
    try {
      const loaded = await searchWords[language]?.();
      if (loaded) this.#tables = {...this.#tables, [language]: loaded.words};
    } catch {
      this.#missing = [...this.#missing, language];
    }
  }

  /** Returns the meaning of words; the same object for the same words. */
  of(words: string): Understood {
    const language = this.#language();
    const tables = this.#tables;
    if (this.#last?.words !== words || this.#last.language !== language || this.#last.tables !== tables)
      this.#last = {words, language, tables, meant: readMeaning(words, booksFor(language, tables))};
    return this.#last.meant;
  }

  /** The query to pass to search. A mere question for a guide doesn't search the list. */
  asked(query: Query): Query {
    const {words = ''} = query;
    if (!words.trim()) return query;
    const meant = this.of(words);
    const isForGuide = meant.question !== undefined && meant.parts.length === 0 && !meant.kin;
    return isForGuide ? {...query, words: undefined} : {...query, locale: this.#language(), meant};
  }
}

/** Returns the words without one part. */
export function withoutPartOf(words: string, {text}: UnderstoodPart): string {
  const escaped = text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return words
    .replace(new RegExp(escaped.join('[^\\p{L}\\p{N}]+'), 'u'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
