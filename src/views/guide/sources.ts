/** Where a claim comes from: the short name beside it, and the full list at the end of a guide. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Source} from '../../content/content.js';
import {addressOf, fill, shortNameOf, sourcesOf} from '../../content/content.js';
import {disclosure} from './disclosure.js';
import type {GuideView} from './guide-view.js';
import {outboundLink} from '../outbound-link.js';

type Words = GuideView['content']['words'];

/** "Lyons and others, 2021", as a link where there is an address; who cites it where no one has checked it. */
export function sourceName(source: Source, words: Words): TemplateResult {
  const url = addressOf(source);
  const name = url ? outboundLink(url, shortNameOf(source)) : shortNameOf(source);
  return source.checked ? html`${name}` : html`${name}, ${fill(words.citedBy, {who: source.citedBy})}`;
}

/** The line under a claim. */
export function sourceLine(sources: readonly Source[], words: Words): TemplateResult {
  return html`<p class="source">
    ${words.source} ${sources.map((source, position) => [position > 0 ? '; ' : '', sourceName(source, words)])}
  </p>`;
}

/** Every source of a guide in full, folded; nothing where it names none. */
export function sourceList({sections, content: {words}}: GuideView): unknown {
  const sources = sourcesOf(sections);
  if (sources.length === 0) return nothing;
  return disclosure(
    words.sources,
    html`<ul part="sources">
      ${sources.map((source) => html`<li>${sourceName(source, words)}<br /><cite>${source.title}</cite>. ${source.where}</li>`)}
    </ul>`,
  );
}
