/**
 * Registers only the tags that the page uses, now or later. For pages without a bundler, as a module or a classic
 * script. It doesn't see tags inside the shadow roots of other elements: import their modules there.
 */
import {MODULES} from './loader/modules.js';

const missing = new Set(Object.keys(MODULES));

/** Loads the module of every tag in `root` that isn't registered, once. */
function loadFor(root: Document | Element): void {
  for (const tag of missing) {
    if (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)) continue;
    missing.delete(tag);
    // Registered by another file, or another copy of the package.
    if (customElements.get(tag)) continue;
    // If it fails, the content inside the element stays as it is, and the next such element tries again.
    MODULES[tag]?.().catch((error: unknown) => {
      missing.add(tag);
      console.error(error);
    });
  }
}

if (globalThis.document) {
  loadFor(document);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) for (const node of addedNodes) if (node instanceof Element) loadFor(node);
  }).observe(document, {childList: true, subtree: true});
}
