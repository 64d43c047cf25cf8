/** A small made-up document for each format, with peculiarities of real ones. Tests parse them and mutate them. */
import type {SourceType} from '../../src/sources/source.js';

/** `GetSearchResults` with `get_used_formats=1`. Every value is a string, as in BMLT. */
export const BMLT = {
  meetings: [
    {
      id_bigint: '7',
      weekday_tinyint: '1',
      start_time: '19:30:00',
      duration_time: '01:15:00',
      time_zone: 'America/Chicago',
      venue_type: '1',
      formats: 'C,WC,W2',
      format_shared_id_list: '2,5,9',
      meeting_name: 'Lamplight',
      location_text: 'Old Mill',
      location_info: 'Side door',
      location_street: '4 River Rd',
      location_municipality: 'Onalaska',
      location_province: 'WI',
      location_postal_code_1: '54650',
      latitude: '43.88',
      longitude: '-91.22',
      comments: 'Bring a mug.',
      bus_lines: 'Bus#@-@#5',
      contact_name1: 'Sam Somebody',
      email_contact: 'sam@example.org',
      published: '1',
      root_server_uri: 'https://bmlt.example.org/main_server',
    },
    {
      id_bigint: '8',
      weekday_tinyint: '7',
      start_time: '23:30:00',
      duration_time: '01:00:00',
      time_zone: '',
      venue_type: '2',
      formats: 'VM,O1,fr',
      format_shared_id_list: '',
      meeting_name: 'Night Owls',
      location_text: 'Meeting ID: 555 010 0002',
      latitude: '34.235918',
      longitude: '-118.563659',
      virtual_meeting_link: 'https://zoom.us/j/5550100002',
      virtual_meeting_additional_info: 'Passcode: owl-nest',
      published: '1',
      root_server_uri: 'https://bmlt.example.org/main_server',
    },
  ],
  formats: [
    {
      id: '2',
      shared_id: '2',
      key_string: 'C',
      name_string: 'Closed',
      world_id: 'CLOSED',
      format_type_enum: 'O',
      lang: 'en',
    },
    {
      id: '5',
      shared_id: '5',
      key_string: 'WC',
      name_string: 'Wheelchair',
      world_id: 'WCHR',
      format_type_enum: 'FC2',
      lang: 'en',
    },
    {
      id: '9',
      shared_id: '9',
      key_string: 'W2',
      name_string: 'Takes place only in the 2nd week',
      world_id: '',
      format_type_enum: 'FC2',
      lang: 'en',
    },
    {
      id: '11',
      shared_id: '11',
      key_string: 'O1',
      name_string: 'First week: open',
      world_id: 'OPEN',
      format_type_enum: 'O-1',
      lang: 'en',
    },
    {
      id: '12',
      shared_id: '12',
      key_string: 'fr',
      name_string: 'French',
      world_id: 'LANG',
      format_type_enum: 'LANG',
      lang: 'en',
    },
  ],
};

/** A page with a list, a graph, a series with its dates, and several kinds of schedules. */
export const JSON_LD = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      name: 'Our groups',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: {
              '@type': 'Event',
              '@id': 'https://groups.example.org/#calm',
              name: 'Calm Waters',
              description: '<p>For anyone who worries.</p>',
              url: 'https://groups.example.org/calm',
              startDate: '2026-03-10T19:00:00-05:00',
              endDate: '2026-03-10T20:30:00-05:00',
              eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
              isAccessibleForFree: true,
              inLanguage: 'en',
              keywords: 'Anxiety, Tea',
              typicalAgeRange: '18-',
              organizer: {
                '@type': 'Organization',
                name: 'Northfield',
                url: 'https://northfield.example.org',
                telephone: '608-555-0142',
              },
              location: [
                {
                  '@type': 'Place',
                  name: 'Public Library',
                  address: {
                    '@type': 'PostalAddress',
                    streetAddress: '120 Main St',
                    addressLocality: 'La Crosse',
                    addressRegion: 'WI',
                    postalCode: '54601',
                    addressCountry: 'US',
                  },
                  geo: {latitude: 43.81, longitude: '-91.25'},
                },
                {'@type': 'VirtualLocation', url: 'https://zoom.us/j/5550100003'},
              ],
              eventSchedule: {
                '@type': 'Schedule',
                byDay: 'http://schema.org/Tuesday',
                byMonthWeek: [2, 4],
                repeatFrequency: 'P1M',
                scheduleTimezone: 'America/Chicago',
                exceptDate: '2026-12-22',
              },
            },
          },
        ],
      },
    },
    {
      '@type': 'EventSeries',
      '@id': '#walks',
      name: 'Walk and Talk',
      location: 'Riverside Park, La Crosse',
      subEvent: [
        {'@type': 'Event', startDate: '2026-04-04T10:00', endDate: '2026-04-04T11:00'},
        {
          '@type': 'Event',
          name: 'Walk and Talk: bring a friend',
          startDate: '2026-04-18T10:00',
          eventStatus: 'https://schema.org/EventCancelled',
        },
      ],
    },
    {'@type': 'SocialEvent', name: 'Walk and Talk', superEvent: {'@id': '#walks'}, startDate: '2026-05-02T10:00'},
    {
      '@type': 'Event',
      name: 'Every Third Day',
      startDate: '2026-01-01',
      eventSchedule: [{'@type': 'Schedule', repeatFrequency: 'PT3H', startTime: '08:00'}],
    },
  ],
};

