/** Parses Open Referral HSDS: the services of 211s and local authorities, with their organizations. */
import type {Group} from '../../../model/group.js';
import {numbered} from '../../../model/numbered.js';
import {openAccount} from '../../records/account.js';
import {groupBySeries} from '../../records/date-list.js';
import {readListing} from '../../records/listing.js';
import type {GroupDraft} from '../../records/merge.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {readDate} from '../../values/dates.js';
import type {Note} from '../../values/notes.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {excerpt, isObject, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {meetingsAt} from './meetings.js';
import {agesOf, costOf, groupFields, organisationOf, topicsOf} from './service.js';
import {listServices} from './tables.js';
import type {ServiceRecord} from './tables.js';

const STATUS: Record<string, Group['status']> = {
  inactive: 'paused',
  'temporarily closed': 'paused',
  defunct: 'ended',
};

function readService(
  record: ServiceRecord,
  places: readonly JsonObject[],
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const {service, organisation} = record;
  const sites = places.length ? places : [{}];
  const assured = readDate(stringOf(service.assured_date), 'assured_date', note);
  return readListing(
    {
      fields: groupFields(service, places),
      meetings: sites.flatMap((at) => meetingsAt(at, service, options, note)),
      topics: topicsOf(service).filter(Boolean),
      stated:
        withoutEmpty<Partial<GroupDraft>>({
          ages: agesOf(service),
          cost: costOf(service),
          organisation: organisation && organisationOf(organisation, note),
          status: STATUS[stringOf(service.status).toLowerCase()],
          assured: assured ? {on: assured} : undefined,
        }) ?? {},
    },
    options,
    note,
  );
}

/** Parses services, services at locations, or organizations. */
export function readHsds(value: unknown, options: SourceOptions = {}): Loaded {
  const account = openAccount('hsds', options);
  const records = listServices(value);
  const isService = (record: unknown): record is ServiceRecord =>
    isObject(record) && isObject(record.service) && Array.isArray(record.at);
  const keyOf = ({service, isAtLocation}: ServiceRecord): string | undefined =>
    (isAtLocation && stringOf(service.id)) || undefined;
  const together = groupBySeries(records.filter(isService), keyOf);
  for (const [index, record] of numbered(records)) {
    if (!isService(record)) {
      account.reject({code: 'not-a-record', values: {found: excerpt(record)}});
      continue;
    }
    const same = together.get(record);
    if (!same) account.merge();
    else if (!plainText(record.service.name, 'name', () => undefined, NAME_LIMIT))
      account.reject({code: 'no-name', values: {row: index + 1}});
    else {
      const places = same.flatMap(({at}) => at);
      account.keep(readService(record, places, options, account.note), stringOf(record.service.id));
    }
  }
  return account.finish(approximateSharedPoints);
}
