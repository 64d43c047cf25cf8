/**
 * Something that was wrong or unclear, as a code and its values. The words are added above, in the reader's language (`i18n/problems`),
 * so that the model stays free of sentences.
 */
export interface Problem {
  code: ProblemCode;
  /** What was found, what was expected, where: the values the sentence is made with. */
  values: Readonly<Record<string, string | number>>;
}

/** Every code there is, by what it is about. `i18n/problems/en.ts` has a sentence for each. */
export type ProblemCode =
  // Getting the list at all.
  | 'offline' // no values
  | 'unreachable' // {host}: no answer, or the server does not let this page read it (CORS), which a browser cannot tell apart
  | 'not-shared' // {host}: the server answers, but lets no page of another site read it
  | 'not-found' // {status}
  | 'http-error' // {status}
  | 'stalled' // {seconds}
  | 'too-large' // {megabytes, limit}
  | 'html-instead' // {found}: a web page came instead of data
  | 'not-json' // {found}
  | 'truncated' // {found}: valid so far, then it stopped
  | 'unknown-format' // {found}
  | 'wrong-part' // {found}: words that explain a list of groups, and no groups
  | 'pack-damaged' // no values: a file of a pack is missing, or isn't the one that its manifest describes
  | 'pack-newer' // no values: the pack was made for a newer version of this package
  | 'empty' // nothing at all in it
  | 'trailing-text' // {found}: words after the end of the data; a warning of the whole list, whose id is the source's key
  | 'read-without-header' // {found}: what the columns were read as; a warning of the whole list too
  | 'unexplained-formats' // {found}: keys that no table explains; a warning of the whole list too
  // A row that is not kept.
  | 'not-a-record' // {found}
  | 'no-name' // {row}
  | 'no-name-column' // {found}: the names of the columns; nothing in the list says what its groups are called
  | 'no-header' // {found}: what the columns look like; nothing names them, and they don't say enough
  | 'private' // no values: marked private by its owner, and therefore not echoed
  | 'deleted' // {id}: the list itself says that it is gone
  | 'superseded' // {id}: a newer version of the record is in the list
  | 'not-support' // {found}: an event of a calendar that is not named as a support group
  // A row that is kept, with something to look at.
  | 'duplicate-id' // {id}
  | 'no-id' // {used}
  | 'no-time-zone' // {time}
  | 'unknown-time-zone' // {found}
  | 'unknown-day' // {found}
  | 'unknown-time' // {found}
  | 'midnight-unsure' // {found}
  | 'half-unsure' // {found}: in the morning or in the evening?
  | 'odd-duration' // {found}
  | 'schedule-limit' // {found}: words that limit the dates, so that there are none
  | 'schedule-text-only' // {found}
  | 'unknown-type' // {found}
  | 'ambiguous-type' // {found}
  | 'no-place' // no values
  | 'bad-coordinates' // {found}
  | 'swapped-coordinates' // {found}
  | 'shared-coordinates' // {count}
  | 'bad-link' // {field, found}
  | 'odd-phone' // {found}
  | 'bad-date' // {field, found}
  | 'wrong-type' // {field, found, expected}
  | 'text-cut' // {field, limit}
  | 'repaired-text'; // {field}
