/**
 * Lists in every format in which every meeting has an exact time, written in as many ways as the format has. The zones
 * differ from `LIST_ZONE`, so that no result is right by chance.
 */

/** The zone that the site sets for the list. */
export const LIST_ZONE = 'Asia/Tokyo';

const CSV = `Name,Day,Time,End,Time zone,Schedule,City,State,Country,Conference URL,Notes
Morning Circle,Tuesday,9:00 am,10:30 am,America/Chicago,,Duluth,MN,US,https://zoom.us/j/5550100001,Bring a mug.
Evening Circle,,7 pm,8 pm,Eastern Time,2nd and 4th Wednesday of each month,Albany,NY,US,https://zoom.us/j/5550100002,
Desert Circle,Thursday,18:30,,MST,,Phoenix,AZ,US,,
Weekend Circle,"Sat, Sun",2:15 pm,3 pm,Europe/London,,Leeds,,GB,https://zoom.us/j/5550100004,
`;

const ROWS = [
  {
    title: 'Rows one',
    schedule: {weekday: 'Tuesday', time: '19:00', timezone: 'America/Denver'},
    city: 'Provo',
    zoom: 'https://zoom.us/j/1',
  },
  {title: 'Rows two', day: 'Friday', time: '7:30 pm', endTime: '8:30 pm', timezone: 'Europe/Paris', city: 'Lyon'},
  {title: 'Rows three', day: 'Monday', time: '20:00', duration: '90 min', timezone: 'America/Bogota', city: 'Cali'},
];

const MEETING_GUIDE = [
  {
    name: 'Guide one',
    slug: 'one',
    day: 2,
    time: '19:00',
    end_time: '20:00',
    timezone: 'America/Chicago',
    types: ['O', 'ONL'],
    conference_url: 'https://zoom.us/j/1',
  },
  {
    name: 'Guide two',
    slug: 'two',
    day: [0, 6],
    time: '07:15',
    timezone: 'Europe/Berlin',
    types: ['C'],
    formatted_address: '1 Ring, Berlin, Germany',
  },
  {
    name: 'Guide three',
    slug: 'three',
    day: 4,
    time: '12:00',
    end_time: '13:00',
    timezone: 'America/New_York',
    formatted_address: '1 Elm St, Troy, NY 12180, USA',
  },
];

const bmlt = (fields: object) => ({
  duration_time: '01:00:00',
  venue_type: '1',
  formats: 'O',
  format_shared_id_list: '',
  location_text: 'Old Mill',
  location_street: '4 River Rd',
  location_municipality: 'Onalaska',
  location_province: 'WI',
  latitude: '43.88',
  longitude: '-91.22',
  published: '1',
  root_server_uri: 'https://bmlt.example.org/main_server',
  ...fields,
});
const BMLT = [
  bmlt({
    id_bigint: '7',
    meeting_name: 'Lamplight',
    weekday_tinyint: '2',
    start_time: '19:30:00',
    time_zone: 'America/Chicago',
  }),
  bmlt({
    id_bigint: '8',
    meeting_name: 'Owls',
    weekday_tinyint: '7',
    start_time: '23:30:00',
    time_zone: 'Europe/Lisbon',
  }),
];

const hsds = (id: string, name: string, schedule: object, service: object = {}) => ({
  id,
  name,
  status: 'active',
  organization: {id: `o${id}`, name: `Trust ${id}`},
  schedules: [schedule],
  ...service,
  service_at_locations: [
    {id: `at${id}`, location: {id: `l${id}`, location_type: 'virtual', name: 'Online', url: 'https://zoom.us/j/3'}},
  ],
});
const HSDS = {
  total_items: 4,
  page_number: 1,
  contents: [
    hsds('1', 'Parents group', {
      freq: 'WEEKLY',
      interval: 2,
      byday: 'TU',
      dtstart: '2026-12-01',
      until: '2027-02-01',
      opens_at: '18:00',
      closes_at: '19:00',
      timezone: 'Europe/London',
    }),
    hsds('2', 'Carers group', {
      freq: 'MONTHLY',
      byday: '2WE',
      valid_from: '2026-12-01',
      valid_to: '2027-03-01',
      opens_at: '10:00',
      closes_at: '11:30',
      timezone: 'Europe/Dublin',
    }),
    hsds(
      '4',
      'Bereavement group',
      {
        freq: 'WEEKLY',
        interval: 2,
        byday: 'TH',
        dtstart: '2026-12-03',
        valid_from: '2026-11-26',
        opens_at: '14:00',
        closes_at: '15:00',
        timezone: 'Europe/London',
      },
      {
        holiday_schedules: [
          {closed: true, start_date: '2026-12-17', end_date: '2026-12-31'},
          {closed: false, start_date: '2027-01-14', end_date: '2027-01-14', opens_at: '10:00', closes_at: '11:00'},
        ],
      },
    ),
    hsds('3', 'Grief group', {
      freq: 'MONTHLY',
      bymonthday: '15',
      bymonth: '12,1',
      count: '2',
      dtstart: '2026-12-15',
      opens_at: '10:00',
      timezone: 'Europe/Rome',
    }),
  ],
};

