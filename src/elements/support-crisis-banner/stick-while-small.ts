import type {ReactiveController, ReactiveElement} from 'lit';

/** A banner that stays in view may take this share of the window's height: the page is what people came for. */
const MOST = 0.2;

/** Lets a sticky banner scroll with the page where it would cover too much of it, as with large text on a small phone. */
export class StickWhileSmall implements ReactiveController {
  readonly #host: ReactiveElement & {sticky: boolean; isFolded: boolean};
  #observer?: ResizeObserver;

  constructor(host: ReactiveElement & {sticky: boolean; isFolded: boolean}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new ResizeObserver(this.#measure);
    this.#observer.observe(this.#host);
    addEventListener('resize', this.#measure);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    removeEventListener('resize', this.#measure);
  }

  readonly #measure = () => {
    const {sticky, isFolded, offsetHeight, style} = this.#host;
    // One that the visitor has unfolded stays where it is, and scrolls inside.
    if (sticky && (isFolded || !this.#host.hasAttribute('folded'))) {
      style.position = offsetHeight > innerHeight * MOST ? 'static' : '';
    }
  };
}
