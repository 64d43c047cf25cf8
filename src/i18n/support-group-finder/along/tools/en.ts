/** The buttons by which a visitor takes groups along, in English. What is said once one is pressed is in `../en.ts`, which comes later. */
export const alongToolStrings = {
  takeAlong: 'Take it along',
  addToCalendar: 'Add to calendar',
  share: 'Share',
  copy: 'Copy',
  keep: 'Keep',
  kept: 'Kept',
  keptCount: (count: string) => `Kept (${count})`,
  keptAnnounced: 'Kept. You find it under “Kept”, above the groups.',
  notKept: 'No longer kept.',
  print: 'Print',
};
