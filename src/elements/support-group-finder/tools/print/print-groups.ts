/** Groups on paper, by day: what was found, what is kept, or one group with all that its details say. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDate, formatNumber, formatWeekday, wallTimestamp} from '../../../../i18n/format.js';
import {answerPages} from '../../../../directory/answer-pages.js';
import type {Search} from '../../../../directory/shapes.js';
import {WEEKDAYS} from '../../../../model/group.js';
import type {Group, Meeting} from '../../../../model/group.js';
import {nextOccurrence, occurrences} from '../../../../model/schedule.js';
import {css} from '../../../../ui/css.js';
import {guarded} from '../../../../views/guarded.js';
import {printSheet} from '../../../../views/print-sheet.js';
import {formatsText, factsOf} from '../../parts/group-facts.js';
import {joinOf} from '../../parts/links.js';
import {daysText, joinText, pageText, timesText, whenText, whereText, zoneText} from '../share/group-text.js';
import {crisisOnPaper} from './paper-help.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';

/** More is no list to take along. */
const MOST_GROUPS = 300;
/** A monthly meeting comes twice in it. */
const LOOK_AHEAD_MS = 70 * 86_400_000;
const EVERY_DAY = 7;
const BY_ARRANGEMENT = 8;

interface Row {
  group: Group;
  meeting?: Meeting;
}

/** What the present search finds. Whoever has only the first page of it gets the next ones too, as far as a sheet goes. */
export async function printFound(host: FinderHost): Promise<void> {
  const {view, directory} = host;
  const {answer} = view;
  const groups = directory.search ? await gathered(directory.search, view) : (answer?.groups ?? []);
  await printList(groups, (answer?.total ?? 0) - groups.length, host, answer?.isExact);
}

async function gathered(search: Search, {query, now}: View): Promise<Group[]> {
  const groups: Group[] = [];
  for await (const page of answerPages(search, {...query, limit: MOST_GROUPS}, now, new AbortController().signal)) {
    groups.push(...page.groups);
    if (groups.length >= MOST_GROUPS) break;
  }
  return groups.slice(0, MOST_GROUPS);
}

export async function printGroups(groups: readonly Group[], host: FinderHost, isOne: boolean): Promise<undefined> {
  const [group] = groups;
  if (!isOne || !group) return void (await printList(groups, 0, host));
  await onSheet(oneGroup(group, host.view), group.name, host);
}

const printList = (groups: readonly Group[], more: number, host: FinderHost, isExact = true): Promise<void> =>
  onSheet(groupList(groups, more, host.view, isExact), host.view.strings.paperTitle, host);

/** `isExact` is false when at least so many `more` are left. */
function groupList(groups: readonly Group[], more: number, view: View, isExact: boolean): TemplateResult {
  const {strings} = view;
  return html`${byDay(groups, view).map(([day, rows]) => daySection(day, rows, view))}
  ${more > 0 ? html`<p>${strings.notPrinted(more, formatNumber(more, view.locale) + (isExact ? '' : '+'))}</p>` : nothing}`;
}

async function onSheet(content: TemplateResult, title: string, host: FinderHost) {
  const {view} = host;
  const help = await crisisOnPaper(host, view);
  const {direction} = getComputedStyle(host.shadowRoot.querySelector('section') ?? host);
  printSheet(sheet(title, help, content, view), view.locale, direction, styles);
}

const sheet = (title: string, help: TemplateResult, content: TemplateResult, {strings, locale, now}: View) =>
  html`<h1>${title}</h1>
    ${help} ${content}
    <p class="small">${strings.printedOn(formatDate(now, locale))}</p>`;

/** On which days a meeting is held, 0 is Monday; by the group's own clock, as it is printed. */
function daysOf(meeting: Meeting, {now, viewerZone}: View): number[] {
  const next = nextOccurrence(meeting, now, viewerZone);
  if (!next) return [BY_ARRANGEMENT];
  const coming = [next, ...occurrences(meeting, now, now + LOOK_AHEAD_MS, viewerZone)];
  const days = new Set(coming.map(({wall}) => (new Date(wallTimestamp(wall)).getUTCDay() + 6) % 7));
  return days.size === EVERY_DAY ? [EVERY_DAY] : [...days];
}

/** Every day first, then from Monday on, then by arrangement; within a day by time. */
function byDay(groups: readonly Group[], view: View): [day: number, rows: Row[]][] {
  const days = new Map<number, Row[]>([EVERY_DAY, 0, 1, 2, 3, 4, 5, 6, BY_ARRANGEMENT].map((day) => [day, []]));
  for (const group of groups) {
    const isMeeting = group.status !== 'paused' && group.status !== 'ended';
    const meetings = group.meetings.length ? group.meetings : [undefined];
    for (const meeting of meetings) {
      const on = isMeeting && meeting ? daysOf(meeting, view) : [BY_ARRANGEMENT];
      for (const day of on) days.get(day)?.push({group, meeting});
    }
  }
  return [...days].filter(([, rows]) => rows.length > 0).map(([day, rows]) => [day, byStart(rows)]);
}

