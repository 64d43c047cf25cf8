/**
 * All filters, next to the list or in a sheet. Days, times and formats are always visible; the rest is in collapsible
 * sections.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {masked} from '../../../ui/masked.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {formatHours, formatNumber, formatWeekday} from '../../../i18n/format.js';
import {weekOf} from '../../../i18n/week.js';
import type {Weekday} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {FacetCount, FacetName} from '../../../model/query.js';
import {FACET_NAMES} from '../../../model/query.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';
import {chosenFilters} from './chosen-filters.js';
import {facetLabel} from './facet-label.js';
import {handleArrows} from './filter-keys.js';
import {whenPresets} from './when-presets.js';

/** Further values are collapsed, because a long wall of checkboxes helps no one. */
const SHOWN_VALUES = 8;
/** If day names are longer, seven of them don't fit in a row. Arabic has no short names. */
const LONG_DAY = 4;
/** Filters that are always visible. */
const OPEN: readonly FacetName[] = ['day', 'time', 'format'];
/** The hours of each time of day, as in search. */
const HOURS: Readonly<Partial<Record<string, readonly [from: number, to: number]>>> = {
  morning: [5, 12],
  afternoon: [12, 17],
  evening: [17, 22],
  night: [22, 5],
};

export function filterPanel(finder: FinderHost): TemplateResult {
  const folds = FACET_NAMES.filter((facet) => !OPEN.includes(facet)).map((facet) => fold(facet, finder));
  return html`<div class="panel all-filters" id="filters" @keydown=${handleArrows}>
    ${whenSection(finder)} ${formatSection(finder)}
    <div class="folds">${folds}</div>
  </div>`;
}

/** The footer of the filter sheet, always visible. */
export function filterFoot({view, question}: FinderHost): TemplateResult {
  const {strings, locale, answer} = view;
  const total = answer?.total ?? 0;
  return html`<button
      type="button"
      class="bare"
      part="text-button"
      data-action="clear-all"
      @click=${() => question.clearAll()}
    >
      ${strings.clearAll}
    </button>
    <button type="button" class="button main" part="button primary" data-action="show" @click=${question.closeFilters}>
      ${strings.showGroups(formatNumber(total, locale), total)}
    </button>`;
}

/** The selected filters, at the top of the sheet. */
export const chosenInSheet = (finder: FinderHost) => chosenFilters(finder.view, finder, false);

const chosenOf = (facet: FacetName, {query}: View) => (query.filters?.[facet] ?? []) as readonly string[];
const valuesOf = (facet: FacetName, {answer}: View): readonly FacetCount[] => answer?.facets[facet] ?? [];
/** A filter with a single value is pointless. */
const isOffered = (facet: FacetName, view: View) =>
  valuesOf(facet, view).length > 1 || chosenOf(facet, view).length > 0;

function whenSection(finder: FinderHost) {
  const {view, question} = finder;
  const {strings, locale} = view;
  if (!isOffered('day', view) && !isOffered('time', view)) return nothing;
  const days = valuesOf('day', view);
  const week = weekOf(locale).days.map((day) => WEEKDAYS[day] as Weekday);
  const counted = week.map((value) => days.find((day) => day.value === value) ?? {value, count: 0});
  const offered = whenPresets(view);
  const reachable = reachableOf(offered.map(({isChosen}) => isChosen));
  const presets = offered.map(
    ({label, change, isChosen}, index) =>
      html`<button
        type="button"
        class="pill"
        part="pill"
        tabindex=${index === reachable ? 0 : -1}
        aria-pressed=${isChosen}
        @click=${() => question.ask(change)}
      >
        ${label}
      </button>`,
  );
  return html`<fieldset>
    <legend>${strings.when}</legend>
    ${isOffered('day', view) ? html`${toolbar(strings.when, 'presets', presets)} ${cells('day', counted, finder)}` : nothing}
    ${isOffered('time', view) ? cells('time', valuesOf('time', view), finder) : nothing}
  </fieldset>`;
}

function formatSection(finder: FinderHost) {
  const {view} = finder;
  if (!isOffered('format', view)) return nothing;
  return html`<fieldset>
    <legend>${view.strings.facet.format}</legend>
    ${cells('format', valuesOf('format', view), finder)}
  </fieldset>`;
}

/** Returns which button of a row the Tab key reaches: the first selected one. */
const reachableOf = (areChosen: readonly boolean[]) => Math.max(0, areChosen.indexOf(true));

