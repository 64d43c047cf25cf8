import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Search} from './shapes.js';

/** Requests for one map or one sheet of paper: more is a download of the whole list. */
const MOST_REQUESTS = 10;

/** A page of an answer, and how many groups come before it. */
export interface AnswerPage extends Answer {
  offset: number;
}

/** An answer page after page: of a list in hand to its end, else so far as {@link MOST_REQUESTS} go. Aborting ends it. */
export async function* answerPages(
  search: Search,
  query: Query,
  now: Now,
  signal: AbortSignal,
): AsyncGenerator<AnswerPage, void> {
  let offset = 0;
  let after: string | undefined;
  let requests = 0;
  do {
    const asked = search.ask({...query, offset, after}, now, signal);
    const answer = await asked;
    if (signal.aborted) return;
    yield {...answer, offset};
    offset += answer.groups.length;
    after = answer.next;
    if (asked instanceof Promise) requests++;
  } while (after !== undefined && requests < MOST_REQUESTS && !signal.aborted);
}