const fhir = (id: string, availability: object, timezone: string) => [
  {
    resource: {
      resourceType: 'HealthcareService',
      id,
      active: true,
      name: `Support group ${id}`,
      location: [{reference: `Location/l${id}`}],
      ...availability,
    },
  },
  {
    resource: {
      resourceType: 'Location',
      id: `l${id}`,
      name: 'Hall',
      address: {city: 'Hobart', state: 'TAS', country: 'AU'},
      extension: [{url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: timezone}],
    },
  },
];
const FHIR = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [
    ...fhir(
      '1',
      {
        availableTime: [{daysOfWeek: ['tue'], availableStartTime: '18:00:00', availableEndTime: '19:30:00'}],
        notAvailable: [{description: 'Christmas', during: {start: '2026-12-20', end: '2027-01-04'}}],
      },
      'Australia/Hobart',
    ),
    ...fhir(
      '2',
      {availableTime: [{daysOfWeek: ['wed', 'thu'], availableStartTime: '10:00:00', availableEndTime: '11:00:00'}]},
      'America/Denver',
    ),
  ],
};

const event = (id: string, fields: object) => ({
  '@type': 'Event',
  '@id': `https://groups.example.org/#${id}`,
  name: `Support group ${id}`,
  location: {'@type': 'VirtualLocation', url: 'https://zoom.us/j/4'},
  ...fields,
});
const SCHEDULE = {'@type': 'Schedule', scheduleTimezone: 'America/Chicago', startTime: '19:00', endTime: '20:00'};
const JSON_LD = {
  '@context': 'https://schema.org',
  '@graph': [
    event('a', {
      eventSchedule: {
        ...SCHEDULE,
        byDay: 'https://schema.org/Tuesday',
        repeatFrequency: 'P2W',
        startDate: '2026-12-01',
        endDate: '2027-02-01',
        exceptDate: ['2026-12-15'],
      },
    }),
    event('b', {
      eventSchedule: {
        ...SCHEDULE,
        byDay: 'Wednesday',
        byMonthWeek: 2,
        repeatFrequency: 'P1M',
        startDate: '2026-12-01',
        repeatCount: 3,
      },
    }),
    event('c', {startDate: '2026-12-05T10:00:00-05:00', endDate: '2026-12-05T11:00:00-05:00'}),
    event('d', {startDate: '2026-12-06T10:00:00', endDate: '2026-12-06T11:00:00', scheduleTimezone: 'America/Denver'}),
  ],
};

const tribe = (id: number, title: string, start: string, timezone: string) => ({
  id,
  title,
  start_date: `${start}:00`,
  end_date: `${start.slice(0, 10)} 23:00:00`,
  timezone,
  all_day: false,
  venue: {
    id: 5,
    venue: 'Clinic',
    address: '9 Hill Rd',
    city: 'Onalaska',
    stateprovince: 'WI',
    country: 'United States',
  },
  organizer: [],
});
const TRIBE = {
  events: [
    tribe(101, 'Connection', '2026-12-01 18:30', 'America/Chicago'),
    tribe(102, 'Connection', '2026-12-15 18:30', 'America/Chicago'),
    tribe(103, 'Hope', '2026-12-16 19:30', 'UTC-5'),
  ],
  rest_url: 'https://wp.example.org/wp-json/tribe/events/v1/events/',
  total: 3,
  total_pages: 1,
};

