/** What the finder says when a visitor takes groups along: into a calendar, as text, on paper. In English. Comes with the code that says it. */
export const alongStrings = {
  appointment: 'Appointment',
  /** The name of the file, without its ending. Others may see it, too. */
  appointmentFile: 'appointment',
  calendarHint:
    'In your calendar it is called “Appointment”, with the time and, where the list has them, the address and the link.',
  calendarFor: (name: string) => `Calendar entry: ${name}`,
  withName: 'Put the group’s name in it',
  saveCalendar: 'Save for my calendar',
  calendarSaved: 'Saved. Open the file to put it into your calendar.',
  datesMayChange: 'Dates can change. Please check before you go.',
  copied: 'Copied.',
  notCopied: 'Your browser did not let us copy. You can copy the text from here:',
  sharedText: 'Text to copy',
  joinAt: (url: string) => `Join: ${url}`,
  whereIs: (place: string) => `Where: ${place}`,
  pageIs: (url: string) => `Website: ${url}`,
  joinOnPage: 'How to join is in the details of this group, on the website.',
  keptTitle: 'Groups you keep',
  keptHint: 'They are kept only while this page is open. To take them along, copy or print them.',
  shareAll: 'Share all',
  copyAll: 'Copy all',
  printAll: 'Print all',
  stopKeeping: 'Remove',
  paperTitle: 'Support groups',
  everyDay: 'Every day',
  byArrangement: 'By arrangement',
  printedOn: (date: string) => `Printed on ${date}. Groups move and change: please ask before a first visit.`,
  notPrinted: (count: number, number: string) =>
    count === 1 ? '1 more group is not printed.' : `${number} more groups are not printed.`,
};
