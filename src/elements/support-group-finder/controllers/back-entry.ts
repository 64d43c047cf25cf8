/**
 * A history entry that makes Back close a layer. It's only needed if the browser has no `CloseWatcher`; otherwise, Back
 * closes modal dialogs anyway. The entry has the page's own URL and state, and stays if the layer is closed in another
 * way; the next layer reuses it. Going back on the visitor's behalf could leave the page if an application has added
 * entries in the meantime.
 */

/** The length of the history with our entry as the last one; 0 if there is none. Shared by all finders on the page. */
let lengthWithEntry = 0;

/** Whether there is a quick exit anywhere on the page, including in shadow roots if the element is registered. */
export function hasQuickExit(root: Document | ShadowRoot = document): boolean {
  if (root.querySelector('support-quick-exit')) return true;
  if (!customElements.get('support-quick-exit')) return false;
  return [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && hasQuickExit(shadowRoot));
}

/**
 * Whether a history entry can be added. Not with a quick exit: on the neutral site, Back would lead to the entry before
 * ours, which shows this page. Not in a frame either, because we can't see the page around it.
 */
const mayAdd = (): boolean => !('CloseWatcher' in globalThis) && window === window.top && !hasQuickExit();

export class BackEntry {
  readonly #onBack: () => void;
  #isOurs = false;

  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  connect() {
    addEventListener('popstate', this.#handlePop);
  }

  disconnect() {
    this.release();
    removeEventListener('popstate', this.#handlePop);
  }

  /** Makes Back call `onBack` and stay on the page. */
  take() {
    if (this.#isOurs || !mayAdd()) return;
    try {
      if (history.length !== lengthWithEntry) history.pushState(history.state, '');
      lengthWithEntry = history.length;
      this.#isOurs = true;
    } catch {
      // Safari limits the number of entries per 30 seconds; a sandboxed frame may not allow any.
    }
  }

  release() {
    this.#isOurs = false;
  }

  readonly #handlePop = () => {
    lengthWithEntry = 0;
    if (!this.#isOurs) return;
    this.#isOurs = false;
    this.#onBack();
  };
}
