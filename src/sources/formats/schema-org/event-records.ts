/**
 * Converts schema.org and OpenActive events to groups. A calendar has one record per date, sometimes with another for
 * the series; together, they become one group with all dates.
 */
import {numbered} from '../../../model/numbered.js';
import type {Account} from '../../records/account.js';
import {groupBySeries} from '../../records/date-list.js';
import {readListing} from '../../records/listing.js';
import type {SourceOptions} from '../../source.js';
import {foldKey} from '../../values/fold-key.js';
import {plainText} from '../../values/text.js';
import {excerpt} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {schedulesOf} from './event-schedules.js';
import {eventFields, statedOf, topicsOf} from './event.js';
import {inherit} from './inherit.js';
import {idOf, isCalledOff, nodesOf, textOf} from './node.js';
import {nodeType} from './node-type.js';
import {locationFields} from './place.js';

/** Finds the node that an id refers to. */
export type Resolve = (id: string) => JsonObject | undefined;

/** A record as listed and with everything it inherits, and the id of its series. */
interface EventRecord {
  listed: JsonObject;
  event: JsonObject;
  seriesId: string;
  isSeries: boolean;
}

const MOST_ANCESTORS = 4;
function superOf(event: JsonObject, resolve: Resolve): JsonObject | undefined {
  const [inline] = nodesOf(event.superEvent);
  const known = resolve(idOf(inline ?? event.superEvent) || textOf(inline?.url));
  return known ?? inline;
}

function toRecord(listed: JsonObject, resolve: Resolve): EventRecord {
  let event = listed;
  let above = superOf(listed, resolve);
  const seriesId = above ? idOf(above) || textOf(above.url) : idOf(listed.superEvent);
  for (let level = 0; above && level < MOST_ANCESTORS; level++) {
    event = inherit(event, above);
    above = superOf(above, resolve);
  }
  const isSeries = /Series$/.test(nodeType(listed)) || nodesOf(listed.subEvent).length > 0;
  return {listed, event, seriesId: isSeries ? idOf(listed) || textOf(listed.url) : seriesId, isSeries};
}

/** Returns a key that is the same for all dates of a group; undefined for a record that is its own group. */
function seriesKey({event, seriesId, isSeries}: EventRecord): string | undefined {
  const name = foldKey(
    textOf(event.name)
      .slice(0, 300)
      .replace(/^(?:cancell?ed|postponed|rescheduled)\b/i, ''),
  );
  const hasRule = nodesOf(event.eventSchedule).length > 0;
  if (!name || (hasRule && !isSeries) || (isSeries && !seriesId)) return undefined;
  const {venue = '', address = '', joinUrl = ''} = locationFields(event);
  return [seriesId, name, venue, address, joinUrl].join('\n').slice(0, 2000);
}

function keepSeries(account: Account, records: readonly EventRecord[], options: SourceOptions): void {
  // A canceled date says so in its name, which isn't the group's.
  const {event: primary = {}, listed = {}} =
    records.find(({isSeries}) => isSeries) ?? records.find(({event}) => !isCalledOff(event)) ?? records[0] ?? {};
  const {note} = account;
  const parts = nodesOf(primary.subEvent).map((part) => inherit(part, primary));
  const events = [...records.map(({event}) => event), ...parts].filter((event) => !nodesOf(event.eventSchedule).length);
  const schedules = schedulesOf(primary, events, options, note);
  const fields = locationFields(primary);
  const hasDates = schedules.every(({kind}) => kind === 'dates');
  const draft = readListing(
    {
      fields: eventFields(primary, note),
      meetings: schedules.map((schedule) => ({fields, schedule})),
      topics: topicsOf(primary),
      stated: statedOf(primary, hasDates, note),
    },
    options,
    note,
  );
  const id = idOf(listed) || textOf(listed.identifier) || textOf(listed.url);
  account.keep(draft, id);
}

/** Returns why a record is rejected before it's parsed; undefined for others. */
export type Refuse = (index: number) => Parameters<Account['reject']>[0] | undefined;

/** Accounts for events, in the order of the list. */
export function enterEvents(
  account: Account,
  listed: readonly unknown[],
  resolve: Resolve,
  options: SourceOptions,
  refuse: Refuse = () => undefined,
): void {
  const records = listed.map((value, index) => {
    const isEvent = nodesOf(Array.isArray(value) ? undefined : value)[0];
    return isEvent && !refuse(index) ? toRecord(isEvent, resolve) : undefined;
  });
  const series = groupBySeries(
    records.filter((record) => record !== undefined),
    seriesKey,
  );
  for (const [index, record] of numbered(records)) {
    const refused = refuse(index);
    const dates = record && series.get(record);
    if (refused) account.reject(refused);
    else if (!record) account.reject({code: 'not-a-record', values: {found: excerpt(listed[index])}});
    else if (!dates) account.merge();
    else if (!plainText(textOf(record.event.name), 'name', () => undefined, 255))
      account.reject({code: 'no-name', values: {row: index + 1}});
    else keepSeries(account, dates, options);
  }
}
