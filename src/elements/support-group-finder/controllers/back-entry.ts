/**
 * An entry of the history, so that Back closes a layer. Only where the browser has no `CloseWatcher`: there a modal dialog closes with Back by
 * itself. The entry holds the page's own address and state, and stays when the layer is closed in another way: the next layer uses it again.
 * Going back for the visitor could leave the page of an application that has added entries meanwhile.
 */

/** The length of the history with our entry as its last; 0 where there is none. For all finders on the page. */
let lengthWithEntry = 0;

/** Is the link that leaves the page at once anywhere on it? Shadow roots count where the element is defined. */
export function hasQuickExit(root: Document | ShadowRoot = document): boolean {
  if (root.querySelector('support-quick-exit')) return true;
  if (!customElements.get('support-quick-exit')) return false;
  return [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && hasQuickExit(shadowRoot));
}

/**
 * May the page have another entry? Not with a quick exit: from the neutral site Back would lead to the entry before ours, which shows this page.
 * In a frame no one knows what the page around has.
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

  /** Back now calls `onBack` and stays on the page. */
  take() {
    if (this.#isOurs || !mayAdd()) return;
    try {
      if (history.length !== lengthWithEntry) history.pushState(history.state, '');
      lengthWithEntry = history.length;
      this.#isOurs = true;
    } catch {
      // Safari allows so many entries in half a minute; a sandboxed frame may allow none.
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
