import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** From how many rem of the element's own width on there is room for what. */
const ROOM = {rail: 64, map: 60, tools: 44} as const;

/** How wide the element is, where its markup depends on that and not only its looks. In rem, so that large text counts as a narrow page. */
export class WidthController implements ReactiveController {
  /** The filters stand beside the list. */
  hasRail = false;
  /** The map stands on the page. */
  hasMapRoom = false;
  /** Tools for the whole list stand in the row of its count. */
  hasToolRoom = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: ResizeObserver;
  #isMeasured = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new ResizeObserver(() => {
      // Drawn in the next frame: what changes the size while it is observed would be observed again.
      if (this.#measure()) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** Before the first rendering, so that nothing moves after it. */
  hostUpdate() {
    if (!this.#isMeasured) this.#measure();
    this.#isMeasured = true;
  }

  /** Says whether there is room for something else than before. */
  #measure(): boolean {
    const {hasRail, hasMapRoom, hasToolRoom} = this;
    const rem = this.#host.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.hasRail = rem >= ROOM.rail;
    this.hasMapRoom = rem >= ROOM.map;
    this.hasToolRoom = rem >= ROOM.tools;
    return hasRail !== this.hasRail || hasMapRoom !== this.hasMapRoom || hasToolRoom !== this.hasToolRoom;
  }
}
