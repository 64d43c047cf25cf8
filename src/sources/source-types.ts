/** The formats that can be parsed. */
export const SOURCE_TYPES = [
  'native',
  'meeting-guide',
  'csv',
  'rows',
  'bmlt',
  'jsonld',
  'geojson',
  'hsds',
  'tribe',
  'fhir',
  'openactive',
  'icalendar',
] as const;

export type SourceType = (typeof SOURCE_TYPES)[number];