export const GEO_JSON = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'a',
      geometry: {type: 'Point', coordinates: [-3.75, 50.51]},
      properties: {
        Title: 'Moorland Lunch',
        Day: 'Saturday',
        Time: '13:00',
        Duration: '1hr ',
        Venue: 'Chapel',
        Wheelchair: 'False',
        Website: 'https://moor.example.org',
      },
    },
    {
      type: 'Feature',
      id: 'b',
      geometry: {type: 'Point', coordinates: [50.9, -113.2]},
      properties: {Title: 'Swapped', Schedule: 'every 2 weeks'},
    },
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [1, 0],
            [0, 0],
          ],
        ],
      },
      properties: {Title: 'Somewhere in the Area', Day: 'Monday', Time: '18:00'},
    },
  ],
};

/** A page of services with nested records. */
export const HSDS = {
  total_items: 31,
  page_number: 1,
  contents: [
    {
      id: 's-1',
      name: 'Grief Circle',
      description: 'For people who have lost somebody.',
      status: 'active',
      url: 'https://grief.example.org',
      minimum_age: 18,
      eligibility_description: 'Bereaved adults',
      application_process: 'You must book a place.',
      last_modified: '2026-10-01T09:00:00Z',
      assured_date: '2026-09-01',
      cost_options: [{amount: 0, currency: 'gbp', option: 'all'}],
      languages: [{code: 'cy', name: 'Welsh'}],
      organization: {
        id: 'o-1',
        name: 'Harbour Trust',
        website: 'https://harbour.example.org',
        phones: [{number: '+44 1632 960001'}],
      },
      attributes: [{taxonomy_term: {code: 'X', name: 'Grief'}}],
      service_at_locations: [
        {
          id: 'sal-1',
          location: {
            id: 'l-1',
            location_type: 'physical',
            name: 'Harbour Hall',
            latitude: 54.9,
            longitude: -1.6,
            addresses: [
              {address_1: '1 Quay', city: 'Newcastle', postal_code: 'NE1 1AA', country: 'GB', address_type: 'physical'},
            ],
            accessibility: [{description: 'Wheelchair access'}],
          },
          schedules: [
            {
              freq: 'MONTHLY',
              byday: '-1TH',
              opens_at: '18:00:00',
              closes_at: '19:30:00',
              timezone: 1,
              dtstart: '2026-01-29',
            },
          ],
        },
      ],
    },
    {
      id: 's-2',
      name: 'Advice Desk',
      status: 'inactive',
      organization: {id: 'o-1', name: 'Harbour Trust'},
      schedules: ['MO', 'TU', 'WE', 'TH', 'FR'].map((byday) => ({
        freq: 'WEEKLY',
        byday,
        opens_at: '09:00',
        closes_at: '17:00',
      })),
      service_at_locations: [
        {id: 'sal-2', location: {id: 'l-2', location_type: 'virtual', url: 'https://meet.google.com/abc'}},
      ],
    },
    {
      id: 's-3',
      name: 'Odd Rule',
      organization: {name: 'Harbour Trust'},
      schedules: [
        {
          freq: 'WEEKLY',
          byday: 'TH,FR',
          byweekno: '41,42',
          bymonthday: '2,3',
          opens_at: '10:00',
          description: 'Ask us when.',
        },
      ],
      service_areas: [],
    },
  ],
};

