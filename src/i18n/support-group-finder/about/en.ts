/** What is told of the list itself when somebody asks, in English. Comes with the code that says it. */
const groups = (count: number, number: string): string => (count === 1 ? '1 group' : `${number} groups`);
const records = (count: number, number: string): string => (count === 1 ? '1 record' : `${number} records`);

/** Each `count` comes with the same as the reader's language writes it. */
export const aboutStrings = {
  aboutOwn: 'This list comes with this website.',
  aboutHost: (host: string) => `This list comes from ${host}.`,
  aboutFrom: 'This list comes from:',
  aboutLicence: (licence: string) => `Licence: ${licence}`,
  aboutShown: (count: number, number: string) => `${groups(count, number)} can be found here.`,
  aboutMerged: (count: number, number: string) =>
    `${records(count, number)} of the list ${count === 1 ? 'is a further meeting' : 'are further meetings'} of a group and ${count === 1 ? 'is' : 'are'} shown with it.`,
  aboutRejected: (count: number, number: string) =>
    `${records(count, number)} ${count === 1 ? 'is' : 'are'} left out, because ${count === 1 ? 'it is' : 'they are'} private, out of date or without a name.`,
  aboutUnclear: (count: number, number: string) =>
    `Of ${groups(count, number)} something is unclear in the list, so please ask before you go.`,
  aboutChanged: (date: string) => `The newest change to a listing is of ${date}.`,
  aboutChecked: (date: string) => `A listing was last checked on ${date}.`,
  aboutUndated: 'The list does not say when it was last changed or checked.',
  aboutAsk: 'Groups move and change. If you can, ask before a first visit whether the group still meets.',
  aboutPlaces: 'Towns and postal codes come from:',
  aboutReport: 'Report a mistake in this list',
  aboutReportGroup: 'To report a mistake about one group, open it: the link is at its end.',
};
