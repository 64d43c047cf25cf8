/** Says something to screen readers once things have come to rest: not with every key. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const REST_MS = 700;

export class Announcer implements ReactiveController {
  /** What stands in the element's status region. */
  text = '';
  private readonly host: ReactiveControllerHost;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.timer);
  }

  /** Replaces what was going to be said. */
  announce(text: string) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text;
      this.host.requestUpdate();
    }, REST_MS);
  }
}
