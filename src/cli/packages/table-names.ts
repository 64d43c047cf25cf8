/** The tables of an HSDS data package, by the names of their files. */

/** The tables whose rows can be the records of a list, in the order in which the reader of HSDS looks for them. */
export const LIST_TABLES = ['services', 'service_at_locations', 'organizations'];

/** What files are called for versions 1 to 3 of HSDS, which differ in singular and plural; the first is what the reader calls the table. */
const NAMES: readonly (readonly string[])[] = [
  ['services', 'service'],
  ['service_at_locations', 'services_at_location', 'service_at_location', 'services_at_locations'],
  ['organizations', 'organization'],
  ['locations', 'location'],
  ['schedules', 'schedule'],
  ['regular_schedules', 'regular_schedule'],
  ['holiday_schedules', 'holiday_schedule'],
  ['phones', 'phone'],
  ['languages', 'language'],
  ['addresses', 'address'],
  ['physical_addresses', 'physical_address'],
  ['postal_addresses', 'postal_address'],
  ['accessibility'],
  ['accessibility_for_disabilities'],
  ['cost_options', 'cost_option'],
  ['eligibility'],
  ['taxonomy_terms', 'taxonomy_term', 'taxonomy'],
  ['taxonomies'],
  ['services_taxonomy', 'service_taxonomy'],
  ['service_attributes', 'service_attribute'],
  ['attributes', 'attribute'],
  ['other_attributes', 'other_attribute'],
  ['contacts', 'contact'],
  ['programs', 'program'],
  ['funding', 'funding_sources'],
  ['service_areas', 'service_area'],
  ['service_capacities', 'service_capacity'],
  ['required_documents', 'required_document'],
  ['payments_accepted', 'payment_accepted'],
  ['organization_identifiers', 'organization_identifier'],
  ['units', 'unit'],
  ['urls', 'url'],
  ['metadata'],
  ['meta_table_descriptions', 'meta_table_description'],
];

const BY_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([table = '', ...others]) => [table, ...others].map((name): [string, string] => [name, table])),
);

/** What the reader of HSDS calls the table with this name. */
export const knownTable = (name: string): string | undefined =>
  BY_NAME.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
