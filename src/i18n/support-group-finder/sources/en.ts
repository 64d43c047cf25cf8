/** What the finder says of its sources where there are several, or where one is a live server. In English. */
export const sourceStrings = {
  sourceLoading: (name: string) => `Still getting groups from ${name}…`,
  sourceMissing: (name: string) => `The groups from ${name} did not load. All other groups are here.`,
  sourcePartMissing: (name: string, missing?: string) =>
    missing
      ? `${missing} more entries from ${name} did not load. What has come is here.`
      : `Some of the groups from ${name} did not load. What has come is here.`,
  sourceRetry: (name: string) => `Try again: ${name}`,
  sourceRest: (name: string) => `Get the rest: ${name}`,
  sourceMore: (name: string) => `${name} has more groups than are shown here.`,
  sourceMoreByPlace: (name: string) => `${name} has more groups. Choose a town or a day to see those that fit.`,
  sentArea: (host: string) =>
    `Your search is sent to ${host}: the place you choose, to about a kilometre, or the days. The words you type stay on your device.`,
  sentSearch: 'Your search is sent to the people who run this page.',
  sentSearchTo: (host: string) => `Your search is sent to ${host}.`,
  notSent: 'The words you typed stay on your device. They were not sent to anybody.',
  searchMissing: 'The search was not answered. What was found before is still here.',
  searchAgain: 'Search again',
};

export type SourceStrings = typeof sourceStrings;
