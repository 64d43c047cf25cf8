/** A list of things to choose from, each with a name, a short text, facts and a link. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Card} from '../../content/content.js';
import {fill} from '../../content/content.js';
import {heading} from '../heading.js';
import {outboundLink} from '../outbound-link.js';
import type {Place} from './guide-view.js';

/** Leaves out cards that don't exist in the country the site has set. */
export function cardList({cards}: {readonly cards: readonly Card[]}, {view, level}: Place): TemplateResult {
  const {country, content} = view;
  const here = cards.filter(({countries}) => !country || !countries || countries.includes(country));
  return html`<ul class="cards">
    ${here.map(
      ({name, text, facts, url}) =>
        html`<li part="card">
          ${heading(level, name)}
          <p>${text}</p>
          ${facts && html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`}
          ${url ? html`<p>${outboundLink(url, fill(content.words.website, {host: new URL(url).host}))}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}