/** Renders a row of buttons as a single tab stop; the arrow keys move along it. */
const toolbar = (label: string, look: string, buttons: readonly TemplateResult[]) =>
  html`<div class=${look} role="toolbar" aria-label=${label}>${buttons}</div>`;

/** Renders values in a row of cells. A value without results is dimmed, but can still be reached and read. */
function cells(facet: 'day' | 'time' | 'format', values: readonly FacetCount[], {view, question}: FinderHost) {
  const {strings, locale} = view;
  const chosen = chosenOf(facet, view);
  const reachable = reachableOf(values.map(({value}) => chosen.includes(value)));
  const isLong = facet === 'day' && formatWeekday(0, locale, 'short').length > LONG_DAY;
  const buttons = values.map(({value, count}, index) => {
    const isChosen = chosen.includes(value);
    const isImpossible = count === 0 && !isChosen;
    const label = facetLabel(facet, value, view);
    const short = facet === 'day' ? formatWeekday(WEEKDAYS.indexOf(value as Weekday), locale, 'short') : label;
    const [from, to] = (facet === 'time' && HOURS[value]) || [];
    const hours = from === undefined || to === undefined ? '' : formatHours(from, to, locale);
    const number = count === undefined ? '' : formatNumber(count, locale);
    return html`<button
      type="button"
      class="cell"
      part="pill"
      tabindex=${index === reachable ? 0 : -1}
      data-facet=${facet}
      value=${value}
      aria-pressed=${isChosen}
      aria-disabled=${isImpossible}
      @click=${() => isImpossible || question.toggle(facet, value)}
    >
      <span aria-hidden=${ifDefined(short === label ? undefined : 'true')}>${short}</span>
      ${short === label ? nothing : html`<span class="visually-hidden">${label}</span>`}
      <small>${[hours, number].filter(Boolean).join(' · ')}</small>
    </button>`;
  });
  return toolbar(strings.facet[facet], `cells ${facet}${isLong ? ' long' : ''}`, buttons);
}

/** Renders a collapsible section, which shows the selected values even while it's collapsed. */
function fold(facet: FacetName, finder: FinderHost) {
  const {view, question} = finder;
  const {strings} = view;
  if (!isOffered(facet, view)) return nothing;
  const chosen = chosenOf(facet, view);
  const values = valuesOf(facet, view);
  const possible = values.filter(({value, count}) => count !== 0 || chosen.includes(value));
  const isUnfolded = question.unfolded.has(facet);
  const isLong = possible.length > SHOWN_VALUES + 1;
  const few = isLong ? possible.filter(({value}, index) => index < SHOWN_VALUES || chosen.includes(value)) : possible;
  const hidden = values.length - few.length;
  const more = isLong ? strings.showAll(values.length) : strings.moreWithoutGroups(formatNumber(hidden, view.locale));
  return html`<details class="fold" data-section=${facet} ${masked()}>
    <summary>
      <span>${strings.facet[facet]}</span>
      <span class="value">${chosen.map((value) => facetLabel(facet, value, view)).join(', ')}</span>
    </summary>
    <fieldset>
      <legend class="visually-hidden">${strings.facet[facet]}</legend>
      ${(isUnfolded ? values : few).map((entry) => checkbox(facet, entry, chosen.includes(entry.value), view, question))}
      ${
        hidden > 0 && !isUnfolded
          ? html`<button
              type="button"
              class="bare"
              aria-label=${`${more}: ${strings.facet[facet]}`}
              @click=${() => question.unfold(facet)}
            >
              ${more}
            </button>`
          : nothing
      }
    </fieldset>
  </details>`;
}

/** A value without results is dimmed, but can still be reached and read. */
function checkbox(
  facet: FacetName,
  {value, count}: FacetCount,
  isChosen: boolean,
  view: View,
  question: QueryController,
) {
  const isImpossible = count === 0 && !isChosen;
  return html`<label class="check" ?data-dim=${isImpossible}>
    <input
      class="rr-ignore"
      type="checkbox"
      data-facet=${facet}
      value=${value}
      .checked=${isChosen}
      aria-disabled=${isImpossible}
      @click=${(event: Event) => isImpossible && event.preventDefault()}
      @change=${() => question.toggle(facet, value)}
    />
    <span>${facetLabel(facet, value, view)}</span>
    ${count === undefined ? nothing : html`<small>${formatNumber(count, view.locale)}</small>`}
  </label>`;
}
