import type {ReactiveController, ReactiveElement} from 'lit';
import {isServer} from 'lit';
import type {Rendered} from '../take-over.js';

/** Functions that load what elements need before a server renders them. */
const preparations = new WeakMap<ReactiveElement, () => Promise<unknown>>();

/**
 * Returns the function that loads what an element shows. Undefined in browsers, and for elements that aren't rendered
 * on servers.
 */
export const preparationOf = (host: ReactiveElement) => preparations.get(host);

/**
 * Keeps the light-DOM children of an element visible until its first rendering has succeeded.
 *
 * Attaching a shadow root hides all children at once. If rendering then fails, because a browser lacks a feature or
 * another script interferes, crisis links on the page would disappear. Bare slots show them in the meantime.
 *
 * If a server has already rendered the element (declarative shadow DOM), that rendering stays instead, and the first
 * rendering hydrates it.
 */
export class FallbackSlots implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #names: readonly string[];
  readonly #prepare?: () => Promise<unknown>;
  #slots: readonly HTMLSlotElement[] = [];

  /** Whether a server has rendered the element. */
  isPrinted = isServer;

  /**
   * Whether this rendering is on a server, where neither the time nor the width of the page is known, or hydrates such
   * a rendering.
   */
  isPrinting = isServer;

  /**
   * `names` of slots; '' is the default slot. `prepare` loads what the element shows; only elements with this function
   * are rendered on a server and hydrated.
   */
  constructor(host: ReactiveElement, names: readonly string[] = [''], prepare?: () => Promise<unknown>) {
    this.#host = host;
    this.#names = names;
    this.#prepare = prepare;
    if (isServer && prepare) preparations.set(host, prepare);
    host.addController(this);
  }

  hostConnected() {
    const {hasUpdated, renderRoot} = this.#host;
    if (hasUpdated || this.isPrinted || this.#slots.length > 0) return;
    if (renderRoot.hasChildNodes()) {
      this.isPrinted = true;
      this.#takeOver();
      return;
    }
    this.#slots = this.#names.map((name) => {
      const slot = document.createElement('slot');
      slot.name = name;
      return slot;
    });
    renderRoot.append(...this.#slots);
  }

  hostUpdated() {
    for (const slot of this.#slots) slot.remove();
    this.#slots = [];
  }

  /**
   * Delays the first rendering until the content of the server's rendering has loaded. If that fails, or if the
   * rendering differs, the element renders from scratch.
   */
  #takeOver() {
    const host = this.#host as unknown as Rendered;
    host.scheduleUpdate = async () => {
      // Restores the method of the class.
      Reflect.deleteProperty(host, 'scheduleUpdate');
      try {
        const {takeOver} = await import('../take-over.js');
        await takeOver(host, this, this.#prepare);
      } catch {
        this.isPrinted = false;
        host.renderRoot.replaceChildren();
        host.renderOptions.renderBefore = undefined;
      }
      await host.scheduleUpdate();
    };
  }
}
