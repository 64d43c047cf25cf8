import type {ReactiveController, ReactiveElement} from 'lit';

const OBSERVED = {attributes: true, attributeFilter: ['lang', 'dir']};

/** Renders its host when the language of the host or of the page changes, as when a browser translates the page. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer?: MutationObserver;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(document.documentElement, OBSERVED);
    this.#observer.observe(this.#host, OBSERVED);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }
}
