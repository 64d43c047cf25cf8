/** The groups of one page of the answer: below a heading for each day where they are sorted by time, else in one list. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {capitalized, formatDay, formatDaysAway, formatNumber} from '../../../i18n/format.js';
import type {Group} from '../../../model/group.js';
import {orderOf} from '../../../model/order.js';
import type {Answer} from '../../../model/query.js';
import {heading} from '../../../views/heading.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';
import {resultCard} from './result-card.js';
import {whenOf} from './when.js';

/** A group with its place on the page. */
type Placed = readonly [position: number, group: Group];

interface Day {
  /** Days from today; undefined for groups without a date. */
  daysAway?: number;
  /** A moment of that day on its clock, as a UTC timestamp. */
  shown?: number;
  groups: Placed[];
  /** The page has all groups of that day. */
  isWhole: boolean;
}

export function resultList(answer: Answer, finder: FinderHost): TemplateResult {
  const {view} = finder;
  const {strings, isAsking, isStale} = view;
  const placed = answer.groups.map((group, position): Placed => [position, group]);
  return html`<div
    part="results"
    role="group"
    aria-label=${strings.results}
    aria-busy=${ifDefined(isAsking || undefined)}
    ?data-stale=${isStale}
  >
    ${orderOf(view.query) === 'soonest' ? byDay(placed, answer, finder) : cards(placed, view, finder)}
  </div>`;
}

/** Keyed by group, so that no element of one group is ever used for another. */
const cards = (placed: readonly Placed[], view: View, {details}: FinderHost, label?: string) =>
  html`<ol aria-label=${label ?? view.strings.results}>
    ${repeat(
      placed,
      ([, {id}]) => id,
      ([position, group]) => resultCard(group, position, view, ({id}) => details.toggle(id)),
    )}
  </ol>`;

function byDay(placed: readonly Placed[], answer: Answer, finder: FinderHost): unknown {
  const {view, question} = finder;
  const around = {...view, level: view.level + 1, isDayShown: true};
  const days = daysOf(placed, view, question.page === 0, answer.next === undefined);
  return repeat(
    days,
    ({daysAway}) => daysAway ?? 'none',
    (day) => {
      const [title, date] = titleOf(day, view);
      return html`<div class="day-heading">
          ${heading(view.level, html`<span .textContent=${title}></span>${date ? html`${' '}<small .textContent=${date}></small>` : nothing}`)}
          <span class="quiet" .textContent=${day.isWhole ? countOf(day, view) : ''}></span>
        </div>
        ${cards(day.groups, around, finder, [title, date].filter(Boolean).join(', '))}`;
    },
  );
}

const countOf = ({groups}: Day, {strings, locale}: View) =>
  strings.count(formatNumber(groups.length, locale), groups.length);

/** "Today", with the date; from the day after tomorrow the date alone. */
function titleOf({daysAway, shown}: Day, {strings, locale}: View): [title: string, date?: string] {
  if (daysAway === undefined || shown === undefined) return [strings.noDate];
  const date = formatDay(shown, locale);
  return daysAway > 1 ? [date] : [capitalized(formatDaysAway(daysAway, locale), locale), date];
}

/** The days of a page in order. The first may have begun on the page before, and the last may go on with the next. */
function daysOf(placed: readonly Placed[], view: View, isFirstPage: boolean, isLastPage: boolean): Day[] {
  const dated = placed.map((entry) => ({entry, when: nextOf(entry[1], view)}));
  const keys = [...new Set(dated.map(({when}) => when?.daysAway))].sort((a = Infinity, b = Infinity) => a - b);
  return keys.map((daysAway, index) => {
    const ofDay = dated.filter(({when}) => when?.daysAway === daysAway);
    return {
      daysAway,
      shown: ofDay[0]?.when?.shown,
      groups: ofDay.map(({entry}) => entry),
      isWhole: (index > 0 || isFirstPage) && (index < keys.length - 1 || isLastPage),
    };
  });
}

/** The day that the card of a group shows. What began yesterday and goes on is a matter of today. */
function nextOf(group: Group, view: View): Pick<Day, 'daysAway' | 'shown'> | undefined {
  const {daysAway, shown} = (isMeeting(group) && whenOf(group, view.query.filters ?? {}, view)) || {};
  return daysAway === undefined ? undefined : {daysAway: Math.max(0, daysAway), shown};
}

const isMeeting = ({status}: Group): boolean => status !== 'paused' && status !== 'ended';
