/**
 * What can go wrong around the elements, what visitors then read, and how it comes back. The tests beside this produce each of these faults, and
 * docs/reliability.md is generated from the same table (`npm run docs`).
 */
import {content as questions} from '../../../src/content/group-questions/en.js';
import {strings as banner} from '../../../src/i18n/support-crisis-banner/en.js';
import {strings as finder} from '../../../src/i18n/support-group-finder/en.js';
import type {ProblemCode} from '../../../src/model/problem.js';

export type Family = 'answer' | 'body' | 'connection' | 'network' | 'file' | 'worker' | 'device' | 'page';

export const FAMILIES: Readonly<Record<Family, string>> = {
  answer: 'The server answers something else',
  body: 'What comes is damaged',
  connection: 'The connection fails',
  network: 'The device goes offline',
  file: 'One of our files is missing',
  worker: 'The Worker fails',
  device: 'The device is unusual',
  page: 'The page changes',
};

export interface Fault {
  id: string;
  family: Family;
  /** As a row of a table names it. */
  name: string;
  /** For what a server does: the problem by which the finder names it to visitors, where it is the list. */
  problem?: ProblemCode;
}

const fault = (family: Family, id: string, name: string, problem?: ProblemCode): Fault => ({id, family, name, problem});

/** The ways a server can fail to deliver a list or a site’s own file. */
export const SERVER_FAULTS: readonly Fault[] = [
  fault('answer', 'not-found', '404', 'not-found'),
  fault('answer', 'server-error', '500', 'http-error'),
  fault('answer', 'too-many', '429 with `Retry-After`', 'http-error'),
  fault('answer', 'no-content', '204, no content', 'truncated'),
  fault('answer', 'empty', '200 with an empty body', 'truncated'),
  fault('answer', 'login', 'a login page instead (200)', 'html-instead'),
  fault('answer', 'login-redirect', 'a redirect to a login page (302)', 'html-instead'),
  fault('answer', 'redirect-loop', 'a redirect loop', 'unreachable'),
  fault('answer', 'cors', 'another server that doesn’t allow other sites to read it (CORS)', 'unreachable'),
  fault('body', 'wrong-type', 'a PDF instead', 'unknown-format'),
  fault('body', 'truncated', 'cut off, although the response ends normally', 'truncated'),
  fault('body', 'gzip-garbage', 'damaged compression', 'unreachable'),
  fault('body', 'huge', '200 MB', 'too-large'),
  fault('connection', 'reset', 'the connection is reset', 'unreachable'),
  fault('connection', 'reset-in-body', 'the connection is reset midway', 'unreachable'),
  fault('connection', 'timeout', 'the server times out without a response', 'unreachable'),
  fault('connection', 'stall', 'the server never responds', 'stalled'),
  fault('connection', 'stall-in-body', 'the response stops midway', 'stalled'),
];

/** One fault per family, produced in every engine. */
export const IN_EVERY_ENGINE: readonly string[] = [
  ...['server-error', 'truncated', 'stall-in-body', 'offline-at-start', 'file-once'],
  ...['worker-dies', 'storage-denied', 'moved'],
];

const OTHER_FAULTS: readonly Fault[] = [
  fault('network', 'offline-at-start', 'offline when the page opens'),
  fault('network', 'offline-in-use', 'offline while the page is used'),
  fault('file', 'file-once', 'each file of `dist/cdn` that is loaded on demand fails once, then loads'),
  fault('file', 'first-file-once', 'each file that an element starts with fails once'),
  fault('worker', 'worker-forbidden', 'the page’s policy forbids Workers'),
  fault('worker', 'worker-dies', 'the Worker dies'),
  fault('worker', 'worker-silent', 'the Worker falls silent'),
  fault('device', 'storage-denied', 'storage is denied'),
  fault('device', 'zone-unknown', 'a time zone that the browser doesn’t know'),
  fault('device', 'clock-early', 'the clock is 20 years behind'),
  fault('device', 'clock-late', 'the clock is 20 years ahead'),
  fault('device', 'frozen', 'the tab is frozen and resumed'),
  fault('page', 'attributes', 'attributes change 50 times'),
  fault('page', 'moved', 'the element moves to another place in the page'),
];

