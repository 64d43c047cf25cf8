/** The frame of a guide: title, summary, table of contents, sections, sources, and who wrote and reviewed it. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Section} from '../../content/content.js';
import {fill, sourcesOf} from '../../content/content.js';
import {heading} from '../heading.js';
import {drawBlock} from './blocks.js';
import {goTo} from './go-to.js';
import type {GuideView} from './guide-view.js';

/**
 * Renders a guide. `title` replaces the content's own; `sections` come from {@link sectionView}; `first` comes before
 * the table of contents.
 */
export function guide(
  view: GuideView,
  sections: unknown,
  {title = view.content.title, first}: {title?: string; first?: unknown} = {},
): TemplateResult {
  const {content, drawings, level, language} = view;
  return html`<section
    aria-label=${title}
    lang=${ifDefined(language)}
    dir=${ifDefined(language ? (content.direction ?? 'ltr') : undefined)}
  >
    <slot name="heading">${heading(level, title)}</slot>
    ${content.lead ? html`<p part="lead">${content.lead}</p>` : nothing} ${first ?? nothing} ${summary(view)}
    ${contents(view)} ${sections}
    <slot></slot>
    ${drawings.sources?.(view)} ${provenance(view)}
  </section>`;
}

function summary({content: {summary, minutes, words}, locale}: GuideView) {
  if (!summary?.length) return nothing;
  return html`<div part="summary" role="group" aria-label=${words.summary}>
    <ul class="list">
      ${summary.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${minutes ? html`<p class="quiet">${fill(words.minutes, {minutes: minutes.toLocaleString(locale)})}</p>` : nothing}
  </div>`;
}

/**
 * Renders links to the sections. Fragments don't work inside a shadow root, so clicks are handled here, and don't add
 * to the history.
 */
function contents({sections, content: {words}}: GuideView) {
  if (sections.length < 2) return nothing;
  return html`<nav part="contents" aria-label=${words.contents}>
    <p>
      <strong>${words.contents}</strong>
    </p>
    <ul>
      ${sections.map(({id, heading}) => html`<li><a href="#${id}" @click=${openSection}>${heading}</a></li>`)}
    </ul>
  </nav>`;
}

function openSection(event: MouseEvent) {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  const id = link.hash.slice(1);
  const section = root.querySelector<HTMLDetailsElement>(`[data-section="${id}"]`);
  // Content that the site has slotted instead is in the light DOM.
  const own = root.querySelector<HTMLSlotElement>(`slot[name="${id}"]`)?.assignedElements()[0];
  if (section) section.open = true;
  const target = own ?? section?.querySelector('summary');
  if (target) goTo(target as HTMLElement);
}

/** Renders a collapsible section, with `more` after its text. The site can replace it with the slot of its id. */
export function sectionView(section: Section, view: GuideView, more: unknown = nothing): TemplateResult {
  const {id} = section;
  return html`<slot name=${id}>
    <details part="section" data-section=${id} ?open=${!view.isNarrow || id === view.sections[0]?.id}>
      <summary>${heading(view.level + 1, section.heading)}</summary>
      <div class="body">${sectionBody(section, view)} ${more}</div>
    </details>
  </slot>`;
}

function sectionBody({body, heading: caption}: Section, view: GuideView) {
  return body.map((block) => drawBlock(block, {view, caption, level: view.level + 2}));
}

function provenance({content: {author, reviewed, words}, locale, review, sections}: GuideView) {
  const day = (date: string) => new Date(date).toLocaleDateString(locale, {dateStyle: 'long', timeZone: 'UTC'});
  const sentences = [
    author && fill(words.writtenBy, {who: author}),
    reviewed && fill(sourcesOf(sections).length > 0 ? words.reviewed : words.updated, {date: day(reviewed)}),
    review && fill(words.reviewedBy, {who: review.who, date: day(review.date)}),
  ].filter(Boolean);
  if (sentences.length === 0) return nothing;
  return html`<p part="reviewed">${[...sentences, ...(review ? [] : [words.unreviewed])].join(' ')}</p>`;
}
