import {countryCode} from '../../../helplines/emergency.js';
import {countryChoice} from '../../../views/crisis/country-choice.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';

/** Lets visitors say which country they are in, where the page has not. Nothing is guessed or stored. */
export class CountryController {
  /** The country that the visitor chose, as ISO 3166-1 alpha-2. */
  chosen?: string;
  isOpen = false;
  readonly #finder: FinderHost;

  constructor(finder: FinderHost) {
    this.#finder = finder;
  }

  /** The list of countries; undefined until the visitor asks for it. */
  render({strings, english, locale}: View): unknown {
    return this.isOpen ? countryChoice(strings.crisis, english.crisis, locale, this.#take) : undefined;
  }

  readonly open = async () => {
    this.isOpen = true;
    this.#finder.requestUpdate();
    await this.#finder.updateComplete;
    // It takes the place of the button, which had the focus.
    this.#finder.shadowRoot.querySelector<HTMLElement>('.country select')?.focus();
  };

  clear() {
    this.chosen = undefined;
    this.isOpen = false;
  }

  readonly #take = (code: string) => {
    this.chosen = countryCode(code);
    this.#finder.requestUpdate();
  };
}
