/** "Did you mean groups that meet on Thursday?": offers to make filters of words that are choices of one. Never by itself, and only once typing rests. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {dayNumber, formatWeekday} from '../../../i18n/format.js';
import {weekdayOf} from '../../../model/calendar-day.js';
import type {Weekday} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {FacetName} from '../../../model/query.js';
import type {FilterWords} from '../../../model/vocabulary/filter-words.js';
import {readFilterWords, withFilterWords} from '../../../model/vocabulary/filter-words.js';
import {REST_MS} from '../controllers/announcer.js';
import type {View} from '../render-context.js';
import type {ExtrasHost} from '../tools/host.js';

/** Gives the line for what is typed; an empty one, which screen readers know already, as long as there is nothing to offer. */
export function wordsAsFilters({finder, acts}: ExtrasHost): (view: View) => TemplateResult {
  /** The words at which typing rested last. */
  let rested = '';
  let seen = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watch = (words: string) => {
    if (words === seen) return;
    seen = words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      rested = words;
      finder.requestUpdate();
    }, REST_MS);
  };

  const take = (found: FilterWords) => {
    const {filters = {}} = finder.query;
    acts.ask({words: found.rest, filters: withFilterWords(filters, found)});
    finder.shadowRoot.querySelector<HTMLElement>('[part=count]')?.focus();
  };

  return (view) => {
    const {words = ''} = view.query;
    watch(words);
    // Somebody in a crisis is not to be asked about the day.
    const found = words === rested && !acts.urgentHelp() ? offeredIn(words, view) : undefined;
    const {strings} = view;
    return html`<p class="meant">
      <span id="meant" role="status">${found ? strings.meantQuestion(phrasesOf(found, view)) : nothing}</span>
      ${
        found
          ? html`<button type="button" class="link" aria-describedby="meant" @click=${() => take(found)}>
              ${strings.meantShow}
            </button>`
          : nothing
      }
    </p>`;
  };
}

/** What the words ask for, as far as the list has it at all; undefined when that is nothing, or is chosen already. */
function offeredIn(words: string, {now, viewerZone, query, result}: View): FilterWords | undefined {
  const found = readFilterWords(words, weekdayOf(dayNumber(now, viewerZone)) as Weekday);
  if (!found || !result) return undefined;
  const asked: [FacetName, readonly string[]][] = [
    ['day', found.days],
    ['time', found.times],
    ['format', found.formats],
  ];
  const isThere = asked.every(
    ([facet, values]) => values.length === 0 || result.facets[facet].some(({value}) => values.includes(value)),
  );
  const isChosen = asked.every(([facet, values]) =>
    values.every((value) => (query.filters?.[facet] as readonly string[] | undefined)?.includes(value)),
  );
  return isThere && !isChosen ? found : undefined;
}

function phrasesOf({formats, days, times}: FilterWords, {strings, locale}: View): string[] {
  const dayNames = days.map((day) => formatWeekday(WEEKDAYS.indexOf(day), locale));
  const phrases = [
    strings.meantOr(formats.map((format) => strings.meantFormats[format])),
    dayNames.length > 0 && strings.meantDay(strings.meantOr(dayNames)),
    strings.meantOr(times.map((time) => strings.meantTimes[time])),
  ];
  return phrases.filter((phrase) => typeof phrase === 'string').filter(Boolean);
}
