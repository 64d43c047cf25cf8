import type {ReactiveController} from 'lit';
import type {FinderHost} from '../finder-host.js';

/**
 * Keeps the field for words at its position in the window while crisis help replaces the list. If so much around a
 * focused field changes, WebKit scrolls it to the middle of the window, and the help would start below the window.
 */
export class SteadyField implements ReactiveController {
  readonly #finder: FinderHost;
  #top?: number;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdate() {
    this.#top = this.#topNow();
  }

  hostUpdated() {
    const top = this.#topNow();
    if (top !== undefined && this.#top !== undefined && top !== this.#top)
      scrollBy({top: top - this.#top, behavior: 'instant'});
  }

  /** Undefined unless the field has the focus and help takes its place: to ask costs a layout of the page, and people type. */
  #topNow(): number | undefined {
    const {crisis, shadowRoot} = this.#finder;
    const {activeElement} = shadowRoot;
    return (crisis.isHeld || crisis.isFull) && activeElement?.id === 'words'
      ? activeElement.getBoundingClientRect().top
      : undefined;
  }
}
