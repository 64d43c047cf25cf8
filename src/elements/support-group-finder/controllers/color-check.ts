import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element & {readonly debug: boolean; readonly shadowRoot: ShadowRoot};

/** With `debug`, measures the contrast of the site's colors after each rendering. The code for that is loaded only then. */
export class ColorCheck implements ReactiveController {
  faults: readonly string[] = [];
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#host.debug) void this.#measure();
  }

  async #measure() {
    const {colorFaults} = await import('../color-faults.js');
    const faults = colorFaults(this.#host);
    if (faults.join() === this.faults.join()) return;
    this.faults = faults;
    this.#host.requestUpdate();
  }
}
