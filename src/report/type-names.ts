import type {SourceType} from '../sources/source-types.js';

/** The names of the formats, the most common ones first. */
export const TYPE_NAMES: Readonly<Record<SourceType, string>> = {
  native: 'this project’s JSON',
  'meeting-guide': 'Meeting Guide JSON',
  csv: 'table (CSV)',
  rows: 'JSON list',
  bmlt: 'BMLT',
  jsonld: 'schema.org JSON-LD',
  geojson: 'GeoJSON',
  hsds: 'Open Referral HSDS',
  tribe: 'The Events Calendar',
  fhir: 'FHIR',
  openactive: 'OpenActive',
  icalendar: 'iCalendar (.ics)',
};
