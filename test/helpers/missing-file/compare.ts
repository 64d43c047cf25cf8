/** Compares a visit to a page that lacks a file with a visit to the complete page. */
import {content as questions} from '../../../src/content/group-questions/en.js';
import {words as guides} from '../../../src/content/words/en.js';
import {strings as banner} from '../../../src/i18n/support-crisis-banner/en.js';
import {strings as spanishBanner} from '../../../src/i18n/support-crisis-banner/es.js';
import {strings as english} from '../../../src/i18n/support-group-finder/en.js';
import {strings as spanish} from '../../../src/i18n/support-group-finder/es.js';
import type {TestPage} from './pages.js';
import type {GroupFacts, Seen, Visit} from './visit-page.js';

/** Messages with which an element reports that something is missing. */
const MESSAGES = new Set([
  ...[english, spanish].flatMap((strings) => [
    strings.missing,
    strings.errorTitle,
    strings.searchFailedTitle,
    strings.searchFailed,
    strings.searchIsPlain,
    strings.retry,
    strings.loadUnreadable,
    strings.mapNoOutline,
    ...Object.values(strings.loadProblem),
  ]),
  banner.notLoaded,
  spanishBanner.notLoaded,
  questions.words.onlyHere,
  guides.sourcesMissing,
]);
/** Printed helplines don't show what changes by the minute. */
const BY_THE_MINUTE = [banner.open, banner.closed, spanishBanner.open, spanishBanner.closed];
const PENDING = new Set(
  [english, spanish].flatMap(({loading, loadingSlow, preparing}) => [loading, loadingSlow, preparing]),
);

const MONTHS_AND_DAYS = ['en', 'es'].flatMap((language) =>
  Array.from({length: 12}, (_, month) => new Date(Date.UTC(2026, month, 1 + month))).flatMap((date) => [
    new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'}).format(date),
    new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(date),
  ]),
);
/**
 * Matches a line that may have a date, a time, a number, an address or a host. Other strings of ours may be in either
 * language.
 */
const TELLS_FACTS = new RegExp(`\\d|\\w\\.\\w|\\b(?:${MONTHS_AND_DAYS.join('|')})s?\\b`, 'i');

/** Everything that complete pages show of an element, or of another element with the same tag. */
interface Known {
  lines: Set<string>;
  groups: Map<string, Map<string, Set<string>>>;
  help: Set<string>;
}

function knownOf(visits: readonly Visit[], ids: readonly string[]): Known {
  const known: Known = {lines: new Set(), groups: new Map(), help: new Set()};
  for (const {lines, groups, help} of visits.flatMap(({seen}) => ids.flatMap((id) => Object.values(seen[id] ?? {})))) {
    for (const line of lines) known.lines.add(line);
    for (const link of help) known.help.add(link);
    for (const [name, facts] of Object.entries(groups))
      for (const [field, values] of Object.entries(facts)) {
        const ofGroup = known.groups.get(name) ?? new Map<string, Set<string>>();
        ofGroup.set(field, new Set([...(ofGroup.get(field) ?? []), ...values]));
        known.groups.set(name, ofGroup);
      }
  }
  return known;
}

const entriesOf = (groups: Seen['groups']): [name: string, field: string, values: readonly string[]][] =>
  Object.entries(groups).flatMap(([name, facts]: [string, GroupFacts]) =>
    Object.entries(facts).map(([field, values]) => [name, field, values] as [string, string, readonly string[]]),
  );

const textsOf = ({lines, groups, help}: Seen): string[] => [
  ...lines,
  ...help,
  ...entriesOf(groups).flatMap(([name, field, values]) => values.map((value) => `${name}, ${field}: ${value}`)),
];

/** Returns what an element shows after a step that it must not show. */
function wrongIn(seen: Seen, known: Known): string[] {
  const wrong = entriesOf(seen.groups).flatMap(([name, field, values]) =>
    values
      .filter((value) => !known.groups.get(name)?.get(field)?.has(value) && !MESSAGES.has(value))
      .map((value) => `says of ${name}, ${field}: “${value}”`),
  );
  return [
    ...wrong,
    ...seen.lines
      .filter((line) => TELLS_FACTS.test(line) && !known.lines.has(line) && !MESSAGES.has(line))
      .map((line) => `says “${line}”`),
    ...seen.help.filter((link) => !known.help.has(link)).map((link) => `leads to ${link}`),
    ...(seen.isPending || seen.lines.some((line) => PENDING.has(line)) ? ['is still loading'] : []),
    ...(seen.lines.length === 0 ? ['is empty'] : []),
  ];
}

