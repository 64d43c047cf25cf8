/**
 * Registers whichever of our tags the page uses, now or later, and loads nothing else. For pages without a bundler; as a module or as a classic
 * script. It doesn't see tags inside the shadow roots of other elements: import their modules there.
 */
const MODULES: Record<string, () => Promise<unknown>> = {
  'support-crisis-banner': () => import('./elements/support-crisis-banner/define.js'),
  'support-evidence': () => import('./elements/support-evidence/define.js'),
  'support-family-panel': () => import('./elements/support-family-panel/define.js'),
  'support-faq': () => import('./elements/support-faq/define.js'),
  'support-first-meeting': () => import('./elements/support-first-meeting/define.js'),
  'support-format-guide': () => import('./elements/support-format-guide/define.js'),
  'support-group-finder': () => import('./elements/support-group-finder/define.js'),
  'support-group-questions': () => import('./elements/support-group-questions/define.js'),
  'support-group-types': () => import('./elements/support-group-types/define.js'),
  'support-quick-exit': () => import('./elements/support-quick-exit/define.js'),
  'support-recovery-programs': () => import('./elements/support-recovery-programs/define.js'),
  'support-source': () => import('./elements/support-source/define.js'),
  'support-treatment-guide': () => import('./elements/support-treatment-guide/define.js'),
};

const missing = new Set(Object.keys(MODULES));

/** Loads the module of every tag in `root` that isn't registered, once. */
function loadFor(root: Document | Element): void {
  for (const tag of missing) {
    if (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)) continue;
    missing.delete(tag);
    // By a file of its own, or by another copy of ours.
    if (customElements.get(tag)) continue;
    // When it fails, what the page holds inside the element stays as it is, and the next such element tries again.
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
