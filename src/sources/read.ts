/** The entry point for parsing: from the text of a list in any known format to groups. */
import {accountColumns} from './accounting/account-columns.js';
import {openDocument} from './open-list.js';
import type {AccountedList, SeenTable, SourceOptions, Trace} from './source.js';
import {runToEnd} from './values/steps.js';

/**
 * Parses a list in any known format; `options.type` skips detection. Throws only {@link SourceError}, if nothing can be read. Records that can't be
 * read are in `rejected` of the result.
 */
export async function readGroups(text: string, options: SourceOptions = {}): Promise<AccountedList> {
  let table: SeenTable | undefined;
  const trace: Trace = {...options.trace, table: (seen) => (table = seen)};
  const {reading, ...document} = await openDocument(text, {...options, trace});
  const loaded = runToEnd(reading.steps);
  return {...loaded, columns: await accountColumns(loaded, table, document, options)};
}
