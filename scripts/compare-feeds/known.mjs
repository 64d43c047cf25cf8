/** Disagreements that were looked into: whose they are, and why. `feed` says one thing in two ways, `unclear` can be read in two. */
export const KNOWN = [];
