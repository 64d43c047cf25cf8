import type {ReactiveController} from 'lit';
import type {FinderHost} from '../finder-host.js';
import type {PaperInPage} from '../tools/print/paper-in-page.js';

/**
 * Adds our printout to the browser's own Print (Ctrl+P or its menu). The printout has to be ready at once, so its code
 * is loaded earlier: when someone first uses the finder, or presses Ctrl or Cmd. Until then, the finder is printed as
 * it looks.
 */
export class PagePrint implements ReactiveController {
  readonly #finder: FinderHost;
  #paperInPage?: PaperInPage;
  #isLoading = false;
  #clear?: () => void;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#handlePrint);
    document.addEventListener('keydown', this.#handleKey);
    for (const type of ['focusin', 'pointerdown']) this.#finder.addEventListener(type, this.#load);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#handlePrint);
    document.removeEventListener('keydown', this.#handleKey);
    for (const type of ['focusin', 'pointerdown']) this.#finder.removeEventListener(type, this.#load);
    this.#clear?.();
  }

  readonly #load = () => void this.#ready();

  /** Without this file, the finder is printed as it looks; the next key press requests it again. */
  async #ready() {
    if (this.#paperInPage || this.#isLoading) return;
    this.#isLoading = true;
    const module = await import('../tools/print/print-groups.js').catch(() => undefined);
    this.#paperInPage = await module?.loadPaperInPage();
    this.#isLoading = false;
  }

  readonly #handleKey = ({key}: KeyboardEvent) => {
    if (key === 'Control' || key === 'Meta') this.#load();
  };

  readonly #handlePrint = () => {
    this.#clear?.();
    // If one of our print sheets is on the page, only that is printed.
    this.#clear = document.querySelector('body > [data-support-sheet]') ? undefined : this.#paperInPage?.(this.#finder);
  };
}
