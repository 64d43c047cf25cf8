/** Reading a list of any format from its bytes. Comes where a list is not tidy Meeting Guide JSON, which is read at once. */
import {readGroups} from '../sources/read.js';
import {SourceError} from '../sources/source.js';
import type {Loaded, SourceOptions} from '../sources/source.js';
import {decodeText} from '../sources/values/decode-text.js';

/** A list with nothing in it is a list: the visitor is told so, and nothing has failed. */
function emptyList(error: unknown): Loaded {
  if (error instanceof SourceError && error.problem.code === 'empty') {
    return {type: 'native', groups: [], rejected: [], merged: 0, records: 0, warnings: []};
  }
  throw error;
}

/** Fails with a {@link SourceError} when nothing can be read. */
export function readBytes(bytes: Uint8Array, options: SourceOptions): Promise<Loaded> {
  return readGroups(decodeText(bytes), options).catch(emptyList);
}
