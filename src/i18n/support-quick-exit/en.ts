/** What the quick exit says, in English: the shape of every language. Nothing here promises safety, or that no trace is left. */
export const strings = {
  /** Name of the region, in a screen reader's list of regions. */
  label: 'Quick exit',
  leave: 'Leave this page',
  hint: 'Or press Shift three times.',
  twoMore: 'Press Shift two more times to leave.',
  oneMore: 'Press Shift once more to leave.',
  /** All that is to be seen while the other site is on its way; the title of the tab as well. */
  loading: 'Loading…',
  /** Instead of that, above a link that says `leave`, when the browser has stayed on this page. */
  stuck: 'We couldn’t take you to another page. Use the link, or close this tab yourself.',
};

export type QuickExitStrings = typeof strings;
