/** What the finder says of all that one may do besides finding, in English. Comes with the code that says it. */
export const extrasStrings = {
  tools: 'More you can do',
  missing: 'This did not load. You can try it again.',
  map: 'Map',
  aboutList: 'About this data',
  needsFixing: 'For the people who build this page (shown because of the debug attribute):',
  account: (records: number, rejected: number, unclear: number) =>
    `${records} records read, ${rejected} left out, ${unclear} groups with something unclear.`,
};
