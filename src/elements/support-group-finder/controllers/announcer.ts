import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A pause in typing, in milliseconds. */
export const REST_MS = 700;

/** Announces texts to screen readers once typing pauses, rather than at every keystroke. */
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

  /** Announces a text, replacing one that hasn't been announced yet. */
  announce(text: string) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, REST_MS);
  }
}
