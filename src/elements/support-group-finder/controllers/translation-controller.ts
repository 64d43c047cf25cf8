import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController} from 'lit';
import {localeOf} from '../../../i18n/locale.js';
import type {Translation} from '../../../i18n/support-group-finder/strings.js';
import {translations} from '../../../i18n/support-group-finder/translations.js';
import type {FinderHost} from '../finder-host.js';

/** Loads the words of the page's language, and what the site has written itself in `<script data-words>`. English serves until then. */
export class TranslationController implements ReactiveController {
  readonly #finder: FinderHost;
  readonly #loading: Task<readonly [language: string], Translation | undefined>;

  readonly #onLoaded: () => void;
  #drawn?: Translation;

  /** `onLoaded` is called once the words of another language are on the page. */
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

  /** The language of the page, as `Intl.Locale` names it without a region. */
  get language(): string {
    return new Intl.Locale(localeOf(this.#finder)).language;
  }

  /** Undefined while it is on its way, where there is none, and where it didn't come. */
  get translation(): Translation | undefined {
    return this.#loading.status === TaskStatus.COMPLETE ? this.#loading.value : undefined;
  }

  /** Whether the words are in the language of the page. The site's own are, where we have none; where ours are missing, the rest is in English. */
  get isInPageLanguage(): boolean {
    const {language, translation} = this;
    if (language === 'en' || translation) return true;
    return !Object.hasOwn(translations, language) && Object.keys(this.#finder.strings).length > 0;
  }

  async #readSiteWords() {
    const finder = this.#finder;
    const [{siteWords}, translation] = await Promise.all([
      import('./site-words.js'),
      // The site's words don't depend on ours.
      translations[this.language]?.().catch(() => undefined),
    ]);
    finder.strings = {...siteWords(finder, this.language, translation?.strings), ...finder.strings};
  }
}
