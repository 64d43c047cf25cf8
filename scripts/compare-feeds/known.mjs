/** Disagreements that were looked into: whose they are, and why. `feed` says one thing in two ways, `unclear` can be read in two. */
export const KNOWN = [
  {
    file: 'meeting-guide/eda-eating-disorders-2023.json',
    fact: 'zone',
    test: ({name}) => /, Mexico - \d+[ap]m Central/.test(name),
    reason:
      'feed: “Central” of a group in Mexico is the clock of Mexico City; the rows are compared with the one of Chicago',
  },
  {
    file: 'meeting-guide/eda-eating-disorders-2023.json',
    fact: 'zone',
    test: ({name}) => /6pm AST/.test(name),
    reason: 'unclear: “AST” is read as Atlantic by the province of the row, which the rows are not compared by',
  },
  {
    file: 'directory/',
    fact: 'zone',
    test: ({name, said}) => name === 'Book Club Meets' && said === 'America/New_York',
    reason:
      'unclear: “(EST)” stands in a note on a single date beside a weekday, and no text that is not understood whole is read in part',
  },
  {
    file: 'ics/lgbtq-center-durham.support-only.ics',
    fact: 'link',
    test: ({name}) => name === 'VIRTUAL: Transforming Families Support Group',
    reason: 'feed: the link of a single extra date in 2020 is not that of the group, which goes on elsewhere',
  },
];