const startOf = ({meeting}: Row): string => meeting?.schedule.start ?? '';

const byStart = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => Number(startOf(a) > startOf(b)) - Number(startOf(a) < startOf(b)));

function daySection(day: number, rows: readonly Row[], view: View) {
  const {strings, locale} = view;
  const title =
    day === EVERY_DAY
      ? strings.everyDay
      : day === BY_ARRANGEMENT
        ? strings.byArrangement
        : formatWeekday((day + 1) % WEEKDAYS.length, locale);
  return html`<h2>${title}</h2>
    <ul>
      ${rows.map((row) => html`<li>${guarded(row.group.name, () => rowLines(row, view), String)}</li>`)}
    </ul>`;
}

const lines = (texts: readonly (string | false | undefined)[]) =>
  texts.filter(Boolean).map((text) => html`<p>${text}</p>`);

const joined = (...texts: (string | false | undefined)[]): string => texts.filter(Boolean).join(' · ');

function rowLines({group, meeting}: Row, view: View) {
  const {strings} = view;
  const {status} = group;
  const isOff = status === 'paused' || status === 'ended';
  return html`<p><b>${joined(meeting && timesText(meeting, view), group.name)}</b></p>
    ${lines([isOff && strings[status], ...(meeting ? meetingLines(meeting, view) : [strings.askForDates])])}
    ${lines([meeting && joinText(meeting, view), pageText(group, view)])}
    <p class="small">${joined(...factsInWords(group, view), checkedText(group, view))}</p>`;
}

function meetingLines(meeting: Meeting, view: View): string[] {
  const {strings} = view;
  const {restriction, officeHours} = meeting.schedule;
  return [
    joined(
      daysText(meeting, view),
      zoneText(meeting, view),
      formatsText(meeting, strings),
      officeHours && strings.officeHours,
    ),
    whereText(meeting, view),
    restriction ? strings.checkDates(restriction) : '',
  ];
}

/** No codes: what the list has as codes is said in words. */
const factsInWords = (group: Group, view: View): (string | undefined)[] => [
  group.programme?.label,
  ...factsOf(group, view),
  ...(group.labels ?? []),
];

function checkedText({assured, updated}: Group, {strings, locale}: View): string {
  const date = (text: string | undefined) => {
    const at = Date.parse(text ?? '');
    return Number.isNaN(at) ? '' : formatDate(at, locale);
  };
  const [checked, changed] = [date(assured?.on), date(updated)];
  return checked ? strings.lastChecked(checked) : changed && strings.lastChanged(changed);
}

/** One group, asked for by name: with pass codes, and without the people whom only its details name. */
function oneGroup(group: Group, view: View): TemplateResult {
  const {strings} = view;
  const {organisation, registration, status} = group;
  const isOff = status === 'paused' || status === 'ended';
  return html`${lines([isOff && strings[status], ...(group.summary ?? '').split('\n'), group.eligibility, group.norms])}
    <ul>
      ${group.meetings.map((meeting) => {
        const join = joinOf(meeting);
        return html`<li>
          <p><b>${whenText(meeting, view)}</b></p>
          ${lines([
            formatsText(meeting, strings),
            ...(meeting.notes ?? '').split('\n'),
            whereText(meeting, view),
            meeting.place?.precision === 'exact' && meeting.place.notes,
            meeting.join === 'ask' && strings.askForLink,
            join?.url && strings.joinAt(join.url),
            join?.secret && `${strings.passCode}: ${join.secret}`,
            (join?.phone ?? join?.dial) && `${strings.callIn}: ${join?.phone ?? ''} ${join?.dial ?? ''}`,
          ])}
        </li>`;
      })}
    </ul>
    ${lines([
      !group.meetings.length && strings.askForDates,
      organisation && joined(`${strings.organisedBy} ${organisation.name}`, organisation.phone, organisation.url),
      registration?.text,
      registration?.url,
      pageText(group, view),
    ])}
    <p class="small">${joined(...factsInWords(group, view), checkedText(group, view))}</p>`;
}

const styles = css`
  :host {
    font:
      10.5pt/1.35 system-ui,
      sans-serif;
  }

  h1 {
    margin: 0 0 0.4em;
    font-size: 1.5em;
  }

  h2 {
    margin: 1em 0 0.4em;
    padding-block-end: 0.15em;
    font-size: 1.2em;
    border-block-end: 1pt solid #000;
    break-after: avoid;
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .help {
    margin-block-end: 0.8em;
    padding: 0.4em 0.7em;
    border: 1pt solid #000;
    break-inside: avoid;
  }

  .small {
    font-size: 0.9em;
  }
`;
