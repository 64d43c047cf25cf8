/** The pages that the test of missing files visits, and the facts about the groups in their lists. */
import {execFileSync} from 'node:child_process';

/** A page, its files, and its elements by id. */
export interface TestPage {
  name: string;
  html: string;
  /** The page's lists and texts, by URL. */
  files: Readonly<Record<string, string>>;
  /**
   * Groups that the page itself lists inside an element, by the element's id. They stay visible if ours can't be shown.
   */
  list?: Readonly<Record<string, readonly string[]>>;
  elements: Readonly<Record<string, string>>;
  /** What must be shown of a group, by its name and field: in the card, in the details, in print. */
  truth: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /**
   * The crisis links that each element keeps, whatever is missing, once it has rendered: by step, or `every` for all
   * steps.
   */
  help: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /**
   * A page that is only about one way to read a list: the files that it shares with other pages aren't tested again.
   */
  isForItsOwnFiles?: boolean;
}

/** The emergency number and the first crisis line. */
const HELP_US = ['tel:911', 'tel:988'];
const HELP_GB = ['tel:999', 'tel:116123'];
const FINDER_HELP = {
  every: ['tel:911'],
  list: HELP_US,
  'help: I want to die': HELP_US,
  'help: I am a burden to everyone': HELP_US,
  print: ['paper:911', 'paper:988'],
};

const html = (language: string, script: string, body: string) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="dist/cdn/banner.css" />
    <script src="visit-page.js"></script>
    <script type="module" src="dist/cdn/${script}"></script>
  </head>
  <body>
    <p data-own>Our groups are open to everyone.</p>
    ${body}
    <p data-own>Questions? Ask at our desk, room 12.</p>
  </body>