/** The same as one table per kind of record. */
export const HSDS_TABLES = {
  organizations: [{id: 'o', name: 'Harbour Trust'}],
  services: [{id: 's', organization_id: 'o', name: 'Parents Group', status: 'active', url: 'parents.example.org'}],
  locations: [{id: 'l', name: 'Town Hall', latitude: '54.9', longitude: '-1.6'}],
  services_at_location: [{id: 'sal', service_id: 's', location_id: 'l'}],
  physical_addresses: [{id: 'p', location_id: 'l', address_1: '2 Square', city: 'Newcastle', country: 'GB'}],
  regular_schedules: [{id: 'r', service_id: 's', weekday: 'Monday', opens_at: '6:00pm', closes_at: '7:30pm'}],
};

/** One record per date, as in WordPress. */
export const TRIBE = {
  events: [
    {
      id: 101,
      title: 'NAMI Connection &#8211; Onalaska',
      description: '<p>Peer led.</p><p>Join: https://zoom.us/j/5550100004?pwd=abc</p>',
      url: 'https://wp.example.org/event/connection/2026-12-01/',
      start_date: '2026-12-01 18:30:00',
      end_date: '2026-12-01 20:00:00',
      utc_start_date: '2026-12-02 00:30:00',
      timezone: 'America/Chicago',
      all_day: false,
      cost: 'Free',
      image: false,
      venue: {
        id: 5,
        venue: 'Clinic',
        address: '9 Hill Rd',
        city: 'Onalaska',
        stateprovince: 'WI',
        zip: '54650',
        country: 'United States',
        geo_lat: 43.88,
        geo_lng: -91.23,
      },
      organizer: [{organizer: 'NAMI La Crosse', website: 'https://nami.example.org', phone: '608-555-0143'}],
      categories: [{slug: 'depression', name: 'Depression'}],
    },
    {
      id: 102,
      title: 'CANCELLED: NAMI Connection &#8211; Onalaska',
      start_date: '2026-12-15 18:30:00',
      end_date: '2026-12-15 20:00:00',
      timezone: 'America/Chicago',
      venue: {id: 5, venue: 'Clinic', address: '9 Hill Rd', city: 'Onalaska'},
      organizer: [],
    },
    {
      id: 103,
      title: 'Board Meeting',
      start_date: '2026-12-03 09:00:00',
      hide_from_listings: true,
      venue: [],
      organizer: [],
    },
    {
      id: 104,
      title: 'Online Evening',
      start_date: '2026-12-04 19:00:00',
      end_date: '2026-12-04 20:00:00',
      timezone: 'UTC+0',
      is_virtual: true,
      virtual_url: 'https://zoom.us/j/5550100005',
      venue: [],
      organizer: [],
      cost: '&#036;5.00',
    },
  ],
  rest_url: 'https://wp.example.org/wp-json/tribe/events/v1/events/',
  total: 4,
  total_pages: 1,
};

