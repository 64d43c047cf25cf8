/** Lists in every format that put each attack in every field of a record, with ordinary records in between. */
import {ALL_HOSTILE, HOSTILE} from './hostile-strings.js';

/** What a field is for: words, a link, a phone number, a mail address; when something is; what a program goes by. */
type Kind = 'text' | 'url' | 'phone' | 'mail' | 'when' | 'code';
/** Gives the value of a field: the attack, where it is for this kind of field, else the ordinary one. */
type Fill = (kind: Kind, ordinary: string) => unknown;
type Json = Record<string, unknown>;

export interface HostileList {
  format: string;
  /** Name of its file. */
  file: string;
  text: string;
  /** The number of attacks in it. */
  attacks: number;
  /** Names of the ordinary records, which must stay intact. */
  good: readonly string[];
}

const OUTSIDE: readonly Kind[] = ['text', 'url', 'phone', 'mail'];
const INSIDE: readonly Kind[] = ['when', 'code'];

/** Values that aren't text, as JSON writes them. */
const VALUES = [
  ...['null', 'true', '-1', '1e308', '[]', '{}', '[[[[]]]]', '["a", null, {"b": []}]'],
  '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  '{"_$litType$": 1, "strings": ["<img src=x onerror=trap()>"], "values": [], "raw": []}',
  '{"_$litDirective$": {}, "values": ["trap()"]}',
  '{"toString": "x", "valueOf": 1, "toJSON": "x", "length": 4294967295, "then": "x"}',
  '{"name": "<img src=x onerror=trap()>", "value": "javascript:trap()", "url": "javascript:trap()", "code": "__proto__"}',
  `${'['.repeat(400)}${']'.repeat(400)}`,
  `${'{"a":'.repeat(400)}1${'}'.repeat(400)}`,
].map((text): unknown => JSON.parse(text));

interface Attack {
  value: unknown;
  kinds: readonly Kind[];
  /** In this field alone, counted round and round; otherwise in all of those kinds. */
  only?: number;
}

const giants: ReadonlySet<string> = new Set(HOSTILE['giant texts']);
const FIELDS = 11;

/** Each attack in all that visitors read, and again in all that programs go by; a giant text in one field, or a list would be as long as it is wide. */
const attacksOf = (values: readonly unknown[]): Attack[] =>
  values.flatMap((value, index): Attack[] =>
    typeof value === 'string' && giants.has(value)
      ? [{value, kinds: [...OUTSIDE, ...INSIDE], only: index % FIELDS}]
      : [
          {value, kinds: OUTSIDE},
          {value, kinds: INSIDE},
        ],
  );

/** Fills the fields of one record. Names stay different from each other, so that no record is taken for another. */
function filler({value, kinds, only}: Attack, number: number): Fill {
  let field = 0;
  return (kind, ordinary) => {
    const isHere = kinds.includes(kind) && (only === undefined || only === field % FIELDS);
    field++;
    if (!isHere) return ordinary === 'Lamplight' ? `Lamplight ${number}` : ordinary;
    return kind === 'text' && typeof value === 'string' && field === 1 ? `${value} (${number})` : value;
  };
}

const EVERY = 25;
/** A document's records: all attacks, and an ordinary one after each twenty-fifth. */
function fill(
  values: readonly unknown[],
  make: (fill: Fill, id: string) => Json,
): {records: Json[]; good: string[]; attacks: number} {
  const good: string[] = [];
  const attacks = attacksOf(values);
  const records = attacks.flatMap((attack, index) => {
    const record = make(filler(attack, index), `h${index}`);
    if (index % EVERY) return [record];
    const name = `Good Group ${good.length + 1}`;
    good.push(name);
    return [record, make((_, ordinary) => (ordinary === 'Lamplight' ? name : ordinary), `good${good.length}`)];
  });
  return {records, good, attacks: attacks.length};
}

const ZONE = 'America/Chicago';
const EVERYTHING: readonly unknown[] = [...ALL_HOSTILE, ...VALUES];

