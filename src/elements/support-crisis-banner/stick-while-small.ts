import type {ReactiveController, ReactiveElement} from 'lit';

/** The largest share of the window's height that a sticky banner can cover: people came for the page. */
const MOST = 0.2;

/** Lets a sticky banner scroll with the page if it would cover too much of it, as with large text on a small phone. */
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
    // A banner that the visitor has expanded stays where it is, and scrolls inside.
    if (sticky && (isFolded || !this.#host.hasAttribute('folded'))) {
      style.position = offsetHeight > innerHeight * MOST ? 'static' : '';
    }
  };
}
