/**
 * Keeps the light-DOM children of an element visible until its first drawing has succeeded.
 *
 * Attaching a shadow root hides all children at once. If nothing is drawn afterwards, because a browser lacks something or another script
 * interferes, crisis links on the page would vanish. Bare slots show them in the meantime.
 */
export function showChildren(root: ShadowRoot, names: readonly string[]): {remove: () => void} {
  const slots = names.map((name) => {
    const slot = document.createElement('slot');
    slot.name = name;
    return slot;
  });
  root.append(...slots);
  return {remove: () => slots.forEach((slot) => slot.remove())};
}