const meetingGuide = (fill: Fill, id: string): Json => ({
  name: fill('text', 'Lamplight'),
  slug: id,
  notes: fill('text', 'Bring a mug.'),
  location: fill('text', 'Old Mill'),
  location_notes: fill('text', 'Side door'),
  formatted_address: fill('text', '4 River Rd, Onalaska, WI 54650, USA'),
  region: fill('text', 'West'),
  group: fill('text', 'Mill Group'),
  website: fill('url', 'https://lamp.example.org'),
  conference_url: fill('url', 'https://zoom.us/j/5550100002'),
  conference_url_notes: fill('text', 'Ask for the code'),
  conference_phone: fill('phone', '+1 608 555 0101,,5550100002#'),
  contact_1_name: fill('text', 'Sam'),
  contact_1_phone: fill('phone', '608-555-0102'),
  contact_1_email: fill('mail', 'sam@example.org'),
  venmo: fill('text', '@x'),
  feedback_url: fill('url', 'https://lamp.example.org/say'),
  day: fill('when', '2'),
  time: fill('when', '19:00'),
  end_time: fill('when', '20:00'),
  timezone: fill('code', ZONE),
  types: [fill('code', 'O'), fill('code', 'X')],
  updated: fill('when', '2026-09-01'),
  latitude: fill('code', '43.88'),
  longitude: fill('code', '-91.22'),
  attendance_option: fill('code', 'hybrid'),
});

const bmlt = (fill: Fill, id: string): Json => ({
  id_bigint: id.replace(/\D/g, '') + (id.startsWith('good') ? '000' : ''),
  meeting_name: fill('text', 'Lamplight'),
  location_text: fill('text', 'Old Mill'),
  location_info: fill('text', 'Side door'),
  location_street: fill('text', '4 River Rd'),
  location_municipality: fill('text', 'Onalaska'),
  location_province: fill('text', 'WI'),
  location_postal_code_1: fill('text', '54650'),
  comments: fill('text', 'Bring a mug.'),
  bus_lines: fill('text', 'Bus 5'),
  contact_name1: fill('text', 'Sam'),
  contact_phone_1: fill('phone', '608-555-0102'),
  email_contact: fill('mail', 'sam@example.org'),
  virtual_meeting_link: fill('url', 'https://zoom.us/j/5550100002'),
  virtual_meeting_additional_info: fill('text', 'Ask'),
  phone_meeting_number: fill('phone', '+16085550101'),
  root_server_uri: fill('url', 'https://bmlt.example.org/main_server'),
  weekday_tinyint: fill('when', '3'),
  start_time: fill('when', '19:30:00'),
  duration_time: fill('when', '01:15:00'),
  time_zone: fill('code', ZONE),
  venue_type: fill('code', '3'),
  formats: fill('code', 'C,WC'),
  format_shared_id_list: fill('code', '2,5'),
  latitude: fill('code', '43.88'),
  longitude: fill('code', '-91.22'),
  published: '1',
});

const hsds = (fill: Fill, id: string): Json => ({
  id,
  name: fill('text', 'Lamplight'),
  description: fill('text', 'For people who have lost somebody.'),
  url: fill('url', 'https://lamp.example.org'),
  email: fill('mail', 'sam@example.org'),
  status: fill('code', 'active'),
  eligibility_description: fill('text', 'Adults'),
  application_process: fill('text', 'Book a place.'),
  fees_description: fill('text', 'None'),
  minimum_age: fill('code', '18'),
  last_modified: fill('when', '2026-10-01T09:00:00Z'),
  assured_date: fill('when', '2026-09-01'),
  assurer_email: fill('mail', 'sam@example.org'),
  phones: [{number: fill('phone', '+1 608 555 0102')}],
  cost_options: [{amount: fill('code', '0'), currency: fill('code', 'usd'), option: fill('text', 'all')}],
  languages: [{code: fill('code', 'es'), name: fill('code', 'Spanish')}],
  organization: {
    id: `o-${id}`,
    name: fill('text', 'Harbor Trust'),
    website: fill('url', 'https://harbor.example.org'),
    phones: [{number: fill('phone', '+1 608 555 0103')}],
  },
  attributes: [{taxonomy_term: {code: fill('code', 'X'), name: fill('text', 'Grief')}}],
  schedules: [
    {
      freq: fill('when', 'WEEKLY'),
      byday: fill('when', 'TU'),
      opens_at: fill('when', '18:00:00'),
      closes_at: fill('when', '19:30:00'),
      timezone: fill('code', '-6'),
      dtstart: fill('when', '2026-01-27'),
      description: fill('text', 'Weekly'),
    },
  ],
  service_at_locations: [
    {
      id: `sal-${id}`,
      location: {
        id: `l-${id}`,
        location_type: fill('code', 'physical'),
        name: fill('text', 'Harbor Hall'),
        latitude: fill('code', '43.88'),
        longitude: fill('code', '-91.22'),
        url: fill('url', 'https://zoom.us/j/5550100002'),
        addresses: [
          {
            address_1: fill('text', '1 Quay'),
            city: fill('text', 'Onalaska'),
            state_province: fill('text', 'WI'),
            postal_code: fill('text', '54650'),
            country: fill('code', 'US'),
            address_type: fill('code', 'physical'),
          },
        ],
        accessibility: [{description: fill('text', 'Wheelchair access')}],
      },
    },
  ],
});

