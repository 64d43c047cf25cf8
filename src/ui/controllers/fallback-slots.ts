import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Keeps the light-DOM children of an element visible until its first rendering has succeeded.
 *
 * Attaching a shadow root hides all children at once. If nothing is drawn afterwards, because a browser lacks something or another script
 * interferes, crisis links on the page would vanish. Bare slots show them in the meantime.
 */
export class FallbackSlots implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #names: readonly string[];
  #slots: readonly HTMLSlotElement[] = [];

  /** `names` of slots; '' is the default slot. */
  constructor(host: ReactiveElement, names: readonly string[] = ['']) {
    this.#host = host;
    this.#names = names;
    host.addController(this);
  }

  hostConnected() {
    if (this.#host.hasUpdated || this.#slots.length > 0) return;
    this.#slots = this.#names.map((name) => {
      const slot = document.createElement('slot');
      slot.name = name;
      return slot;
    });
    this.#host.renderRoot.append(...this.#slots);
  }

  hostUpdated() {
    for (const slot of this.#slots) slot.remove();
    this.#slots = [];
  }
}
