/** The pages on which faults are tested. */
import {STRICT_CSP} from '../../../scripts/serve.mjs';
import type {TestPage} from '../../helpers/missing-file/pages.js';
import {aPlacePack} from '../../helpers/a-place-pack.js';
import {LOGIN_PAGE} from './answers.js';
import {GUIDES, SOURCE_NAME} from './table.js';

export type Page = Pick<TestPage, 'html' | 'files'>;

const meeting = (name: string, day: number) => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  day,
  time: '19:00',
  timezone: 'America/Chicago',
  formatted_address: '12 Main Street, Madison, WI 53703, USA',
  notes: 'Please ring the bell at the side door.',
});
const LIST = JSON.stringify([meeting('Harbor Evening', 1), meeting('Elm Circle', 2), meeting('Cedar Walk', 3)]);
const OTHER_LIST = JSON.stringify([meeting('Willow Table', 4), meeting('Maple Room', 5)]);
const PLACES = JSON.stringify(aPlacePack([['Providence', 'Rhode Island|RI', 41.82, -71.41]]));
const LINES = JSON.stringify([
  {id: 'us-own', country: 'US', kind: 'crisis', name: 'Our line', phones: [{number: '+1 608 555 0120'}]},
]);
const WORDS = JSON.stringify({sections: [{id: 'own', heading: 'Ours', body: ['Our own words.'.repeat(40)]}]});

/** The last group of a list that is long enough for the Worker to read. */
export const LAST_GROUP = 'Group 2999';
const longList = () =>
  JSON.stringify(
    Array.from({length: 3000}, (_, at) => ({
      ...meeting(`Group ${at}`, at % 7),
      notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(5),
    })),
  );

const CRISIS = '<a slot="crisis" href="tel:988">Call 988</a>';
const OWN = '<p>In danger? <a href="tel:911">Call 911</a></p>';

const html = (body: string, {scripts = '', lang = 'en-US'} = {}) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <script src="visit-page.js"></script>
    ${scripts}
    <script type="module" src="dist/cdn/support-group-finder.js"></script>
    <script type="module" src="dist/cdn/loader.js"></script>
  </head>
  <body>${body}</body>
</html>`;

const finder = (attributes: string, inside = '') =>
  `<support-group-finder data-ours country="US" time-zone="America/Chicago" ${attributes}>${CRISIS}${inside}</support-group-finder>`;
const guides = (attributes: (tag: string) => string) =>
  GUIDES.map(
    (tag) => `<${tag} data-ours country="US" heading-level="2" ${attributes(tag)}>${CRISIS}${OWN}</${tag}>`,
  ).join('\n');

const FILES: Page['files'] = {
  'list.json': LIST,
  'other.json': OTHER_LIST,
  'places.json': PLACES,
  'lines.json': LINES,
  'login.html': LOGIN_PAGE,
  ...Object.fromEntries(GUIDES.map((tag) => [`${tag}.json`, WORDS])),
};

/** By what an element loads: the page, and the file that fails. `at` stands before the addresses, for another server. */
export const pageFor = (target: string, at = ''): Page => {
  const bodies: Record<string, string> = {
    list: finder(`src="${at}list.json"`),
    source: finder(
      '',
      `<support-source src="${at}list.json" name="${SOURCE_NAME}"></support-source>
       <support-source src="other.json" name="Other list"></support-source>`,
    ),
    places: finder(`src="list.json" places-src="${at}places.json"`),
    helplines: `<support-crisis-banner data-ours country="US" helplines-src="${at}lines.json">${OWN}</support-crisis-banner>`,
    words: guides((tag) => `content-src="${at}${tag}.json"`),
  };
  return {html: html(bodies[target] ?? ''), files: FILES};
};

export const isFaulty: Readonly<Record<string, (path: string) => boolean>> = {
  list: (path) => path === 'list.json',
  source: (path) => path === 'list.json',
  places: (path) => path === 'places.json',
  helplines: (path) => path === 'lines.json',
  words: (path) => GUIDES.some((tag) => path === `${tag}.json`),
};

/** The elements stay in a template until the device is offline. */
export const LATER_PAGE: Page = {
  html: html(
    `<support-crisis-banner hidden></support-crisis-banner><template>${finder('src="list.json"')}
    <support-crisis-banner data-ours country="GB">${OWN}</support-crisis-banner></template>`,
  ),
  files: FILES,
};

export const longPage = (): Page => ({
  html: html(finder('src="list.json"')),
  files: {...FILES, 'list.json': longList()},
});

/** Every element; `device` is a script that runs before all others. */
export const everythingOn = (device: string): Page => ({
  html: html(
    `<support-quick-exit data-ours href="https://www.example.org/"></support-quick-exit>
     <support-crisis-banner data-ours country="US">${OWN}</support-crisis-banner>
     ${finder('src="list.json" lang="en" heading-level="2" region=""')}
     ${guides((tag) => (tag === 'support-group-questions' ? 'remember hide=""' : 'hide=""'))}`,
    {scripts: '<script src="device.js"></script>'},
  ),
  files: {...FILES, 'device.js': `${device};`},
});

export const withoutWorkers = STRICT_CSP.replace("worker-src 'self'", "worker-src 'none'");
export const withOther = (origin: string) => STRICT_CSP.replace("connect-src 'self'", `connect-src 'self' ${origin}`);

/** By the id of the fault: what makes a device unusual. */
export const DEVICES: Readonly<Record<string, string>> = {
  'storage-denied': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, {configurable: true, get() { throw new DOMException('Denied', 'SecurityError'); }});
    Object.defineProperty(Document.prototype, 'cookie', {configurable: true, get() { throw new DOMException('Denied', 'SecurityError'); }, set() { throw new DOMException('Denied', 'SecurityError'); }})`,
  'zone-unknown': `const own = Intl.DateTimeFormat.prototype.resolvedOptions;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () { return {...own.call(this), timeZone: 'Etc/Unknown'}; }`,
  'clock-early': `const now = Date.now.bind(Date); Date.now = () => now() - 20 * 365.25 * 864e5`,
  'clock-late': `const now = Date.now.bind(Date); Date.now = () => now() + 20 * 365.25 * 864e5`,
};

/** By the id of the fault: what the script of the Worker becomes. */
export const WORKERS: Readonly<Record<string, string>> = {
  'worker-dies': `postMessage({step: 'started'}); onmessage = () => { throw new Error('Out of memory'); };`,
  'worker-silent': `postMessage({step: 'started'}); onmessage = () => undefined;`,
};
