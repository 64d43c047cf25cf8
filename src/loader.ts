/**
 * Registers the tags of ours that the page uses, now or later, and loads nothing else. For pages without a bundler that have several elements:
 * what these share is loaded once. It doesn't see tags inside the shadow roots of other elements; import their modules there.
 */
import {MODULES} from './loader/modules.js';

const missing = new Set(Object.keys(MODULES));

/** Asks once for the module of every tag in `root` that is not loaded yet. */
function loadFor(root: Document | Element): void {
  for (const tag of missing) {
    if (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)) continue;
    missing.delete(tag);
    // When it fails, the element's children stay visible as they are, and the next element with this tag tries again.
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
