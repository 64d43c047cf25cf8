/** "Did you mean groups that meet on Thursday?": offers to make filters of words that are choices of one. Never by itself, and only once typing rests. */
import type {ReactiveController} from 'lit';
import {html, nothing} from 'lit';
import {formatWeekday} from '../../../i18n/format.js';
import {weekdayOf} from '../../../model/calendar-day.js';
import type {Weekday} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {FacetName} from '../../../model/query.js';
import type {FilterWords} from '../../../model/vocabulary/filter-words.js';
import {readFilterWords, withFilterWords} from '../../../model/vocabulary/filter-words.js';
import {dayNumber} from '../../../model/zone.js';
import {REST_MS} from './announcer.js';
import type {View} from '../render-context.js';
import type {FinderHost} from '../finder-host.js';

/** Offers filters for the words that typing rested at. */
export class WordsAsFilters implements ReactiveController {
  readonly #finder: FinderHost;
  /** The words at which typing rested last. */
  #rested = '';
  #seen = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const {words = ''} = this.#finder.query;
    if (words === this.#seen) return;
    this.#seen = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rested = words;
      this.#finder.requestUpdate();
    }, REST_MS);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#seen = '';
  }

  /** A line below the tools; an empty one, which screen readers know already, while there is nothing to offer. */
  render(view: View): unknown {
    const {words = ''} = view.query;
    if (!words.trim()) return nothing;
    // Someone in a crisis is not to be asked about the day.
    const found = words === this.#rested && !this.#finder.crisis.answer ? offeredIn(words, view) : undefined;
    const {strings} = view;
    return html`<p class="meant">
      <span id="meant" role="status">${found ? strings.meantQuestion(phrasesOf(found, view)) : nothing}</span>
      ${
        found
          ? html`<button type="button" class="link" aria-describedby="meant" @click=${() => this.#take(found)}>
              ${strings.meantShow}
            </button>`
          : nothing
      }
    </p>`;
  }

  #take(found: FilterWords) {
    const finder = this.#finder;
    const {filters = {}} = finder.query;
    finder.question.ask({words: found.rest, filters: withFilterWords(filters, found)});
    finder.shadowRoot.querySelector<HTMLElement>('[part=count]')?.focus();
  }
}

/** What the words ask for, as far as the list has it at all; undefined when that is nothing, or is chosen already. */
function offeredIn(words: string, {now, viewerZone, query, answer}: View): FilterWords | undefined {
  const found = readFilterWords(words, weekdayOf(dayNumber(now, viewerZone)) as Weekday);
  if (!found || !answer) return undefined;
  const asked: [FacetName, readonly string[]][] = [
    ['day', found.days],
    ['time', found.times],
    ['format', found.formats],
  ];
  const isThere = asked.every(
    ([facet, values]) => values.length === 0 || answer.facets[facet].some(({value}) => values.includes(value)),
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
