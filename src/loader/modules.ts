/** How to load and register each element, by its tag. Generated from the folders of src/elements: npm run docs. */
export const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'support-crisis-banner': () => import('../elements/support-crisis-banner/define.js'),
  'support-evidence': () => import('../elements/support-evidence/define.js'),
  'support-family-panel': () => import('../elements/support-family-panel/define.js'),
  'support-faq': () => import('../elements/support-faq/define.js'),
  'support-first-meeting': () => import('../elements/support-first-meeting/define.js'),
  'support-format-guide': () => import('../elements/support-format-guide/define.js'),
  'support-group-finder': () => import('../elements/support-group-finder/define.js'),
  'support-group-questions': () => import('../elements/support-group-questions/define.js'),
  'support-group-types': () => import('../elements/support-group-types/define.js'),
  'support-quick-exit': () => import('../elements/support-quick-exit/define.js'),
  'support-recovery-programs': () => import('../elements/support-recovery-programs/define.js'),
  'support-source': () => import('../elements/support-source/define.js'),
  'support-treatment-guide': () => import('../elements/support-treatment-guide/define.js'),
};
