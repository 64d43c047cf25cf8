import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The element width in rem from which there is room for each part. */
const ROOM = {rail: 64, map: 60, tools: 44} as const;

/**
 * Measures the element's width, for markup that depends on it, and not only styles. The unit is rem, so that large text
 * counts as a narrow page.
 */
export class WidthController implements ReactiveController {
  /** Whether the filters are next to the list. */
  hasRail = false;
  /** Whether there is room for the map on the page. */
  hasMapRoom = false;
  /** Whether the tools for the whole list are in the same row as its count. */
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
      // Renders in the next frame: a change of size during the observation would be observed again.
      if (this.#measure()) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** Measures before the first rendering, so that nothing moves afterward. */
  hostUpdate() {
    if (!this.#isMeasured) this.#measure();
    this.#isMeasured = true;
  }

  /** Returns whether the parts that have room have changed. */
  #measure(): boolean {
    const {hasRail, hasMapRoom, hasToolRoom} = this;
    const rem = this.#host.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.hasRail = rem >= ROOM.rail;
    this.hasMapRoom = rem >= ROOM.map;
    this.hasToolRoom = rem >= ROOM.tools;
    return hasRail !== this.hasRail || hasMapRoom !== this.hasMapRoom || hasToolRoom !== this.hasToolRoom;
  }
}
