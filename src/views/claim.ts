/** A statement about what peer support does: never shown without its source, nor, when nobody has checked that, without the caution. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {CheckedClaim, Claim} from '../content/content.js';
import {isReported} from '../content/content.js';
import type {GuideView} from './guide-view.js';
import {sourceLine} from './sources.js';

export function claimView(claim: Claim, view: GuideView): TemplateResult {
  if (!isReported(claim)) return html`<div part="claim">${statement(claim, view)}</div>`;
  return html`<div part="claim" class="pair">
    <div>${statement(claim, view)}</div>
    <div part="caution">
      <p><strong>${view.content.words.caution}</strong></p>
      ${statement(claim.caution, view)}
    </div>
  </div>`;
}

function statement({claim, figures, sources}: Claim | CheckedClaim, {figures: withFigures, content}: GuideView) {
  return html`<p>${claim}${withFigures && figures ? ` ${figures}` : nothing}</p>
    ${sourceLine(sources, content.words)}`;
}
