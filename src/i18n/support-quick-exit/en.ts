/**
 * Strings of the quick exit in English. All languages have the same structure. No string promises safety, or that no
 * trace is left.
 */
export const strings = {
  /** Name of the region, in a screen reader's list of regions. */
  label: 'Quick exit',
  leave: 'Leave this page',
  hint: 'Or press Shift three times.',
  twoMore: 'Press Shift two more times to leave.',
  oneMore: 'Press Shift once more to leave.',
  /** The only text shown while the other site loads; it is also the title of the tab. */
  loading: 'Loading…',
  /** Replaces that text, above a link labeled `leave`, if the browser has stayed on this page. */
  stuck: 'We couldn’t take you to another page. Use the link, or close this tab yourself.',
};

export type QuickExitStrings = typeof strings;
