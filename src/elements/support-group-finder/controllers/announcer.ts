import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** No one types for so long, in ms. */
export const REST_MS = 700;

/** Says something to screen readers once typing has come to rest, not with every key. */
export class Announcer implements ReactiveController {
  /** The text of the element's status region. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Replaces what was going to be said. */
  announce(text: string) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, REST_MS);
  }
}
