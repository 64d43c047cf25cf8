/**
 * Something wrong or unclear, as a code and its values. `i18n/problems` adds the text in the reader's language, so that
 * the model has no sentences.
 */
export interface Problem {
  code: ProblemCode;
  /** The values in the sentence: what was found, what was expected, and where. */
  values: Readonly<Record<string, string | number>>;
}

/** All codes, by topic. `i18n/problems/en.ts` has a sentence for each. */
export type ProblemCode =
  // The list couldn't be loaded or read.
  | 'offline' // no values
  | 'unreachable' // {host}: no answer, or CORS forbids this page to read it, which a browser can't tell apart
  | 'not-shared' // {host}: the server answers, but no page of another site can read it
  | 'not-found' // {status}
  | 'http-error' // {status, retryAfter?}: the `Retry-After` header, unparsed
  | 'stalled' // {seconds}
  | 'too-large' // {megabytes: undefined if only known to be more than the limit, limit}
  | 'html-instead' // {found}: a web page instead of data
  | 'not-json' // {found}
  | 'truncated' // {found}: valid up to where it stops
  | 'unknown-format' // {found}
  | 'wrong-part' // {found}: text about a list of groups, but no groups
  | 'pack-damaged' // no values: a file of a pack is missing, or isn't the one that its manifest describes
  | 'pack-newer' // no values: the pack was made for a newer version of this package
  | 'empty' // the list has no content
  | 'trailing-text' // {found}: text after the end of the data; a warning about the whole list, whose id is the source's key
  | 'read-without-header' // {found}: how the columns were read; also a warning about the whole list
  | 'unexplained-formats' // {found}: keys that no table explains; also a warning about the whole list
  // A row that was rejected.
  | 'not-a-record' // {found}
  | 'no-name' // {row}
  | 'no-name-column' // {found}: the names of the columns, none of which is the groups' name
  | 'no-header' // {found}: what the columns look like; they have no names, and their content is not enough to tell
  | 'private' // no values: marked private by its owner, so it isn't repeated
  | 'deleted' // {id}: the list marks it as deleted
  | 'superseded' // {id}: a newer version of the record is in the list
  | 'not-support' // {found}: a calendar event whose name doesn't say that it's a support group
  // A row that was kept, with something to check.
  | 'duplicate-id' // {id}
  | 'no-id' // {used}
  | 'no-time-zone' // {time}
  | 'unknown-time-zone' // {found}
  | 'unknown-day' // {found}
  | 'unknown-time' // {found}
  | 'midnight-unsure' // {found}
  | 'half-unsure' // {found}: in the morning or in the evening?
  | 'odd-duration' // {found}
  | 'schedule-limit' // {found}: words that limit the dates, so the schedule has none
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
