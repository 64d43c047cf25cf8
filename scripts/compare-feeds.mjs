/**
 * Compares what is read of real lists with what their rows say, by readers of its own (compare-feeds/raw-rows.mjs), and with Temporal the next
 * dates of 1,000 random groups, by their rules, and of 1,000 random rows, by their days and times. Lists every disagreement that compare-feeds/known.mjs does not explain, and exits with 1 when there is any.
 *
 * `npm run compare-feeds -- FOLDER`, or with the folder in FEEDS. In the folder is one for each format: ics, csv, bmlt …
 * `SEED` repeats a run, and `AGREEMENTS=40` prints that many records of each format, with what is shown of each, to read by eye.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {WEEKDAYS} from '../src/model/group.ts';
import {readGroups} from '../src/sources/read.ts';
import {SourceError} from '../src/sources/source.ts';
import {decodeText} from '../src/sources/values/decode-text.ts';
import {KNOWN} from './compare-feeds/known.mjs';
import {compareRows, compareRules, createRandom} from './compare-feeds/next-dates.mjs';
import {rawRows} from './compare-feeds/raw-rows.mjs';

const SHOWN = 5;
/** Characters of a text and items of a list that are printed of it. */
const LONGEST_TEXT = 220;
const MOST_ITEMS = 12;
/** Of these formats a row is a weekly meeting, unless a text says something else. */
const LISTS_OF_WEEKS = /^(?:bmlt|csv|directory|geojson|meeting-guide)\//;
/** How many agreements of each format to print, for reading by eye. */
const AGREEMENTS = Number(process.env.AGREEMENTS ?? 0);

const folder = process.argv[2] ?? process.env.FEEDS;
if (!folder) {
  console.error('Which folder? npm run compare-feeds -- FOLDER');
  process.exit(2);
}

const key = (words) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const sameLink = (one, other) => key(one.split('?')[0]) === key((other ?? '').split('?')[0]);
const daysOf = ({schedule}) => [
  ...(schedule.byday ?? []).map(({day}) => WEEKDAYS.indexOf(day)),
  ...(schedule.dates ?? []).map(({start}) => new Date(`${start.slice(0, 10)}T00:00Z`).getUTCDay()),
];
const startsOf = ({schedule}) =>
  [schedule.start, ...(schedule.dates ?? []).map(({start}) => start.slice(11))].filter(Boolean);
const hasDay = (day) => (meeting) => daysOf(meeting).includes(day);

/** Each fact: what the row says, and whether the meetings of its groups say so too. */
const FACTS = {
  weekday: (row, meetings) =>
    row.days && [row.days, row.days.every((day) => meetings.some(hasDay(day))), meetings.flatMap(daysOf)],
  start: (row, meetings) =>
    row.start && [
      row.start,
      meetings.some((meeting) => startsOf(meeting).includes(row.start)),
      meetings.flatMap(startsOf),
    ],
  zone: (row, meetings) =>
    row.start && [
      row.zone ?? 'none',
      meetings.some(({schedule}) => schedule.zone === row.zone),
      meetings.map(({schedule}) => schedule.zone),
    ],
  place: (row, meetings) => {
    const places = meetings.map(({place}) => JSON.stringify(place ?? {}));
    const isShown = meetings.some(({formats, place}) => formats.includes('in-person') && place);
    return row.town && isShown && [row.town, places.some((place) => key(place).includes(key(row.town))), places];
  },
  link: (row, meetings) => {
    const links = meetings.map(({join: how}) => how?.url);
    return row.link && [row.link, links.some((link) => sameLink(row.link, link)), links];
  },
  programme: (row, _meetings, groups) =>
    row.programme && [
      row.programme,
      groups.some(({programme: {code, label} = {}}) =>
        [code, label].some((name) => name && key(name) === key(row.programme)),
      ),
      groups.map(({programme}) => programme?.code),
    ],
  date: (row, meetings) => {
    const dated = meetings.filter(({schedule}) => schedule.dates);
    const walls = dated.flatMap(({schedule: {zone, start, dates}}) =>
      dates.map((date) => `${date.start.includes('T') ? date.start : `${date.start}T${start}`} ${zone}`),
    );
    const said = `${row.wall} ${row.zone}`;
    return row.wall && dated.length > 0 && [said, walls.includes(said), walls.slice(0, 5)];
  },
  frequency: (row, meetings) =>
    row.frequency && [
      row.frequency,
      meetings.every(({schedule: {kind, freq, interval, restriction}}) =>
        [kind !== 'rule', freq !== 'WEEKLY', interval > 1, restriction].some(Boolean),
      ),
      meetings.map(({schedule: {freq, interval, restriction}}) => [freq, interval, restriction]),
    ],
  language: (row, _meetings, groups) =>
    row.language && [
      row.language,
      groups.some(({languages}) => languages.includes(row.language)),
      groups.map(({languages}) => languages),
    ],
};

/** What became of each record of a file: its group, found again by its name where it was merged. */
async function readFile(listed) {
  const kept = new Map();
  const rejected = new Map();
  const loaded = await readGroups(listed, {trace: {kept: (index, group) => kept.set(index, group.id)}});
  for (const {index, problem} of loaded.rejected) rejected.set(index, problem.code);
  return {loaded, kept, rejected};
}

/** A value without what is empty in it, and with long texts cut. */
function brief(value) {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(brief);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, each]) => !['', null, undefined].includes(each) && !(typeof each === 'object' && !Object.keys(each).length),
  );
  return Object.fromEntries(kept.map(([name, each]) => [name, brief(each)]));
}

