/** What the finder says of all that one may do besides finding, in English. Comes with the code that says it. */
export const extrasStrings = {
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of groups',
  tools: 'More you can do',
  missing: 'This did not load. You can try it again.',
  helpMeChoose: 'Help me choose',
  clockOf: (city: string) => `Times for ${city}`,
  emptyList: 'This list has no groups at the moment',
  emptyHint: 'You did nothing wrong. Here is what you could try:',
  relaxWords: (words: string) => `Without the words “${words}”`,
  relaxNear: 'In any place',
  relaxFacet: (facet: string) => `Without your choice for “${facet}”`,
  relaxCount: (number: string, count: number) => (count === 1 ? '1 group' : `${number} groups`),
  otherWays:
    'Other ways to look: ask your doctor or therapist, a mental health organisation near you, a community centre or a library.',
  map: 'Map',
  aboutList: 'About this data',
  needsFixing: 'For the people who build this page (shown because of the debug attribute):',
  account: (records: number, rejected: number, unclear: number) =>
    `${records} records read, ${rejected} left out, ${unclear} groups with something unclear.`,
};