export const FHIR = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [
    {
      fullUrl: 'https://fhir.example.org/HealthcareService/h1',
      resource: {
        resourceType: 'HealthcareService',
        id: 'h1',
        meta: {lastUpdated: '2026-05-01T10:00:00Z'},
        active: true,
        name: 'Carers Circle',
        comment: 'Led by a carer.',
        providedBy: {reference: 'Organization/o1'},
        location: [{reference: 'Location/l1'}],
        telecom: [
          {system: 'phone', value: '608-555-0144', rank: 2},
          {system: 'phone', value: '608-555-0145', rank: 1},
          {system: 'email', value: 'carers@example.org'},
        ],
        communication: [{coding: [{system: 'urn:ietf:bcp:47', code: 'es'}]}],
        serviceProvisionCode: [{coding: [{code: 'free'}]}],
        specialty: [{text: 'Family'}],
        appointmentRequired: true,
        availableTime: [{daysOfWeek: ['tue'], availableStartTime: '18:00:00', availableEndTime: '19:30:00'}],
        availabilityExceptions: 'Not in August.',
      },
    },
    {
      resource: {
        resourceType: 'HealthcareService',
        id: 'h2',
        active: false,
        specialty: [{coding: [{code: '1', display: 'Counsellor'}]}],
        providedBy: {display: 'Hillside Clinic'},
        extension: [
          {
            url: 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/delivery-method',
            extension: [{url: 'type', valueCodeableConcept: {coding: [{code: 'virtual'}]}}],
          },
        ],
        availability: [
          {
            availableTime: [
              {
                daysOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
                availableStartTime: '08:00:00',
                availableEndTime: '17:00:00',
              },
            ],
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'Location',
        id: 'l1',
        name: 'Hillside',
        address: {line: ['3 Hillside'], city: 'Holmen', state: 'WI', postalCode: '54636', country: 'US'},
        position: {longitude: -91.26, latitude: 43.96},
        extension: [
          {url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: 'America/Chicago'},
          {
            url: 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/accessibility',
            valueCodeableConcept: {coding: [{code: 'adacomp'}]},
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'Organization',
        id: 'o1',
        name: 'Hillside Clinic',
        telecom: [{system: 'url', value: 'https://hillside.example.org'}],
      },
    },
  ],
};

/** A page of a feed that mixes a series, its dates, an older version and a deletion. */
export const OPEN_ACTIVE = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  next: 'https://oa.example.org/feed?afterId=9',
  items: [
    {
      state: 'updated',
      kind: 'SessionSeries',
      id: 's1',
      modified: 5,
      data: {
        '@type': 'SessionSeries',
        '@id': 'https://oa.example.org/s1',
        name: 'Gentle Steps',
        url: 'https://oa.example.org/gentle',
        genderRestriction: 'https://openactive.io/FemaleOnly',
        ageRange: {minValue: 18},
        activity: [{prefLabel: 'Walking'}],
        offers: [{price: '3.50', priceCurrency: 'GBP'}],
        location: {
          '@type': 'Place',
          name: 'Park Gate',
          address: {streetAddress: '1 Park', addressLocality: 'Leeds'},
          geo: {latitude: 53.8, longitude: -1.55},
        },
        eventSchedule: [
          {
            '@type': 'Schedule',
            byDay: ['https://schema.org/Friday'],
            startTime: '10:00',
            endTime: '11:00',
            'beta:timeZone': 'Europe/London',
            startDate: '2026-01-02',
            repeatFrequency: 'P1W',
          },
        ],
      },
    },
    {
      state: 'updated',
      kind: 'ScheduledSession',
      id: 'd1',
      modified: 6,
      data: {
        type: 'ScheduledSession',
        id: 'https://oa.example.org/d1',
        superEvent: 'https://oa.example.org/s1',
        startDate: '2026-01-09T10:00:00Z',
        eventStatus: 'https://schema.org/EventCancelled',
      },
    },
    {
      state: 'updated',
      kind: 'Event',
      id: 4,
      modified: 1,
      data: {'@type': 'Event', name: 'Old Name', startDate: '2026-02-01T10:00:00Z'},
    },
    {
      state: 'updated',
      kind: 'Event',
      id: 4,
      modified: 9,
      data: {'@type': 'Event', name: 'New Name', startDate: '2026-02-01T10:00:00Z'},
    },
    {state: 'deleted', kind: 'Event', id: 5, modified: 9},
  ],
};

const NATIVE = {
  groups: [
    {
      id: 'n',
      name: 'Native',
      url: 'https://n.example.org',
      meetings: [{formats: ['online'], join: {url: 'https://zoom.us/j/1'}, schedule: {day: 'TU', start: '19:00'}}],
    },
    {name: 'Ask'},
  ],
};
const MEETING_GUIDE = [
  {
    name: 'Guide',
    slug: 'guide',
    day: 2,
    time: '19:00',
    conference_url: 'https://zoom.us/j/1',
    types: ['O'],
    website: 'https://g.example.org',
  },
  {name: 'Later', slug: 'later', day: [0, 6], time: '7pm', formatted_address: '1 Rd, X, WI, USA'},
];
const AIRTABLE = {
  records: [
    {
      id: 'rec1234567890',
      createdTime: '2026-01-01T00:00:00Z',
      fields: {Name: 'Airy', Day: ['Monday', 'Friday'], Time: '19:00', Zoom: 'https://zoom.us/j/2', SOURCE_row: 4},
    },
  ],
};
const SHEET = {
  values: [
    ['Our list'],
    ['Name', 'Day', 'Time', 'Website'],
    ['Sheet', 'Monday', '7 pm', 'https://s.example.org'],
    [],
    ['Second', 'Tue', '18:00'],
  ],
};

/** Every JSON format with a document. */
export const SAMPLES: readonly (readonly [type: SourceType, document: unknown])[] = [
  ['bmlt', BMLT],
  ['jsonld', JSON_LD],
  ['geojson', GEO_JSON],
  ['hsds', HSDS],
  ['hsds', HSDS_TABLES],
  ['tribe', TRIBE],
  ['fhir', FHIR],
  ['openactive', OPEN_ACTIVE],
  ['native', NATIVE],
  ['meeting-guide', MEETING_GUIDE],
  ['rows', AIRTABLE],
  ['rows', SHEET],
];
