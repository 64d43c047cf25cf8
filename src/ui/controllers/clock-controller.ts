import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** "Open now" and "in 20 minutes" have to stay correct while someone is looking. */
const TICK_MS = 30_000;

/** Renders its host every half minute while the page is visible. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#timer = setInterval(() => {
      if (!document.hidden) this.#host.requestUpdate();
    }, TICK_MS);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }
}
