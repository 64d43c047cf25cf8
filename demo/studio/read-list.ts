/** From a file, a pasted text or fetched bytes to what the studio shows of a list. */
import {problemText} from '../../src/i18n/problems/en.js';
import {readAndLocate} from '../../src/report/locate.js';
import type {LocatedList} from '../../src/report/locate.js';
import {SourceError} from '../../src/sources/source.js';
import type {SourceOptions} from '../../src/sources/source.js';
import {decodeText} from '../../src/sources/values/decode-text.js';
import {adviceFor} from './file-kinds.js';

/** A list as it was brought. */
export interface Brought {
  /** Name of the file, or the address. */
  name: string;
  bytes: Uint8Array;
  /** Where the list is on the web, if it was fetched. */
  address?: string;
}

/** What the list doesn't state, and its owner knows. */
export type KnownFacts = Pick<SourceOptions, 'timeZone' | 'programme' | 'type'>;

/** A list that was read, or the reason why not, in words. */
export type Outcome = {list: LocatedList} | {error: string};

export async function readList({name, bytes}: Brought, known: KnownFacts): Promise<Outcome> {
  const advice = adviceFor(name, bytes);
  if (advice) return {error: advice};
  try {
    return {list: await readAndLocate(decodeText(bytes), known)};
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {error: problemText(error.problem)};
  }
}
