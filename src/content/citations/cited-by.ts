/** Whose list of sources the unchecked ones come from. */
export const citedBy = 'an article about peer support groups';
