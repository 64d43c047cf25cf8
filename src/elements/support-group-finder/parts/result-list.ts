/** Renders one page of results: with a heading for each day if they're sorted by time, otherwise as one list. */
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

/** A group with its position on the page. */
type Placed = readonly [position: number, group: Group];

interface Day {
  /** Days from today; undefined for groups without a date. */
  daysAway?: number;
  /** A time on that day, in its time zone, as a UTC timestamp. */
  shown?: number;
  groups: Placed[];
  /** Whether the page has all groups of that day. */
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

/** Keyed by group, so that no DOM node of one group is ever reused for another. */
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

/** Returns "Today" with the date; from the day after tomorrow, only the date. */
function titleOf({daysAway, shown}: Day, {strings, locale}: View): [title: string, date?: string] {
  if (daysAway === undefined || shown === undefined) return [strings.noDate];
  const date = formatDay(shown, locale);
  return daysAway > 1 ? [date] : [capitalized(formatDaysAway(daysAway, locale), locale), date];
}

/**
 * Groups a page by day, in order. The first day may have started on the previous page, and the last may continue on the
 * next one.
 */
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

/** Returns the day on the group's card. A meeting that started yesterday and is still on counts as today's. */
function nextOf(group: Group, view: View): Pick<Day, 'daysAway' | 'shown'> | undefined {
  const {daysAway, shown} = (isMeeting(group) && whenOf(group, view.query.filters ?? {}, view)) || {};
  return daysAway === undefined ? undefined : {daysAway: Math.max(0, daysAway), shown};
}

const isMeeting = ({status}: Group): boolean => status !== 'paused' && status !== 'ended';