</html>
`;

const MEETINGS = [
  {
    slug: 'harbor',
    name: 'Harbor Evening',
    day: 1,
    time: '19:00',
    end_time: '20:30',
    types: ['O', 'D'],
    location: 'Harbor House',
    formatted_address: '12 Main Street, Boston, MA 02108, USA',
    latitude: 42.3581,
    longitude: -71.0636,
    notes: 'Please ring the bell at the side door.',
    contact_1_name: 'Sam',
    contact_1_phone: '+1 617 555 0101',
  },
  {
    slug: 'elm',
    name: 'Elm Street Circle',
    day: 3,
    time: '18:30',
    end_time: '19:30',
    formatted_address: '40 Elm Street, Cambridge, MA 02139, USA',
    latitude: 42.3657,
    longitude: -71.1041,
    notes: 'Meets every other Wednesday.',
    email: 'elm@example.org',
    website: 'https://example.org/elm',
  },
  {
    slug: 'sunrise',
    name: 'Sunrise Online',
    day: 2,
    time: '07:00',
    end_time: '08:00',
    timezone: 'America/Chicago',
    conference_url: 'https://zoom.us/j/123456789',
    conference_phone: '+16465550107',
    types: ['ONL', 'W'],
  },
  {
    slug: 'cedar',
    name: 'Cedar Library',
    day: 4,
    time: '12:00',
    formatted_address: 'Worcester, MA, USA',
    approximate: 'yes',
    latitude: 42.2626,
    longitude: -71.8023,
  },
  {
    slug: 'coast',
    name: 'West Coast Call',
    day: 6,
    time: '09:00',
    timezone: 'America/Los_Angeles',
    conference_phone: '+12135550188',
    conference_phone_notes: 'Passcode 4455',
  },
  {
    slug: 'paused',
    name: 'Salem Friday',
    day: 5,
    time: '20:00',
    types: ['TC'],
    formatted_address: '9 Oak Avenue, Salem, MA 01970, USA',
    latitude: 42.5195,
    longitude: -70.8967,
  },
  {
    slug: 'unclear',
    name: 'No Zone Call',
    day: 0,
    time: '16:00',
    timezone: 'Somewhere',
    conference_phone: '+18005550123',
  },
];

const MEETING_GUIDE: TestPage = {
  name: 'a finder with a Meeting Guide list',
  html: html(
    'en-US',
    'support-group-finder.js',
    `<support-group-finder data-ours id="finder" src="meetings.json" country="US" time-zone="America/New_York" json-ld
        feedback-url="mailto:list@example.org">
      <a slot="crisis" href="tel:988">Call 988, crisis line</a>
      <p data-own>Or call our desk: <a href="tel:+16175550100">617 555 0100</a>.</p>
      <ul><li>Harbor Evening, Mondays at 7 pm</li><li>Sunrise Online, Tuesdays at 7 am</li></ul>
    </support-group-finder>`,
  ),
  list: {finder: ['Harbor Evening, Mondays at 7 pm', 'Sunrise Online, Tuesdays at 7 am']},
  files: {'meetings.json': JSON.stringify(MEETINGS)},
  elements: {finder: 'support-group-finder'},
  truth: {
    'Harbor Evening': {
      when: ['7:00–8:30 PM'],
      'details: Where is it?': ['Harbor House', '12 Main Street', 'Boston, MA 02108'],
      'details: links': ['tel:+16175550101'],
      paper: ['Monday', '7:00–8:30 PM Harbor Evening', 'Harbor House, 12 Main Street, Boston'],
    },
    'Elm Street Circle': {
      when: ['Ask for dates'],
      facts: ['Wednesday: ask which weeks · 6:30 PM'],
      'details: Where is it?': ['40 Elm Street', 'Cambridge, MA 02139'],
      'details: links': ['https://example.org/elm', 'mailto:elm@example.org'],
    },
    'Sunrise Online': {when: ['8:00–9:00 AM'], 'details: links': ['https://zoom.us/j/123456789']},
    'Cedar Library': {when: ['12:00 PM']},
    'West Coast Call': {when: ['12:00 PM'], 'details: links': ['tel:+12135550188']},
    'Salem Friday': {when: ['Not meeting right now']},
    'No Zone Call': {when: ['4:00 PM'], 'details: links': ['tel:+18005550123']},
  },
  help: {finder: FINDER_HELP},
};

const TABLE = [
  'Name,Topics,Day,Time,End time,Venue,Address,City,State,ZIP,Latitude,Longitude,Time zone,Phone,Email,Cost,Led by,Languages,Notes',
  'Weeping Willow,Grief,Saturday,10:00 AM,11:30 AM,Willow Hall,5 Pond Road,Madison,WI,53703,43.0731,-89.4012,America/Chicago,608 555 0133,,Free,Peers,Spanish,Every Saturday except holidays',
  'Calm Harbor,Anxiety,"1st and 3rd Tuesday",6:30 PM,8:00 PM,Town Hall,77 Lake Street,Madison,WI,53704,43.0900,-89.3600,America/Chicago,608 555 0144,calm@example.org,,,Spanish,',
  'Night Owls,Depression,Friday,9:00 PM,10:00 PM,,,,,,,,America/New_York,608 555 0155,,,Professional,Spanish,Online by video. Ask for the link.',
  'Open Door,"Anxiety; Depression",By appointment,,,,,Monona,WI,53716,,,,608 555 0166,,Donation,,Spanish,',
].join('\n');

const TABLE_TRUTH: TestPage['truth'] = {
  'Weeping Willow': {
    when: ['10:00–11:30 a.m.'],
    'details: ¿Dónde es?': ['Willow Hall', '5 Pond Road', 'Madison, WI 53703'],
    'details: links': ['tel:6085550133'],
  },
  'Calm Harbor': {
    when: ['6:30–8:00 p.m.'],
    'details: ¿Dónde es?': ['Town Hall', '77 Lake Street', 'Madison, WI 53704'],
    'details: links': ['tel:6085550144', 'mailto:calm@example.org'],
  },
  'Night Owls': {'details: links': ['tel:6085550155']},
  'Open Door': {'details: links': ['tel:6085550166']},
};

const tableFinder = (src: string, more = '') =>
  `<support-group-finder data-ours id="finder" src="${src}" country="US" icd10="F32 F41">
    <a slot="crisis" href="tel:+16085550100">Nuestra oficina</a>
    <script type="application/json" data-words>{"title": "Encuentre un círculo"}</script>
    ${more}
    <p data-own>También puede venir a la oficina.</p>
  </support-group-finder>`;

const CSV: TestPage = {
  name: 'a finder with a CSV list, in Spanish',
  html: html('es-US', 'loader.js', tableFinder('groups.csv').replace(' icd10="F32 F41"', '')),
  files: {'groups.csv': TABLE},
  elements: {finder: 'support-group-finder'},
  truth: TABLE_TRUTH,
  help: {finder: FINDER_HELP},
};

/** One cell that makes the list long enough for the Worker. */
const LONG_TABLE = TABLE.split('\n')
  .map((line, row) => `${line},${row === 0 ? 'Internal' : 'x'.repeat(row === 1 ? 1_100_000 : 1)}`)
  .join('\n');

const LONG_CSV: TestPage = {
  name: 'a finder with a long CSV list, which a Worker reads',
  html: html('es-US', 'loader.js', tableFinder('long.csv').replace(' icd10="F32 F41"', '')),
  files: {'long.csv': LONG_TABLE},
  elements: {finder: 'support-group-finder'},
  truth: TABLE_TRUTH,
  help: {finder: FINDER_HELP},
  isForItsOwnFiles: true,
};

const printedBanner = execFileSync(process.execPath, ['dist/cli/main.js', 'crisis', '--country', 'US'], {
  encoding: 'utf8',
});

const OWN_LINES = [
  {id: 'us-clinic', country: 'US', kind: 'crisis', name: 'Our clinic’s line', phones: [{number: '+1 608 555 0120'}]},
];

const GUIDES = [
  'support-evidence',
  'support-family-panel',
  'support-faq',
  'support-first-meeting',
  'support-format-guide',
  'support-group-questions',
  'support-group-types',
  'support-recovery-programs',
  'support-treatment-guide',
];
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'support-family-panel': 'country="US"',
  'support-treatment-guide': 'country="US"',
  'support-recovery-programs': 'country="US"',
  'support-group-questions': 'remember',
};
const guideTag = (tag: string) => `<${tag} data-ours id="${tag}" json-ld ${ATTRIBUTES[tag] ?? ''}>
  <p data-own>Our own words on ${tag}.</p>