/**
 * Returns what an element lacks after a step without reporting it. It lacks only what it has on all of the complete
 * pages.
 */
function silentLoss(seen: Seen, wholes: readonly (Seen | undefined)[], isReported: boolean): string[] {
  const texts = new Set(textsOf(seen));
  const losses = wholes.map((whole) =>
    whole ? textsOf(whole).filter((text) => !texts.has(text) && !BY_THE_MINUTE.includes(text)) : [],
  );
  const isSaid = isReported || [...texts].some((text) => MESSAGES.has(text.replace(/^help, paper: /, '')));
  if (isSaid || losses.some((lost) => lost.length === 0)) return [];
  const lost = (losses[0] ?? []).slice(0, 4).map((text) => `“${text}”`);
  return [`doesn’t say that it lacks ${lost.join(', ')}`];
}

/** Returns the crisis help that an element doesn't link to after a step. */
function missingHelp(id: string, step: string, {help, groups}: Seen, page: TestPage): string[] {
  const kept = page.help[id] ?? {};
  const isPrinted = Object.keys(groups).includes('help');
  return [...(kept.every ?? []), ...(kept[step] ?? [])]
    .filter((link) => !help.includes(link) && (isPrinted || !link.startsWith('paper:')))
    .map((link) => `doesn’t lead to ${link}`);
}

/** A site's own text or helplines: if they can't be loaded, ours stay, and the console tells the site why. */
const isReported = (id: string, {warnings}: Visit) =>
  (id === 'own-lines' && warnings.some((text) => text.includes('helplines-src='))) ||
  (id === 'own-words' && warnings.some((text) => text.includes('content-src=')));

/**
 * Returns the faults of a visit to a page without one file. `whole` has visits to the page with all files; the first is
 * in the same language.
 */
export function faultsOf(visit: Visit, whole: readonly Visit[], page: TestPage, expected: readonly string[]): string[] {
  const [first] = whole as [Visit];
  const faults = [
    ...visit.stuck.map((step) => `${step} leads to nothing`),
    ...visit.hiding.map((id) => `${id} hides what the page has in it`),
    ...expected.filter((id) => !visit.started.includes(id)).map((id) => `${id} doesn’t start`),
    ...first.page.filter((text) => !visit.page.includes(text)).map((text) => `the page lost “${text}”`),
  ];
  for (const id of visit.started) {
    const ids = Object.keys(page.elements).filter((other) => page.elements[other] === page.elements[id]);
    const known = knownOf(whole, ids);
    for (const line of page.list?.[id] ?? []) known.lines.add(line);
    for (const [step, seen] of Object.entries(visit.seen[id] ?? {})) {
      const found = [
        ...wrongIn(seen, known),
        ...silentLoss(
          seen,
          whole.map((each) => each.seen[id]?.[step]),
          isReported(id, visit),
        ),
        ...missingHelp(id, step, seen, page),
      ];
      faults.push(...found.map((fault) => `${id}, ${step}: ${fault}`));
    }
  }
  return faults;
}

/** Engines put different spaces into "10:00 a. m.". */
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** Returns expected facts that the complete page doesn't show, which means that the visit looks in the wrong places. */
export function unseenTruth(whole: Visit, {truth}: TestPage): string[] {
  const known = knownOf([whole], ['finder']);
  return Object.entries(truth).flatMap(([name, facts]) =>
    Object.entries(facts).flatMap(([field, values]) => {
      const shown = [...(known.groups.get(name)?.get(field) ?? [])];
      return values
        .filter((value) => !shown.map(withoutSpaces).includes(withoutSpaces(value)))
        .map((value) => `${name}, ${field}: not “${value}” but ${JSON.stringify(shown)}`);
    }),
  );
}

/** Elements start in the order in which their files arrive, and so do their warnings. */
const inOrder = (visit: Visit) => JSON.stringify({...visit, warnings: [...visit.warnings].sort()});

/** Whether anything differs from the complete page. */
export const isChanged = (visit: Visit, whole: Visit): boolean => inOrder(visit) !== inOrder(whole);
