import type {ReactiveController, ReactiveElement} from 'lit';

/** Space between the banner and the focused element, in CSS pixels. */
const GAP = 8;

/**
 * Scrolls the focused element out from under a sticky banner at the bottom of the window. It doesn't change the page's
 * own styles.
 */
export class KeepFocusInView implements ReactiveController {
  readonly #host: ReactiveElement & {sticky: boolean};

  constructor(host: ReactiveElement & {sticky: boolean}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('focusin', this.#handleFocus);
  }

  hostDisconnected() {
    document.removeEventListener('focusin', this.#handleFocus);
  }

  readonly #handleFocus = ({target}: FocusEvent) => {
    const host = this.#host;
    if (!host.sticky) return;
    // After the browser's own scrolling.
    requestAnimationFrame(() => {
      if (!(target instanceof Element) || host.contains(target)) return;
      const {top, bottom} = target.getBoundingClientRect();
      const cover = host.getBoundingClientRect();
      if (bottom > cover.top && top < cover.bottom)
        scrollBy({top: Math.min(bottom - cover.top + GAP, top), behavior: 'instant'});
    });
  };
}
