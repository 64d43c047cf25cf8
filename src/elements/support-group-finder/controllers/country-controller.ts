import {countryCode} from '../../../helplines/emergency.js';
import {countryChoice} from '../../../views/crisis/country-choice.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';

/** Lets visitors choose their country if the page doesn't state it. Nothing is guessed or stored. */
export class CountryController {
  /** The country that the visitor chose, as an ISO 3166-1 alpha-2 code. */
  chosen?: string;
  isOpen = false;
  readonly #finder: FinderHost;

  constructor(finder: FinderHost) {
    this.#finder = finder;
  }

  /** Renders the list of countries; undefined until the visitor asks for it. */
  render({strings, english, locale}: View): unknown {
    return this.isOpen ? countryChoice(strings.crisis, english.crisis, locale, this.#take) : undefined;
  }

  readonly open = async () => {
    this.isOpen = true;
    this.#finder.requestUpdate();
    await this.#finder.updateComplete;
    // It replaces the button, which had the focus.
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
