import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController} from 'lit';
import {localeOf} from '../../../i18n/locale.js';
import type {Translation} from '../../../i18n/support-group-finder/strings.js';
import {translations} from '../../../i18n/support-group-finder/translations.js';
import type {FinderHost} from '../finder-host.js';

/**
 * Loads the strings in the page's language, and the site's own in `<script data-words>`. Until then, strings are in
 * English.
 */
export class TranslationController implements ReactiveController {
  readonly #finder: FinderHost;
  readonly #loading: Task<readonly [language: string], Translation | undefined>;

  readonly #onLoaded: () => void;
  #drawn?: Translation;

  /** `onLoaded` is called once strings in another language are rendered. */
  constructor(finder: FinderHost, onLoaded: () => void) {
    this.#finder = finder;
    this.#loading = new Task(finder, {
      args: () => [this.language] as const,
      task: async ([language]) => translations[language]?.(),
    });
    this.#onLoaded = onLoaded;
    finder.addController(this);
  }

  hostConnected() {
    if (this.#finder.querySelector(':scope > script[data-words]')) void this.#readSiteWords();
  }

  hostUpdated() {
    const {translation} = this;
    if (translation && translation !== this.#drawn) this.#onLoaded();
    this.#drawn = translation;
  }

  /** The language of the page without a region, as in `Intl.Locale`. */
  get language(): string {
    return new Intl.Locale(localeOf(this.#finder)).language;
  }

  /** Undefined while it loads, if there is none, and if loading failed. */
  get translation(): Translation | undefined {
    return this.#loading.status === TaskStatus.COMPLETE ? this.#loading.value : undefined;
  }

  /**
   * Whether the strings are in the page's language. If we have no translation, the site's own strings count. If ours
   * failed to load, the rest is in English.
   */
  get isInPageLanguage(): boolean {
    const {language, translation} = this;
    if (language === 'en' || translation) return true;
    return !Object.hasOwn(translations, language) && Object.keys(this.#finder.strings).length > 0;
  }

  async #readSiteWords() {
    const finder = this.#finder;
    const [{siteWords}, translation] = await Promise.all([
      import('./site-words.js'),
      // The site's strings don't depend on ours.
      translations[this.language]?.().catch(() => undefined),
    ]);
    finder.strings = {...siteWords(finder, this.language, translation?.strings), ...finder.strings};
  }
}
