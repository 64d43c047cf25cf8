/** The sources of claims: a short name next to each claim, and the full list at the end of a guide. */
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

/** Returns a source in full; undefined for one of ours that hasn't loaded. */
const inFull = (source: Citation | Source, view: GuideView): Source | undefined =>
  typeof source === 'string' ? view.references?.get(source) : source;

/** A placeholder link in HTML, for a URL that hasn't loaded yet or doesn't exist. */
// eslint-disable-next-line lit-a11y/anchor-is-valid -- It can't be clicked, and doesn't look as if it could.
const withoutLink = (name: string): TemplateResult => html`<a>${name}</a>`;

/**
 * Renders "Lyons and others, 2021", as a link if it has a URL. If no one has checked the source, it names who cites it.
 */
export function sourceName(source: Citation | Source, view: GuideView): TemplateResult {
  const {words} = view.content;
  const full = inFull(source, view);
  const url = full && addressOf(full);
  const name = nameOf(source).replace('and others', words.others);
  const via = full?.via && `, ${fill(words.via, {where: full.via})}`;
  const citedBy = full?.checked === false ? `, ${fill(words.citedBy, {who: full.citedBy})}` : nothing;
  return html`${url ? outboundLink(url, name) : withoutLink(name)}${via}${citedBy}`;
}

/** Renders the sources below a claim. */
export function sourceLine(sources: readonly (Citation | Source)[], view: GuideView): TemplateResult {
  return html`<p class="source">
    ${view.content.words.source} ${sources.map((source, at) => [at > 0 ? '; ' : '', sourceName(source, view)])}
  </p>`;
}

/**
 * Renders the full list of a guide's sources, collapsed; nothing if there are none. Titles stay in their own language,
 * which is English for ours.
 */
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
