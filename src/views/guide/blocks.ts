import {html} from 'lit';
import type {Block} from '../../content/content.js';
import type {Place} from './guide-view.js';

/** Renders a block of a section. */
export function drawBlock(block: Block, place: Place): unknown {
  const {drawings} = place.view;
  if (typeof block === 'string') return html`<p>${block}</p>`;
  if ('list' in block)
    return html`<ul class="list">
      ${items(block.list)}
    </ul>`;
  if ('steps' in block)
    return html`<ol class="list">
      ${items(block.steps)}
    </ol>`;
  if ('claim' in block) return drawings.claim?.(block, place);
  if ('cards' in block) return drawings.cards?.(block, place);
  if ('findings' in block) return drawings.findings?.(block, place);
  if ('choices' in block) return drawings.choices?.(block, place);
  if ('factors' in block) return drawings.factors?.(block, place);
  return drawings.columns?.(block, place);
}

const items = (texts: readonly string[]) => texts.map((text) => html`<li>${text}</li>`);