const session = (id: string, schedule: object) => ({
  state: 'updated',
  kind: 'SessionSeries',
  id,
  modified: 1,
  data: {
    '@type': 'SessionSeries',
    '@id': `https://oa.example.org/${id}`,
    name: `Walking support group ${id}`,
    location: {'@type': 'Place', name: 'Park', address: {addressLocality: 'Hull', addressCountry: 'GB'}},
    eventSchedule: [
      {'@type': 'Schedule', startTime: '10:00', duration: 'PT1H', scheduleTimezone: 'Europe/London', ...schedule},
    ],
  },
});
const OPEN_ACTIVE = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  next: 'https://oa.example.org/feed?afterId=9',
  items: [
    session('s1', {
      byDay: ['https://schema.org/Friday'],
      repeatFrequency: 'P1W',
      startDate: '2026-12-04',
      endDate: '2027-01-31',
    }),
    session('s2', {
      byDay: ['https://schema.org/Monday'],
      repeatFrequency: 'P1W',
      startDate: '2026-12-07',
      repeatCount: 4,
    }),
  ],
};

const native = (id: string, schedule: object) => ({
  id,
  name: `Native ${id}`,
  meetings: [{formats: ['online'], join: {url: 'https://zoom.us/j/1'}, schedule}],
});
const NATIVE = {
  groups: [
    native('a', {
      day: 'TU',
      start: '19:00',
      minutes: 60,
      zone: 'America/Chicago',
      until: '2027-02-01',
      except: ['2026-12-15'],
    }),
    native('b', {
      kind: 'rule',
      freq: 'MONTHLY',
      interval: 2,
      byday: [{nth: 2, day: 'WE'}],
      anchor: '2026-12-09',
      start: '10:00',
      zone: 'Europe/Paris',
      from: '2026-12-01',
    }),
    native('c', {
      kind: 'dates',
      dates: [{start: '2026-12-03'}, {start: '2026-12-04T11:00', minutes: 30}, {start: '2026-12-05', cancelled: true}],
      start: '12:00',
      zone: 'Europe/Rome',
    }),
    native('d', {
      kind: 'rule',
      freq: 'WEEKLY',
      interval: 1,
      byday: [{day: 'FR'}],
      bymonth: [12],
      count: 3,
      wkst: 'SU',
      anchor: '2026-12-04',
      start: '08:00',
      zone: 'Europe/Madrid',
    }),
  ],
};

const GEO_JSON = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [-91.2, 43.8]},
      properties: {name: 'Point one', day: 'Tuesday', time: '19:00', timezone: 'America/Chicago'},
    },
    {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [2.3, 48.8]},
      properties: {name: 'Point two', day: 'Sunday', time: '10:30', timezone: 'Europe/Paris'},
    },
  ],
};

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
X-WR-CALNAME:Support groups
X-WR-TIMEZONE:America/Bogota
BEGIN:VEVENT
UID:a@example.org
DTSTAMP:20261101T000000Z
SUMMARY:Anxiety support group
DTSTART;TZID=America/Chicago:20261201T190000
DTEND;TZID=America/Chicago:20261201T200000
RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270201T000000Z
EXDATE;TZID=America/Chicago:20261215T190000
SEQUENCE:1
END:VEVENT
BEGIN:VEVENT
UID:a@example.org
DTSTAMP:20261101T000000Z
SUMMARY:Anxiety support group
RECURRENCE-ID;TZID=America/Chicago:20261229T190000
DTSTART;TZID=America/Chicago:20261230T200000
DTEND;TZID=America/Chicago:20261230T210000
END:VEVENT
BEGIN:VEVENT
UID:b@example.org
DTSTAMP:20261101T000000Z
SUMMARY:Grief support group
DTSTART:20261202T230000Z
DURATION:PT1H
RRULE:FREQ=MONTHLY;BYDAY=1WE;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:c@example.org
DTSTAMP:20261101T000000Z
SUMMARY:Carers support group
DTSTART:20261203T100000
DTEND:20261203T110000
RDATE;TZID=Europe/Paris:20261210T100000
END:VEVENT
END:VCALENDAR
`;

/** All lists, as JSON documents or texts. */
export const TIMED_SAMPLES: Readonly<Record<string, unknown>> = {
  csv: CSV,
  rows: ROWS,
  'meeting-guide': MEETING_GUIDE,
  bmlt: BMLT,
  hsds: HSDS,
  fhir: FHIR,
  jsonld: JSON_LD,
  tribe: TRIBE,
  openactive: OPEN_ACTIVE,
  native: NATIVE,
  geojson: GEO_JSON,
  icalendar: CALENDAR,
};
