import type {ReactiveController, ReactiveElement} from 'lit';
import {isServer} from 'lit';
import type {Rendered} from '../take-over.js';

/** What elements load before a server renders them. */
const preparations = new WeakMap<ReactiveElement, () => Promise<unknown>>();

/** Loads what an element shows. Only on a server, and undefined for elements that aren't rendered there. */
export const preparationOf = (host: ReactiveElement) => preparations.get(host);

/**
 * Keeps the light-DOM children of an element visible until its first rendering has succeeded.
 *
 * Attaching a shadow root hides all children at once. If nothing is drawn afterwards, because a browser lacks something or another script
 * interferes, crisis links on the page would vanish. Bare slots show them in the meantime.
 *
 * Where a server has already rendered the element (declarative shadow DOM), that stays instead, and the first rendering takes it over.
 */
export class FallbackSlots implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #names: readonly string[];
  readonly #prepare?: () => Promise<unknown>;
  #slots: readonly HTMLSlotElement[] = [];

  /** Whether a server has rendered the element. */
  isPrinted = isServer;

  /** Whether the rendering is that of a server, which knows neither the time nor the width of the page. */
  isPrinting = isServer;

  /**
   * `names` of slots; '' is the default slot. `prepare` loads what a server had: only an element that has it is rendered there, and taken over.
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

  /** The first rendering waits for what the server had. If it can't have that, or renders something else, it starts from nothing. */
  #takeOver() {
    const host = this.#host as unknown as Rendered;
    host.scheduleUpdate = async () => {
      // Again that of its class.
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
