import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** "On now" and "in 20 minutes" stay true without the visitor doing anything. */
const TICK_MS = 30_000;

/** Renders its host anew from time to time, while somebody may be looking. */
export class Ticking implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.timer = setInterval(() => {
      if (!document.hidden) this.host.requestUpdate();
    }, TICK_MS);
  }

  hostDisconnected() {
    clearInterval(this.timer);
  }
}
