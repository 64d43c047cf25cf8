/** The next date of a group, at the top of its card, because people look for that first. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {
  formatDaysAway,
  formatHoursAway,
  formatLongDate,
  formatShortDate,
  formatTime,
  formatTimeRange,
} from '../../../i18n/format.js';
import type {Group} from '../../../model/group.js';
import type {View} from '../render-context.js';
import {kindInWords} from './describe-schedule.js';
import type {When} from './when.js';

const MINUTE_MS = 60_000;
/** Up to this many hours ahead, "in 5 hours" is more useful than "today". */
const MOST_HOURS = 8;

/** Renders the next date. `isOld` means that the listing may be out of date. */
export function cardWhen(group: Group, when: When | undefined, view: View, isOld: boolean): TemplateResult {
  const {strings, locale, clockName, isDayShown} = view;
  const {status} = group;
  if (status === 'paused' || status === 'ended') return dateless(strings[status]);
  if (when?.shown === undefined) return dateless(datelessText(when, view));
  const {shown, isUnderWay, startsInMinutes, occurrence, isVisitors, otherClock} = when;
  const date = html`<span aria-hidden="true" .textContent=${formatShortDate(shown, locale)}></span
    ><span class="visually-hidden" .textContent=${formatLongDate(shown, locale)}></span>`;
  return html`<p class=${`when${isUnderWay || startsInMinutes !== undefined ? ' now' : ''}`}>
    <time datetime=${occurrence?.wall ?? ''}
      >${isDayShown || isUnderWay ? nothing : date} <b class="time" .textContent=${timeText(when, view)}></b
    ></time>
    ${isVisitors && (otherClock || clockName) ? html`<span .textContent=${strings.yourTime(clockName)}></span>` : nothing}
    <span
      class="soon"
      .textContent=${isUnderWay ? (isOld ? strings.maybeOnNow : strings.onNow) : soonText(when, view)}
    ></span>
  </p>`;
}

const dateless = (text: string) => html`<p class="when off"><b .textContent=${text}></b></p>`;

/** Returns the text for a group without an upcoming date. */
export const datelessText = (when: When | undefined, {strings}: View): string =>
  kindInWords(when?.meeting.schedule.kind, strings) ?? strings.askForDates;

/** "6:30–8:00 PM". */
function timeText({shown = 0, hasTime, meeting, occurrence}: When, {strings, locale}: View): string {
  if (!hasTime) return meeting.schedule.text ? strings.askForTime : strings.timeNotListed;
  const {minutes} = occurrence ?? {};
  return minutes ? formatTimeRange(shown, shown + minutes * MINUTE_MS, locale) : formatTime(shown, locale);
}

/** "starts in 34 minutes", "in 3 hours", "tomorrow". */
function soonText({startsInMinutes, daysAway, occurrence}: When, {strings, locale, now}: View): string {
  if (startsInMinutes !== undefined) return strings.startsIn(startsInMinutes);
  const hours = Math.round(((occurrence?.start ?? 0) - now) / (60 * MINUTE_MS));
  if (hours > 0 && hours <= MOST_HOURS) return formatHoursAway(hours, locale);
  return daysAway === undefined ? '' : formatDaysAway(daysAway, locale);
}
