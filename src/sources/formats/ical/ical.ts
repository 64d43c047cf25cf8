/**
 * Parses iCalendar (`.ics`): the support groups of a calendar. Every event is kept, is another date of one that is
 * kept, or is rejected with a reason.
 */
import {numbered} from '../../../model/numbered.js';
import type {Problem} from '../../../model/problem.js';
import {openAccount} from '../../records/account.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import {SourceError} from '../../source.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {excerpt} from '../../values/values.js';
import {readEvent} from './events.js';
import type {CalendarEvent, CalendarFacts} from './events.js';
import {categoriesOf, descriptionOf, readGroup} from './group.js';
import {readCalendarLines} from './lines.js';
import type {CalendarLines} from './lines.js';
import {parseProperties, textOf} from './properties.js';
import {findSuperseded, freeCopies, groupEvents} from './series.js';
import type {EventGroup} from './series.js';
import {isNamedAsSupport, isSupportGroup} from './support-words.js';
import {createZoneFinder, zoneOfCalendar} from './zones.js';

const ignore = (): void => undefined;

function factsOf(lines: CalendarLines, {timeZone: listZone}: SourceOptions): CalendarFacts {
  const findZone = createZoneFinder(lines, {listZone});
  const {stated, only, unclear} = zoneOfCalendar(lines, findZone);
  return {
    findZone,
    ...(stated && {zone: stated}),
    ...(only && {onlyZone: only}),
    ...(unclear && {unclearZone: unclear}),
  };
}

/** Whether the calendar's name says that all of its events are support groups. */
function isAllSupport({lines}: CalendarLines): boolean {
  const properties = parseProperties(lines);
  return ['x-wr-calname', 'name'].some((name) => isNamedAsSupport(textOf(properties, name, ignore, 300)));
}

/** An event in a file, and whether its calendar has other events than groups. */
interface Listed {
  event: CalendarEvent;
  isMixed: boolean;
}

function listEvents(calendars: readonly CalendarLines[], options: SourceOptions): Listed[] {
  const isVouchedFor = options.type === 'icalendar';
  return calendars.flatMap((lines) => {
    const facts = factsOf(lines, options);
    const isMixed = !isVouchedFor && !isAllSupport(lines);
    return freeCopies(lines.events.map((each) => readEvent(each, facts))).map((event) => ({event, isMixed}));
  });
}

const isSupport = (event: CalendarEvent): boolean =>
  isSupportGroup(event.title, categoriesOf(event), descriptionOf(event, ignore));

/** Returns a function that returns why an event is rejected; undefined if it's kept. */
function createGate(listed: readonly Listed[]): (listed: Listed, index: number) => Problem | undefined {
  const uids = (fits: (event: Listed) => boolean): ReadonlySet<string> =>
    new Set(listed.filter((each) => each.event.uid && fits(each)).map(({event}) => event.seriesUid));
  // What applies to a series applies to its single dates, which may be renamed.
  const privateUids = uids(({event}) => event.isPrivate);
  const supportUids = uids(({event}) => isSupport(event));
  const superseded = findSuperseded(listed.map(({event}) => event));
  return ({event, isMixed}, index): Problem | undefined => {
    if (event.isPrivate || privateUids.has(event.seriesUid)) return {code: 'private', values: {}};
    if (event.isCut)
      return {code: 'truncated', values: {found: [...event.properties.byName.keys()].at(-1)?.toUpperCase() ?? 'BEGIN'}};
    if (!event.name) return {code: 'no-name', values: {row: index + 1}};
    if (isMixed && !supportUids.has(event.seriesUid) && !isSupport(event))
      return {code: 'not-support', values: {found: excerpt(event.name)}};
    return superseded.has(event) ? {code: 'superseded', values: {id: excerpt(event.uid)}} : undefined;
  };
}

/** Returns the uid of a group. Parts of a series that was split share theirs, and may be separate groups by now. */
function takeId({events: [primary]}: EventGroup, taken: Set<string>): string {
  const {seriesUid = '', uid = ''} = primary ?? {};
  const id = (taken.has(seriesUid) ? uid : seriesUid).slice(0, 200);
  taken.add(id);
  return id;
}

/**
 * Parses the calendars of a file. If a calendar's name doesn't say that it has support groups, only events whose name
 * does are kept, unless `options.type` states the format. Throws {@link SourceError} if the file stops before its first event.
 */
export function readICalendar(text: string, options: SourceOptions = {}): Loaded {
  const account = openAccount('icalendar', options);
  const {calendars, stopsAfter} = readCalendarLines(text);
  const listed = listEvents(calendars, options);
  if (stopsAfter !== undefined && !listed.length)
    throw new SourceError({code: 'truncated', values: {found: stopsAfter}});
  const refuse = createGate(listed);
  const problems = listed.map(refuse);
  const groups = groupEvents(listed.filter((_, index) => !problems[index]).map(({event}) => event));
  const groupOf = new Map(
    groups.flatMap((group) => [...group.events, ...group.past].map((event) => [event, group] as const)),
  );
  const kept = new Set<EventGroup>();
  const ids = new Set<string>();
  for (const [index, {event}] of numbered(listed)) {
    const problem = problems[index];
    const group = groupOf.get(event);
    if (problem) account.reject(problem);
    else if (!group || kept.has(group)) account.merge();
    else {
      kept.add(group);
      account.keep(readGroup(group.events, group.isOver, options, account.note), takeId(group, ids));
    }
  }
  const loaded = account.finish(approximateSharedPoints);
  if (stopsAfter !== undefined)
    loaded.warnings.unshift({id: options.key ?? 'list', code: 'truncated', values: {found: stopsAfter}});
  return loaded;
}
