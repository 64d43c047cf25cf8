/** What the finder says of a group that the address of the page names, in English. Comes with the code that says it. */
export const linkedStrings = {
  linkedGroup: 'The group you followed a link to',
  linkedMissing: 'The group you followed a link to is not in this list any more. The others are below.',
};
