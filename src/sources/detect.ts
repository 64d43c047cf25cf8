/** Detects formats by their content, each by names that only it has. */
import {GROUP_FIELDS} from './formats/native/fields.js';
import {nodeType} from './formats/schema-org/node-type.js';
import {isObject, stringOf} from './values/values.js';
import type {JsonObject} from './values/values.js';

/** How many records are checked to detect a format. */
const SAMPLE = 30;

/** Samples records from the whole list, because its start is rarely like the rest. */
function objectsOf(value: unknown): JsonObject[] {
  const records = Array.isArray(value) ? (value as unknown[]) : [];
  const step = Math.max(1, Math.floor(records.length / SAMPLE));
  return records.filter((_, index) => index % step === 0).filter(isObject);
}

/** Whether most records are of a kind: a few odd ones must not decide for the others. */
function areMostly(records: readonly JsonObject[], isOfKind: (record: JsonObject) => boolean): boolean {
  const found = records.filter(isOfKind).length;
  return found > 0 && found * 2 >= records.length;
}

const has = (record: JsonObject, ...fields: string[]): boolean => fields.some((field) => Object.hasOwn(record, field));

/** Returns an array in a field of an object. */
const listIn = (value: unknown, field: string): unknown => (isObject(value) ? value[field] : undefined);

function isMeetingGuideRow(row: JsonObject): boolean {
  // Our own records have a list of meetings, and may have a name and a slug, too. Lists from other software have times
  // or places in objects.
  if (!has(row, 'name') || has(row, 'meetings')) return false;
  if ([row.schedule, row.schedules, row.venue, row.time].some((each) => typeof each === 'object' && each)) return false;
  if (has(row, 'slug', 'formatted_address', 'conference_url', 'time_formatted')) return true;
  if (!has(row, 'day') || !has(row, 'time')) return false;
  return has(row, 'types') || Array.isArray(row.day) || /^[0-7]$/.test(stringOf(row.day));
}

export function isMeetingGuide(value: unknown): boolean {
  return areMostly(objectsOf(value), isMeetingGuideRow);
}

export function isBmlt(value: unknown): boolean {
  const records = objectsOf(Array.isArray(value) ? value : listIn(value, 'meetings'));
  if (areMostly(records, (record) => has(record, 'weekday_tinyint', 'id_bigint', 'service_body_bigint'))) return true;
  // Other lists have this envelope, too, but only BMLT's explains formats if nothing was found.
  return isObject(value) && Array.isArray(value.formats) && Array.isArray(value.meetings) && !value.meetings.length;
}

/** Returns which part of a BMLT or HSDS server's data this is, if it's one without groups. */
export function partWithoutGroups(value: unknown): string | undefined {
  if (isObject(value) && has(value, 'meetings', 'groups')) return undefined;
  const listed = Array.isArray(value)
    ? value
    : (listIn(value, 'formats') ?? listIn(value, 'contents') ?? (isObject(value) ? [value] : []));
  const [first] = objectsOf(listed);
  if (!first) return undefined;
  if (has(first, 'key_string')) return 'formats';
  if (has(first, 'parent_id') && has(first, 'helpline', 'world_id')) return 'service bodies';
  if (has(first, 'centerLatitude', 'available_keys', 'openapi_url')) return 'server information';
  if (has(first, 'term_uri') && has(first, 'taxonomy', 'parent_id')) return 'taxonomy terms';
  if (has(first, 'location_type') && Array.isArray(first.addresses)) return 'locations';
  return undefined;
}

const NATIVE_FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'meetings', 'source', 'warnings', ...GROUP_FIELDS]);

/** Whether a document is our own JSON: it has `groups`, its records have meetings, or all fields are ours. */
export function isNative(value: unknown, records: readonly unknown[]): boolean {
  if (isObject(value) && Array.isArray(value.groups)) return true;
  return areMostly(objectsOf(records), (row) => {
    const [meeting] = Array.isArray(row.meetings) ? (row.meetings as unknown[]) : [];
    return isObject(meeting)
      ? has(meeting, 'schedule', 'formats')
      : Boolean(row.name) && Object.keys(row).every((key) => NATIVE_FIELDS.has(key));
  });
}

export function isGeoJson(value: unknown): boolean {
  return isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);
}

export function isRpde(value: unknown): boolean {
  const items = objectsOf(Array.isArray(value) ? value : listIn(value, 'items'));
  return areMostly(
    items,
    (item) =>
      has(item, 'state') && (isObject(item.data) || item.state === 'deleted') && has(item, 'modified', 'kind', 'data'),
  );
}

const isFhirResource = (record: JsonObject): boolean => typeof record.resourceType === 'string';

export function isFhir(value: unknown): boolean {
  if (isObject(value)) return isFhirResource(value);
  return areMostly(objectsOf(value), isFhirResource);
}

export function isEventsCalendar(value: unknown): boolean {
  if (isObject(value) && Array.isArray(value.events) && has(value, 'rest_url', 'next_rest_url', 'total_pages'))
    return true;
  const events = objectsOf(Array.isArray(value) ? value : listIn(value, 'events'));
  return areMostly(
    events,
    (event) => has(event, 'title') && has(event, 'start_date', 'start_date_details', 'utc_start_date'),
  );
}

export function isJsonLd(value: unknown): boolean {
  const nodes = isObject(value) ? [value] : objectsOf(value);
  return areMostly(
    nodes,
    (node) =>
      has(node, '@context', '@graph') ||
      has(node, '@type') ||
      /^(?:Event|EventSeries|SessionSeries)$/.test(nodeType(node)),
  );
}

const HSDS_TABLES = ['services', 'organizations', 'service_at_locations', 'services_at_location'];
const HSDS_FIELDS = [
  'service_at_locations',
  'services_at_location',
  'eligibility_description',
  'fees_description',
  'interpretation_services',
  'application_process',
  'assurer_email',
  'parent_organization_id',
  'organization_id',
  'year_incorporated',
];

function isHsdsRecord(record: JsonObject): boolean {
  if (has(record, ...HSDS_FIELDS)) return true;
  const isService =
    has(record, 'schedules', 'organization', 'status') &&
    has(record, 'alternate_name', 'service_areas', 'cost_options');
  const isAtLocation = isObject(record.location) && (isObject(record.service) || has(record, 'service_id'));
  const isOrganisation = Array.isArray(record.services) && has(record, 'name');
  return isService || isAtLocation || isOrganisation;
}

export function isHsds(value: unknown): boolean {
  if (!isObject(value)) return areMostly(objectsOf(value), isHsdsRecord);
  if (Array.isArray(value.contents) && has(value, 'total_items', 'total_pages', 'page_number')) return true;
  const tables = HSDS_TABLES.filter((name) => Array.isArray(value[name]));
  return (
    isHsdsRecord(value) || tables.length > 1 || tables.some((name) => areMostly(objectsOf(value[name]), isHsdsRecord))
  );
}

/** Something can come before it, but not much. */
export function isICalendar(text: string): boolean {
  return /^[ \t]*BEGIN:V(?:CALENDAR|EVENT)[ \t\r]*$/im.test(text.slice(0, 2000));
}
