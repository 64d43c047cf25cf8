/** Where a claim comes from: the short name beside it, and the full list at the end of a guide. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Citation} from '../../content/content.js';
import {fill, nameOf, sourcesOf} from '../../content/content.js';
import type {Source} from '../../content/source.js';
import {addressOf} from '../../content/source.js';
import {disclosure} from './disclosure.js';
import type {GuideView} from './guide-view.js';
import {outboundLink} from '../outbound-link.js';

/** In full; undefined for one of ours that hasn't loaded. */
const inFull = (source: Citation | Source, view: GuideView): Source | undefined =>
  typeof source === 'string' ? view.references?.get(source) : source;

/** HTML's placeholder for a link: its address is yet to come, or there is none. */
// eslint-disable-next-line lit-a11y/anchor-is-valid -- It isn't one to press, and nothing says so.
const withoutLink = (name: string): TemplateResult => html`<a>${name}</a>`;

/** "Lyons and others, 2021", as a link where there is an address; who cites it where no one has checked it. */
export function sourceName(source: Citation | Source, view: GuideView): TemplateResult {
  const {words} = view.content;
  const full = inFull(source, view);
  const url = full && addressOf(full);
  const name = nameOf(source).replace('and others', words.others);
  const via = full?.via && `, ${fill(words.via, {where: full.via})}`;
  const citedBy = full?.checked === false ? `, ${fill(words.citedBy, {who: full.citedBy})}` : nothing;
  return html`${url ? outboundLink(url, name) : withoutLink(name)}${via}${citedBy}`;
}

/** The line under a claim. */
export function sourceLine(sources: readonly (Citation | Source)[], view: GuideView): TemplateResult {
  return html`<p class="source">
    ${view.content.words.source} ${sources.map((source, at) => [at > 0 ? '; ' : '', sourceName(source, view)])}
  </p>`;
}

/** Every source of a guide in full, folded; nothing where it names none. Titles stay in their own language, which is English for ours. */
export function sourceList(view: GuideView): unknown {
  const sources = sourcesOf(view.sections);
  if (sources.length === 0) return nothing;
  const item = (source: Citation | Source) => {
    const full = inFull(source, view);
    const lang = typeof source === 'string' ? 'en' : undefined;
    return html`<li>
      ${sourceName(source, view)}
      ${full ? html`<br /><span lang=${ifDefined(lang)} dir="auto"><cite>${full.title}</cite>. ${full.where}</span>` : nothing}
    </li>`;
  };
  return disclosure(
    `${view.content.words.sources} (${sources.length.toLocaleString(view.locale)})`,
    html`<ul part="sources">
        ${sources.map(item)}
      </ul>
      ${view.lacksReferences ? html`<p>${view.content.words.sourcesMissing}</p>` : nothing}`,
  );
}