const fhir = (fill: Fill, id: string): Json => ({
  resource: {
    resourceType: 'HealthcareService',
    id,
    meta: {lastUpdated: fill('when', '2026-05-01T10:00:00Z')},
    active: true,
    name: fill('text', 'Lamplight'),
    comment: fill('text', 'Led by a carer.'),
    extraDetails: fill('text', 'Bring a mug.'),
    providedBy: {display: fill('text', 'Hillside Clinic'), reference: fill('code', 'Organization/o1')},
    location: [{reference: 'Location/l1', display: fill('text', 'Hillside')}],
    telecom: [
      {system: 'phone', value: fill('phone', '608-555-0144')},
      {system: 'email', value: fill('mail', 'sam@example.org')},
      {system: 'url', value: fill('url', 'https://lamp.example.org')},
    ],
    communication: [{coding: [{system: 'urn:ietf:bcp:47', code: fill('code', 'es')}], text: fill('text', 'Spanish')}],
    serviceProvisionCode: [{coding: [{code: fill('code', 'free')}]}],
    specialty: [{text: fill('text', 'Family')}],
    eligibility: [{comment: fill('text', 'Adults')}],
    availableTime: [
      {
        daysOfWeek: [fill('when', 'tue')],
        availableStartTime: fill('when', '18:00:00'),
        availableEndTime: fill('when', '19:30:00'),
      },
    ],
    availabilityExceptions: fill('text', 'Not in August.'),
    notAvailable: [
      {
        description: fill('text', 'Holiday'),
        during: {start: fill('when', '2026-12-24'), end: fill('when', '2026-12-26')},
      },
    ],
  },
});

const FHIR_PLACE = {
  resource: {
    resourceType: 'Location',
    id: 'l1',
    name: 'Hillside',
    address: {line: ['3 Hillside'], city: 'Holmen', state: 'WI', postalCode: '54636', country: 'US'},
    position: {longitude: -91.26, latitude: 43.96},
  },
};

const event = (fill: Fill, id: string): Json => ({
  '@type': 'Event',
  '@id': `https://groups.example.org/#${id}`,
  name: fill('text', 'Lamplight'),
  description: fill('text', 'For anyone who worries.'),
  url: fill('url', `https://groups.example.org/${id}`),
  startDate: fill('when', '2026-12-08T19:00:00-06:00'),
  endDate: fill('when', '2026-12-08T20:30:00-06:00'),
  eventStatus: fill('code', 'https://schema.org/EventScheduled'),
  eventAttendanceMode: fill('code', 'https://schema.org/MixedEventAttendanceMode'),
  inLanguage: fill('code', 'en'),
  keywords: fill('text', 'Anxiety'),
  typicalAgeRange: fill('code', '18-'),
  organizer: {
    '@type': 'Organization',
    name: fill('text', 'Northfield'),
    url: fill('url', 'https://northfield.example.org'),
    telephone: fill('phone', '608-555-0142'),
    email: fill('mail', 'sam@example.org'),
  },
  offers: {price: fill('code', '0'), priceCurrency: fill('code', 'USD'), description: fill('text', 'Free')},
  location: [
    {
      '@type': 'Place',
      name: fill('text', 'Public Library'),
      address: {
        '@type': 'PostalAddress',
        streetAddress: fill('text', '120 Main St'),
        addressLocality: fill('text', 'La Crosse'),
        addressRegion: fill('text', 'WI'),
        postalCode: fill('text', '54601'),
        addressCountry: fill('code', 'US'),
      },
      geo: {latitude: fill('code', '43.81'), longitude: fill('code', '-91.25')},
    },
    {'@type': 'VirtualLocation', url: fill('url', 'https://zoom.us/j/5550100003')},
  ],
  eventSchedule: {
    '@type': 'Schedule',
    byDay: fill('when', 'http://schema.org/Tuesday'),
    repeatFrequency: fill('when', 'P1W'),
    startTime: fill('when', '19:00'),
    scheduleTimezone: fill('code', ZONE),
    exceptDate: fill('when', '2026-12-22'),
  },
});

