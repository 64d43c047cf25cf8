/** Registers an element once: pages do load us twice, and a second definition of a tag would throw. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
