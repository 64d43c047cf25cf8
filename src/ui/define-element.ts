/** Registers an element once. Some pages load the package twice, and registering a tag again would throw. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