const openActive = (fill: Fill, id: string): Json => ({
  state: 'updated',
  kind: 'SessionSeries',
  id,
  modified: 5,
  data: {
    ...event(fill, id),
    '@type': 'SessionSeries',
    genderRestriction: fill('code', 'https://openactive.io/FemaleOnly'),
  },
});

const tribe = (fill: Fill, id: string): Json => ({
  id,
  title: fill('text', 'Lamplight'),
  description: fill('text', '<p>Peer led.</p>'),
  url: fill('url', `https://wp.example.org/event/${id}/`),
  website: fill('url', 'https://lamp.example.org'),
  start_date: fill('when', '2026-12-08 18:30:00'),
  end_date: fill('when', '2026-12-08 20:00:00'),
  timezone: fill('code', ZONE),
  cost: fill('text', 'Free'),
  virtual_url: fill('url', 'https://zoom.us/j/5550100005'),
  is_virtual: true,
  venue: {
    id,
    venue: fill('text', 'Clinic'),
    address: fill('text', '9 Hill Rd'),
    city: fill('text', 'Onalaska'),
    stateprovince: fill('text', 'WI'),
    zip: fill('text', '54650'),
    country: fill('text', 'United States'),
    phone: fill('phone', '608-555-0141'),
    geo_lat: fill('code', '43.88'),
    geo_lng: fill('code', '-91.23'),
  },
  organizer: [
    {
      organizer: fill('text', 'NAMI La Crosse'),
      website: fill('url', 'https://nami.example.org'),
      phone: fill('phone', '608-555-0143'),
      email: fill('mail', 'sam@example.org'),
    },
  ],
  categories: [{slug: fill('code', 'depression'), name: fill('text', 'Depression')}],
});

const row = (fill: Fill, id: string): Json => ({
  ID: id,
  Name: fill('text', 'Lamplight'),
  Description: fill('text', 'For anyone.'),
  Venue: fill('text', 'Old Mill'),
  Address: fill('text', '4 River Rd'),
  City: fill('text', 'Onalaska'),
  State: fill('text', 'WI'),
  Country: fill('text', 'US'),
  Notes: fill('text', 'Bring a mug'),
  Organization: fill('text', 'Mill Trust'),
  'Zoom link': fill('url', 'https://zoom.us/j/5550100002'),
  Website: fill('url', 'https://lamp.example.org'),
  'Sign-up link': fill('url', 'https://lamp.example.org/sign-up'),
  Phone: fill('phone', '608-555-0102'),
  'Dial-in': fill('phone', '+1 608 555 0101,,5550100002#'),
  'Contact name': fill('text', 'Sam'),
  'Contact email': fill('mail', 'sam@example.org'),
  Cost: fill('text', 'Free'),
  Tags: fill('text', 'Depression'),
  Audience: fill('text', 'Women'),
  Accessibility: fill('text', 'Wheelchair access'),
  Day: fill('when', 'Tuesday'),
  Time: fill('when', '7 pm - 8:30 pm'),
  'Time zone': fill('code', ZONE),
  Frequency: fill('when', 'Weekly'),
  Language: fill('code', 'Spanish'),
  Format: fill('code', 'Hybrid'),
  'Last updated': fill('when', '2026-09-01'),
});

const geoJson = (fill: Fill, id: string): Json => ({
  type: 'Feature',
  id,
  geometry: {type: 'Point', coordinates: [-91.22, 43.88]},
  properties: row(fill, id),
});