</${tag}>`;

const GUIDE_PAGE: TestPage = {
  name: 'a page with all guides, crisis banners and the quick exit',
  html: html(
    'en-US',
    'loader.js',
    `<support-quick-exit data-ours id="exit" lang="es" href="https://example.com/weather">
      <a href="https://example.com/weather">Leave this page</a>
    </support-quick-exit>
    ${printedBanner.replace('<support-crisis-banner', '<support-crisis-banner data-ours id="printed"')}
    <support-crisis-banner data-ours id="bare" country="US" folded chooser>
      <p data-own>We are here too: <a href="tel:+16085550121">608 555 0121</a></p>
    </support-crisis-banner>
    <support-crisis-banner data-ours id="own-lines" country="US" helplines-src="own-lines.json"></support-crisis-banner>
    ${GUIDES.map(guideTag).join('\n')}
    <support-faq data-ours id="own-words" content-src="faq.json"></support-faq>`,
  ),
  files: {
    'own-lines.json': JSON.stringify(OWN_LINES),
    'faq.json': JSON.stringify({sections: [{id: 'parking', heading: 'Can I park?', body: ['Yes, after 5 pm.']}]}),
  },
  elements: {
    exit: 'support-quick-exit',
    printed: 'support-crisis-banner',
    bare: 'support-crisis-banner',
    'own-lines': 'support-crisis-banner',
    ...Object.fromEntries(GUIDES.map((tag) => [tag, tag])),
    'own-words': 'support-faq',
  },
  truth: {},
  help: {
    printed: {every: HELP_US},
    bare: {lines: HELP_US, 'lines of another country': HELP_GB},
    'own-lines': {every: ['tel:911']},
  },
};

/** The first page can fail in the most ways. Other engines visit only the first page of each file. */
export const PAGES: readonly TestPage[] = [CSV, MEETING_GUIDE, GUIDE_PAGE, LONG_CSV];