export const FAULTS: readonly Fault[] = [...SERVER_FAULTS, ...OTHER_FAULTS];

/** What a fault affects: something that an element loads, or the element itself. */
export type Target = 'list' | 'source' | 'places' | 'helplines' | 'words' | 'exit';

export const GUIDES: readonly string[] = [
  ...['support-first-meeting', 'support-family-panel', 'support-group-types', 'support-format-guide'],
  ...[
    'support-recovery-programs',
    'support-group-questions',
    'support-treatment-guide',
    'support-evidence',
    'support-faq',
  ],
];

/** The parts of each element that can fail. */
export const TARGETS: Readonly<Record<Target, {title: string; tags: readonly string[]}>> = {
  list: {title: '`<support-group-finder>` and its list (`src`)', tags: ['support-group-finder']},
  places: {title: '`<support-group-finder>` and its file of places (`places-src`)', tags: ['support-group-finder']},
  source: {title: '`<support-source>`, one of several lists', tags: ['support-source']},
  helplines: {
    title: '`<support-crisis-banner>` and the site’s own helplines (`helplines-src`)',
    tags: ['support-crisis-banner'],
  },
  words: {title: 'The nine guides and the site’s own words (`content-src`)', tags: GUIDES},
  exit: {title: '`<support-quick-exit>`', tags: ['support-quick-exit']},
};

/** The result of a fault: what the visitor reads and how the element recovers, or why the fault can’t reach it. */
export type Outcome = {reads: string; recovers: string} | {why: string};

/** The name of the list in the tests; a site gives its own. */
export const SOURCE_NAME = 'Town list';

/** What a visitor reads when a list didn’t load. */
export const listSentence = ({problem}: Fault): string =>
  (problem && finder.loadProblem[problem]) ?? finder.loadUnreadable;

const NOTHING = 'Nothing: it works as usual.';
const UNTOUCHED = 'Nothing was lost.';
const RELOAD = 'After the page is reloaded.';

function listOutcome(given: Fault): Outcome {
  if (given.id === 'huge')
    return {
      reads: `“${finder.errorTitle}”, “${listSentence(given)}” and the button “${finder.retry}”`,
      recovers: 'The button requests the list again. The finder doesn’t, because the list is probably still too large.',
    };
  const pause = given.id === 'too-many' ? ' It waits at least as long as the server asks it to.' : '';
  return {
    reads: `“${finder.errorTitle}”, “${listSentence(given)}” and the button “${finder.retry}”`,
    recovers: `The button requests the list again immediately. The finder also tries again after 10, 30 and 90 seconds, when the device is back online, and when the visitor returns to the page.${pause}`,
  };
}

function serverOutcome(target: Target, given: Fault): Outcome {
  if (target === 'list') return listOutcome(given);
  if (target === 'source')
    return {
      reads: `“${finder.sourceMissing(SOURCE_NAME)}” and the button “${finder.sourceRetry(SOURCE_NAME)}”`,
      recovers:
        'The button requests only this list. So does the finder when the device is back online, and when the visitor returns to the page.',
    };
  if (target === 'places')
    return {
      reads: `“${finder.placesMissing}”, where the list itself has no such place`,
      recovers: 'It’s requested again when the visitor returns to the field, up to three times.',
    };
  if (target === 'helplines') {
    const own = given.id === 'cors' ? ' A file on another server isn’t even requested.' : '';
    return {
      reads: `Nothing: our helplines are shown, and the console tells site developers why.${own}`,
      recovers: RELOAD,
    };
  }
  if (target === 'words') {
    const own = given.id === 'cors' ? ' A file on another server isn’t even requested.' : '';
    return {reads: `Nothing: our words are shown, and the console tells site developers why.${own}`, recovers: RELOAD};
  }
  return {why: 'It loads nothing from the site.'};
}