/** The lines of an event that say something to a visitor. */
const briefLines = (event) =>
  event
    .split('\r\n')
    .filter(
      (line) => !/^(?:BEGIN|END|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|TRANSP|X-SOURCE|STATUS:CONFIRMED)/.test(line),
    )
    .map(brief)
    .join('\n          ');

const NOT_SHOWN = new Set(['id', 'source', 'derived', 'warnings']);

/** A record beside what is shown of it, for reading by eye. */
function besideRow({name, raw}, [group], meetings) {
  const {warnings, meetings: all} = group;
  const facts = Object.entries(group).filter(([field]) => !NOT_SHOWN.has(field));
  const shown = {...Object.fromEntries(facts), meetings: meetings.slice(0, 3)};
  return [
    name,
    `RAW   ${typeof raw === 'string' ? briefLines(raw) : JSON.stringify(brief(raw))}`,
    `SHOWN ${JSON.stringify(brief(shown))}${all.length > 3 ? ` of ${all.length} meetings` : ''}`,
    ...(warnings.length ? [`NOTED ${warnings.map(({code}) => code).join(', ')}`] : []),
  ].join('\n    ');
}

async function compareFile(file, all, dated) {
  const listed = decodeText(readFileSync(join(folder, file)));
  const counts = {agree: 0, differ: 0, rejected: 0};
  const found = [];
  const agreed = [];
  let read;
  try {
    read = await readFile(listed);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {counts, found, note: `not read: ${error.problem.code}`};
  }
  all.push(...read.loaded.groups);
  const rows = rawRows(file, listed);
  if (!rows) return {counts, found, note: 'no reader of rows for it'};
  const byName = new Map();
  for (const group of read.loaded.groups) byName.set(key(group.name), [...(byName.get(key(group.name)) ?? []), group]);
  const byId = new Map(read.loaded.groups.map((group) => [group.id, group]));
  for (const [index, row] of rows.entries()) {
    if (read.rejected.has(index)) {
      counts.rejected++;
      continue;
    }
    const own = byId.get(read.kept.get(index));
    const groups = own ? [own] : (byName.get(key(row.name)) ?? []);
    if (!groups.length) continue;
    const meetings = groups.flatMap((group) => group.meetings);
    const fits = meetings.filter(
      (meeting) =>
        !row.days ||
        (row.days.every((day) => hasDay(day)(meeting)) && (!row.start || startsOf(meeting).includes(row.start))),
    );
    agreed.push(besideRow(row, groups, fits.length ? fits : meetings));
    if (row.days && row.start && fits.length && LISTS_OF_WEEKS.test(file)) dated.push({row, meetings: fits});
    for (const [fact, compare] of Object.entries(FACTS)) {
      const [said, isSame, got] = compare(row, fits.length ? fits : meetings, groups) || [];
      if (said === undefined) continue;
      counts[isSame ? 'agree' : 'differ']++;
      if (!isSame) found.push({file, index, fact, name: row.name, said, got: JSON.stringify(got)?.slice(0, 160)});
    }
  }
  return {counts, found, agreed};
}

const isKnown = (each) =>
  KNOWN.find(({file, fact, test}) => each.file.startsWith(file) && each.fact === fact && (!test || test(each)));

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((file) => /^[\w-]+\/.*\.(?:json|geojson|csv|ics|yml)$/.test(file))
  .sort();
const groups = [];
const dated = [];
const ours = [];
const agreements = new Map();
for (const file of files) {
  const {counts, found, note, agreed = []} = await compareFile(file, groups, dated);
  const [format = ''] = file.split('/');
  agreements.set(format, [...(agreements.get(format) ?? []), ...agreed]);
  const known = found.filter(isKnown);
  const open = found.filter((each) => !isKnown(each));
  ours.push(...open);
  console.log(
    `${file}: ${note ?? `${counts.agree} agree, ${counts.differ} differ (${known.length} explained), ${counts.rejected} rejected`}`,
  );
  for (const verdict of new Set(known.map((each) => isKnown(each).reason))) console.log(`    ${verdict}`);
  for (const fact of new Set(open.map((each) => each.fact))) {
    const same = open.filter((each) => each.fact === fact);
    console.log(`  ${fact}: ${same.length} not explained`);
    for (const {index, name, said, got} of same.slice(0, SHOWN))
      console.log(`    [${index}] ${name}: ${JSON.stringify(said)} is read as ${got}`);
  }
}
const seed = Number(process.env.SEED ?? Date.now() % 1e6);
if (AGREEMENTS) {
  const random = createRandom(seed);
  for (const [format, all] of agreements) {
    console.log(`\n${format}: some of ${all.length} records`);
    for (let left = Math.min(AGREEMENTS, all.length); left > 0; left--) {
      console.log(`  ${all.splice(Math.floor(random() * all.length), 1)}`);
    }
  }
}
const rules = compareRules(groups, seed);
console.log(
  `\n${rules.compared} random groups against Temporal (seed ${seed}): ${rules.wrong.length} wrong next dates`,
);
for (const each of rules.wrong.slice(0, SHOWN)) console.log(`  ${JSON.stringify(each)}`);
const rows = compareRows(dated, seed);
const withoutText = rows.wrong.filter(({text}) => !text);
console.log(
  `${rows.compared} random rows against Temporal: ${withoutText.length} wrong next dates, and ${rows.wrong.length - withoutText.length} by a text:`,
);
for (const {name, expected, got, text} of rows.wrong) console.log(`  ${name}: ${expected} is ${got}: ${text}`);
console.log(`${ours.length} disagreements that nothing explains`);
process.exitCode = ours.length || rules.wrong.length || withoutText.length ? 1 : 0;
