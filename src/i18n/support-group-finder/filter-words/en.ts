/** What the finder asks when the words it was given may be meant as a day, a time or a way to meet, in English. */
export const filterWordsStrings = {
  /** Each is a phrase of its own: "online", "on Thursday", "in the evening". */
  meantQuestion: (phrases: string[]) => `Did you mean groups that meet ${phrases.join(' ')}?`,
  meantShow: 'Show these groups',
  meantDay: (days: string) => `on ${days}`,
  meantTimes: {morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening', night: 'at night'},
  meantFormats: {'in-person': 'in person', online: 'online', phone: 'by phone'},
  meantOr: (phrases: string[]) => phrases.join(' or '),
};
