/**
 * Every source that the guides name. Guides name a source by its short name alone; this list comes after the first drawing, with titles and addresses.
 */
export * from './citations/groups.js';
export * from './citations/hospital.js';
export * from './citations/online.js';
export * from './citations/addiction.js';
export * from './citations/families.js';
export * from './citations/facts.js';
export * from './citations/safety.js';
export * from './citations/privacy.js';
