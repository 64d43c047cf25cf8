/** Draws the pieces of a section. */
import {html} from 'lit';
import type {Block, Comparison, Finding} from '../content/content.js';
import {isClaim} from '../content/content.js';
import {cardList} from './cards.js';
import {claimView} from './claim.js';
import {comparison} from './comparison.js';
import type {GuideView} from './guide-view.js';
import {sourceName} from './sources.js';

/** `level` is that of headings within the section, `caption` what a table is about. */
export function blocks(body: readonly Block[], level: number, caption: string, view: GuideView): unknown {
  return body.map((block) => {
    if (typeof block === 'string') return html`<p>${block}</p>`;
    if (isClaim(block)) return claimView(block, view);
    if ('list' in block)
      return html`<ul class="list">
        ${block.list.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    if ('steps' in block)
      return html`<ol class="list">
        ${block.steps.map((item) => html`<li>${item}</li>`)}
      </ol>`;
    if ('cards' in block) return cardList(block.cards, level, view);
    if ('findings' in block) return findings(block.findings, caption, view);
    return sideBySide(block, caption, view);
  });
}

/** A comparison, or only those of its columns that matter here. */
function sideBySide({columns, rows}: Comparison, caption: string, {onlyColumns}: GuideView) {
  const shown = columns.flatMap(({id}, column) => (!onlyColumns || onlyColumns.includes(id) ? [column] : []));
  const pick = <T>(values: readonly T[]) =>
    shown.length > 0 ? shown.flatMap((column) => values[column] ?? []) : values;
  return comparison({
    caption,
    columns: pick(columns.map(({name}) => name)),
    rows: rows.map(({name, cells}) => ({name, cells: pick(cells)})),
  });
}

function findings(all: readonly Finding[], caption: string, {content: {words}, figures: withFigures}: GuideView) {
  return comparison({
    caption,
    corner: words.review,
    columns: [words.people, words.found, words.certainty, ...(withFigures ? [words.figures] : [])],
    rows: all.map(({source, people, found, certainty, figures}) => ({
      name: sourceName(source, words),
      cells: [people, found, certainty, ...(withFigures ? [figures] : [])],
    })),
  });
}