/** The results of the other faults, by element; `undefined` if a fault doesn’t concern the element. */
const OUTCOMES: Readonly<Record<string, Partial<Record<Target, Outcome>>>> = {
  'offline-at-start': {
    list: {
      reads: `“${finder.offlineTitle}”, “${finder.offlineText}” and the button “${finder.retry}”`,
      recovers: 'The list is there within 5 seconds after the device is back online.',
    },
    source: {
      reads: `“${finder.offlineTitle}”, where no list could be loaded`,
      recovers: 'The lists are there within 5 seconds after the device is back online.',
    },
    helplines: {
      reads: `“${banner.notLoaded}” The emergency number and the leading crisis line are in the element’s own file.`,
      recovers: RELOAD,
    },
  },
  'offline-in-use': {
    list: {
      reads: `Search, filters and details keep working. A tool that wasn’t used before says “${finder.missing}”`,
      recovers: 'The next press loads it.',
    },
  },
  'file-once': {
    list: {reads: NOTHING, recovers: 'The file is requested again after a second.'},
    source: {reads: NOTHING, recovers: 'The file is requested again after a second.'},
    places: {reads: NOTHING, recovers: 'The file is requested again after a second.'},
    helplines: {reads: NOTHING, recovers: 'The file is requested again after a second.'},
    words: {
      reads: 'English instead of its translation; without the file of sources, their names without links',
      recovers: RELOAD,
    },
    exit: {reads: 'English instead of its translation', recovers: RELOAD},
  },
  'first-file-once': {
    list: {reads: 'What the page has inside the element: links to crisis help, and its own list', recovers: RELOAD},
    helplines: {reads: 'The links inside the element', recovers: RELOAD},
    words: {reads: 'What the page has inside the element', recovers: RELOAD},
    exit: {reads: 'The link inside the element', recovers: RELOAD},
  },
  'worker-forbidden': {list: {reads: NOTHING, recovers: 'The page reads the list itself.'}},
  'worker-dies': {list: {reads: NOTHING, recovers: 'The page reads the list itself.'}},
  'worker-silent': {
    list: {
      reads: `“${finder.loadingSlow}”, or the first groups`,
      recovers: 'The page reads the list itself after 40 seconds.',
    },
  },
  'storage-denied': {
    words: {
      reads: `Nothing; with \`remember\`, \`<support-group-questions>\` says “${questions.words.onlyHere}”`,
      recovers: UNTOUCHED,
    },
  },
};

/** Faults of the device and the page affect every element like this, unless `OUTCOMES` says otherwise. */
const FOR_ALL: Readonly<Record<string, Outcome>> = {
  'storage-denied': {reads: NOTHING, recovers: UNTOUCHED},
  'zone-unknown': {reads: 'Nothing; the finder counts as if it were in UTC', recovers: UNTOUCHED},
  'clock-early': {reads: 'Nothing; dates and “open now” follow the clock of the device', recovers: UNTOUCHED},
  'clock-late': {reads: 'Nothing; dates and “open now” follow the clock of the device', recovers: UNTOUCHED},
  frozen: {reads: NOTHING, recovers: UNTOUCHED},
  attributes: {reads: 'The result of the last attribute values', recovers: UNTOUCHED},
  moved: {reads: NOTHING, recovers: UNTOUCHED},
};

/** Why a fault can’t reach an element. */
const WHY: Readonly<Partial<Record<Family, string>>> = {
  network: 'Everything it shows is in the files it started with.',
  worker: 'It has no Worker.',
};

/** Parts of the finder; faults that affect the whole finder are listed with its list. */
const OF_FINDER: readonly Target[] = ['source', 'places'];

export function outcomeOf(target: Target, given: Fault): Outcome {
  if (given.problem) return serverOutcome(target, given);
  if (OF_FINDER.includes(target) && !OUTCOMES[given.id]?.[target])
    return {why: 'It affects the finder as a whole (see its list).'};
  return OUTCOMES[given.id]?.[target] ?? FOR_ALL[given.id] ?? {why: WHY[given.family] ?? 'It has no such file.'};
}
