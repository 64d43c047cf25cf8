/** The first cards of a Meeting Guide list before all of it has been read: something to show while the rest is on its way. */
import type {Group} from '../../../model/group.js';
import type {Now} from '../../../model/schedule.js';
import {UntidyError} from '../../records/tolerance.js';
import type {SourceOptions} from '../../source.js';
import type {JsonObject} from '../../values/values.js';
import {factsOfFeed, listedName, nativeIdOf, readCard} from './card.js';
import {soonestRows} from './preview.js';

const noNote = (): void => undefined;

/** A card says that one can join by phone; the details have the number. */
const seePhone = (text: string): {phone: string} | undefined => (/\d/.test(text) ? {phone: text} : undefined);

/** Rows are merged and sorted more closely when they are read, so more are looked at than are shown. */
const LOOKED_AT = 3;

/**
 * At least the `howMany` soonest groups, each with the one meeting of its row and what a card shows of it; undefined when the rows need a
 * closer look than this. The ids are those that reading the whole list gives.
 */
export function glanceAt(
  rows: readonly unknown[],
  howMany: number,
  options: SourceOptions,
  viewerZone: string,
  now: Now,
): Group[] | undefined {
  const {key = 'list'} = options;
  const groups = new Map<string, Group>();
  try {
    const facts = factsOfFeed(options);
    for (const row of soonestRows(rows, howMany * LOOKED_AT, options, viewerZone, now) as JsonObject[]) {
      const name = listedName(row, noNote);
      if (!name) continue;
      const draft = readCard(row, name, facts, options, noNote, {readPhone: seePhone});
      const {place, join} = draft.meetings[0] ?? {};
      // Rows of the same name at the same place are further meetings of one group: the soonest is enough here.
      const sameGroup = JSON.stringify([name, place ?? join]);
      if (groups.has(sameGroup)) continue;
      groups.set(sameGroup, {...draft, id: `${key}:${nativeIdOf(row) || name}`, source: {key}, warnings: []});
    }
  } catch (error) {
    if (error instanceof UntidyError) return undefined;
    throw error;
  }
  return groups.size > 0 ? [...groups.values()] : undefined;
}
