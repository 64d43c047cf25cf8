import type {ReactiveController} from 'lit';
import type {FinderHost} from '../finder-host.js';
import type {PaperInPage} from '../tools/print/paper-in-page.js';

/**
 * The browser's own Print, by Ctrl+P or its menu. The printout has to be there at once, so the file for it comes before: when someone first uses
 * the finder, or presses the key that Ctrl+P begins with. Until then the finder prints as it looks.
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

  /** Without the file the finder prints as it looks; the next press asks for it again. */
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
    // A sheet of ours is printed alone.
    this.#clear = document.querySelector('body > [data-support-sheet]') ? undefined : this.#paperInPage?.(this.#finder);
  };
}
