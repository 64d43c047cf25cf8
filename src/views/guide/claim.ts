/**
 * Renders a statement about what peer support does. It's never shown without its source or, if no one has checked the
 * source, without the caution.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Claim} from '../../content/content.js';
import {isReported} from '../../content/content.js';
import type {GuideView, Place} from './guide-view.js';
import {sourceLine, sourceList} from './sources.js';

export function claimView(claim: Claim, {view}: Place): TemplateResult {
  if (!isReported(claim)) return html`<div part="claim">${statement(claim, view)}</div>`;
  return html`<div part="claim" class="pair">
    <div>${statement(claim, view)}</div>
    <div part="caution">
      <p><strong>${view.content.words.caution}</strong></p>
      ${statement(claim.caution, view)}
    </div>
  </div>`;
}

function statement({claim, figures, sources}: Claim, view: GuideView) {
  return html`<p>${claim}${view.figures && figures ? ` ${figures}` : nothing}</p>
    ${sourceLine(sources, view)}`;
}

/** The renderers for a guide with claims: the claims, and the full list of sources at its end. */
export const CLAIMS = {claim: claimView, sources: sourceList};
