/**
 * Shows what was recognized in the words typed: a chip for each part, the answer to a question, and what no group
 * matches.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {capitalized, formatList, formatNumber} from '../../../i18n/format.js';
import type {Answer, FacetName} from '../../../model/query.js';
import {FACET_NAMES} from '../../../model/query.js';
import type {Understood, UnderstoodPart} from '../../../model/understood.js';
import {masked} from '../../../ui/masked.js';
import {withoutPartOf} from '../controllers/understanding.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';
import {facetLabel} from './facet-label.js';

/** The guides that answer a question in full, if the page has them. */
const GUIDES: Readonly<Record<string, string>> = {
  'first-meeting': 'support-first-meeting',
  questions: 'support-group-questions',
  programmes: 'support-recovery-programs',
  treatment: 'support-treatment-guide',
  format: 'support-format-guide',
  evidence: 'support-evidence',
  types: 'support-group-types',
  family: 'support-family-panel',
};
const OTHER_GUIDE = 'support-faq';

/** Facets whose chips have the filter's label. Programs and towns are shown as typed. */
const LABELLED: readonly string[] = FACET_NAMES.filter((name) => !['day', 'time', 'programme', 'area'].includes(name));
/**
 * A part may have several of these ("Tuesday evening"), so they are shown as typed, too, but capitalized like labels.
 */
const TIMES = ['day', 'time', 'when', 'frequency'];

/** Returns the filter's label for a part, or the part as typed. */
function labelOf({facets, text}: UnderstoodPart, view: View): string {
  const names = Object.keys(facets);
  const [labelled] = Object.entries(facets).filter(([name]) => LABELLED.includes(name));
  const [facet, [value] = []] = labelled ?? [];
  if (value !== undefined) return facetLabel(facet as FacetName, value, view);
  return names.length > 0 && names.every((name) => TIMES.includes(name)) ? capitalized(text, view.locale) : text;
}

/** Renders a chip for each part of the sentence, with a button that removes its words. */
export function understoodParts(view: View, {question, crisis, query}: FinderHost): TemplateResult | typeof nothing {
  const {strings, meant} = view;
  if (!meant || crisis.isFull || (meant.parts.length === 0 && !meant.question)) return nothing;
  const corrected = meant.parts.filter(({isCorrected}) => isCorrected).map((part) => labelOf(part, view));
  return html`${
    meant.parts.length > 0
      ? html`<div class="chips" part="understood" role="group" aria-label=${strings.understood} ${masked()}>
          ${meant.parts.map((part) => {
            const label = labelOf(part, view);
            return html`<button
              type="button"
              class="chip"
              part="chip"
              aria-label=${strings.remove(label)}
              @click=${() => question.ask({words: withoutPartOf(query.words ?? '', part)})}
            >
              ${label} <span aria-hidden="true">×</span>
            </button>`;
          })}
        </div>`
      : nothing
  }
  ${corrected.length > 0 ? html`<p class="quiet" ${masked()}>${strings.showingFor(listOf(corrected, view))}</p>` : nothing}
  ${answerTo(meant, view)}`;
}

const listOf = (labels: readonly string[], {locale}: View): string => formatList([...new Set(labels)], locale);

function answerTo({question}: Understood, {strings, guideAt}: View) {
  const answers: Readonly<Record<string, string>> = strings.answers;
  if (!question || !answers[question]) return nothing;
  const guide = guideAt?.(GUIDES[question] ?? OTHER_GUIDE);
  return html`<p part="answer">
    ${answers[question]} ${guide ? html`<a href="#${guide}">${strings.answersGuide}</a>` : nothing}
  </p>`;
}

/** Renders a note above the results if none of them matches everything. */
export function partlyFound({total, missing = []}: Answer, view: View): TemplateResult | typeof nothing {
  const {strings, meant, locale} = view;
  const had = meant?.parts.filter(({text}) => !missing.includes(text)) ?? [];
  if (!meant || missing.length === 0 || had.length === 0) return nothing;
  const labels = listOf(
    had.map((part) => labelOf(part, view)),
    view,
  );
  return html`<p class="quiet" part="partly">${strings.partly(formatNumber(total, locale), total, labels)}</p>`;
}
