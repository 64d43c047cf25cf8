/**
 * All sources cited in the guides, with titles and URLs. Guides only contain short names; this file is loaded after the
 * first rendering.
 */
export * from './citations/groups.js';
export * from './citations/hospital.js';
export * from './citations/online.js';
export * from './citations/addiction.js';
export * from './citations/families.js';
export * from './citations/facts.js';
export * from './citations/safety.js';
export * from './citations/privacy.js';