const native = (fill: Fill, id: string): Json => ({
  id,
  name: fill('text', 'Lamplight'),
  summary: fill('text', 'For anyone.'),
  url: fill('url', 'https://lamp.example.org'),
  kind: fill('code', 'condition'),
  programme: {code: fill('code', 'aa'), label: fill('text', 'AA')},
  focus: [fill('code', 'depression')],
  audience: [fill('code', 'women')],
  languages: [fill('code', 'es')],
  access: [fill('code', 'wheelchair')],
  labels: [fill('text', 'Discussion')],
  eligibility: fill('text', 'Adults'),
  size: fill('text', 'Ten'),
  norms: fill('text', 'Cameras can stay off.'),
  cost: {kind: fill('code', 'fee'), text: fill('text', '$5')},
  registration: {required: true, url: fill('url', 'https://lamp.example.org/sign-up'), text: fill('text', 'Book')},
  contact: {
    name: fill('text', 'Sam'),
    phone: fill('phone', '608-555-0102'),
    email: fill('mail', 'sam@example.org'),
    url: fill('url', 'https://lamp.example.org/ask'),
    feedbackUrl: fill('url', 'https://lamp.example.org/say'),
  },
  organisation: {
    name: fill('text', 'Harbor Trust'),
    url: fill('url', 'https://harbor.example.org'),
    phone: fill('phone', '608-555-0103'),
    email: fill('mail', 'trust@example.org'),
  },
  updated: fill('when', '2026-09-01'),
  assured: {on: fill('when', '2026-09-01'), by: fill('text', 'Sam')},
  status: fill('code', 'active'),
  meetings: [
    {
      formats: ['in-person', 'online'],
      notes: fill('text', 'Bring a mug.'),
      place: {
        name: fill('text', 'Old Mill'),
        lines: [fill('text', '4 River Rd')],
        locality: fill('text', 'Onalaska'),
        region: fill('text', 'WI'),
        postalCode: fill('text', '54650'),
        country: fill('code', 'US'),
        latitude: fill('code', '43.88'),
        longitude: fill('code', '-91.22'),
        notes: fill('text', 'Side door'),
        precision: fill('code', 'exact'),
      },
      join: {
        url: fill('url', 'https://zoom.us/j/5550100002'),
        phone: fill('phone', '+1 608 555 0101'),
        dial: fill('phone', '+16085550101,,5550100002#'),
        provider: fill('text', 'Zoom'),
        notes: fill('text', 'Ask'),
        secret: fill('text', 'owl'),
      },
      schedule: {
        day: fill('when', 'TU'),
        start: fill('when', '19:00'),
        minutes: fill('when', '60'),
        zone: fill('code', ZONE),
        text: fill('text', 'Tuesdays'),
        restriction: fill('text', 'not in August'),
        except: [fill('when', '2026-12-22')],
      },
    },
  ],
});

/** A cell, quoted as spreadsheets do. */
const cell = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.replaceAll('"', '""')}"`;
};
const headersOf = Object.keys(row((_, ordinary) => ordinary, ''));
const csvText = (records: readonly Json[]): string =>
  [headersOf, ...records.map((record) => headersOf.map((header) => record[header]))]
    .map((cells) => cells.map(cell).join())
    .join('\n');

