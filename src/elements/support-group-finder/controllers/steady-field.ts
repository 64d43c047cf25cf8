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
    this.#top = this.#focusedTop();
  }

  hostUpdated() {
    const {crisis} = this.#finder;
    const top = crisis.isHeld || crisis.isFull ? this.#focusedTop() : undefined;
    if (top !== undefined && this.#top !== undefined && top !== this.#top)
      scrollBy({top: top - this.#top, behavior: 'instant'});
  }

  /** Undefined unless the field has the focus. */
  #focusedTop(): number | undefined {
    const {activeElement} = this.#finder.shadowRoot;
    return activeElement?.id === 'words' ? activeElement.getBoundingClientRect().top : undefined;
  }
}