/** A value as RFC 5545 writes it. */
const calendarValue = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const calendarEvent = (fill: Fill, id: string): Json => ({
  UID: id,
  SUMMARY: fill('text', 'Lamplight'),
  DESCRIPTION: fill('text', 'For anyone. https://zoom.us/j/5550100002'),
  LOCATION: fill('text', 'Old Mill, 4 River Rd, Onalaska, WI 54650, USA'),
  URL: fill('url', 'https://lamp.example.org'),
  'ORGANIZER;CN="Sam"': fill('mail', 'mailto:sam@example.org'),
  CONTACT: fill('phone', '608-555-0102'),
  CATEGORIES: fill('text', 'Support group'),
  GEO: fill('code', '43.88;-91.22'),
  STATUS: fill('code', 'CONFIRMED'),
  [`DTSTART;TZID=${ZONE}`]: fill('when', '20261208T190000'),
  DURATION: fill('when', 'PT1H'),
  RRULE: fill('when', 'FREQ=WEEKLY;BYDAY=TU'),
});
const RAW = /^(?:GEO|STATUS|DTSTART|DURATION|RRULE|URL|ORGANIZER)/;
const calendarText = (records: readonly Json[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Support groups',
    ...records.flatMap((record) => [
      'BEGIN:VEVENT',
      ...Object.entries(record).map(([name, value]) => {
        const text = calendarValue(value);
        return `${name}:${RAW.test(name) ? text.replace(/\\([;,])/g, '$1') : text}`;
      }),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

interface Format {
  file: string;
  make: (fill: Fill, id: string) => Json;
  write: (records: Json[]) => string;
}

const json = (wrap: (records: Json[]) => unknown) => (records: Json[]) => JSON.stringify(wrap(records));

const FORMATS: Readonly<Record<string, Format>> = {
  'meeting-guide': {file: 'guide.json', make: meetingGuide, write: json((records) => records)},
  bmlt: {
    file: 'bmlt.json',
    make: bmlt,
    write: json((meetings) => ({
      meetings,
      formats: ALL_HOSTILE.slice(0, 200).map((text, index) => ({
        id: String(index + 1),
        shared_id: String(index + 1),
        key_string: index === 4 ? 'WC' : text,
        name_string: text,
        description_string: text,
        world_id: text,
        format_type_enum: text,
        lang: 'en',
      })),
    })),
  },
  hsds: {file: 'hsds.json', make: hsds, write: json((contents) => ({total_items: contents.length, contents}))},
  fhir: {
    file: 'fhir.json',
    make: fhir,
    write: json((entry) => ({resourceType: 'Bundle', type: 'searchset', entry: [...entry, FHIR_PLACE]})),
  },
  icalendar: {file: 'calendar.ics', make: calendarEvent, write: calendarText},
  'schema-org': {
    file: 'events.json',
    make: event,
    write: json((graph) => ({'@context': 'https://schema.org', '@graph': graph})),
  },
  openactive: {
    file: 'active.json',
    make: openActive,
    write: json((items) => ({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      next: 'javascript:trap()',
      items,
    })),
  },
  tribe: {
    file: 'tribe.json',
    make: tribe,
    write: json((events) => ({events, rest_url: 'javascript:trap()', total: events.length, total_pages: 1})),
  },
  csv: {file: 'table.csv', make: row, write: csvText},
  geojson: {file: 'map.json', make: geoJson, write: json((features) => ({type: 'FeatureCollection', features}))},
  native: {
    file: 'native.json',
    make: native,
    write: json((groups) => ({
      source: {
        name: '<img src=x onerror=trap()>',
        url: 'javascript:trap()',
        licence: '</script>',
        attribution: '\u202e<b>',
      },
      groups,
    })),
  },
  'sheet-json': {
    file: 'sheet.json',
    make: row,
    write: json((records) => ({
      values: [headersOf, ...records.map((record) => headersOf.map((header) => record[header]))],
    })),
  },
  ndjson: {
    file: 'rows.json',
    make: row,
    write: (records) => records.map((record) => JSON.stringify(record)).join('\n'),
  },
  airtable: {
    file: 'airtable.json',
    make: row,
    write: json((records) => ({
      records: records.map((fields, index) => ({id: `rec${String(index).padStart(14, '0')}`, fields})),
    })),
  },
};

export const LIST_FORMATS = Object.keys(FORMATS);

/** The list in a given format, with `some` of the attacks or all of them. */
export function hostileList(format: string, some: readonly unknown[] = EVERYTHING): HostileList {
  const found = FORMATS[format];
  if (!found) throw new Error(`There is no format ${format}.`);
  const {records, good, attacks} = fill(some, found.make);
  return {format, file: found.file, text: found.write(records), attacks, good};
}

/** The records of our own JSON, for the property `groups` and for what a site's own source hands over. */
export const hostileRecords = (some: readonly unknown[] = EVERYTHING) => fill(some, native);

/** A smaller selection, with at least one attack from each class. */
export const someHostile = (every: number): unknown[] => [
  ...Object.values(HOSTILE).flatMap((texts: readonly string[]) => texts.filter((_, index) => index % every === 0)),
  ...VALUES,
];
