/** The frame of a guide: title, sections, sources, and when it was last read through. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Section} from '../../content/content.js';
import {fill} from '../../content/content.js';
import {heading} from '../heading.js';
import {drawBlock} from './blocks.js';
import {disclosure} from './disclosure.js';
import type {GuideView} from './guide-view.js';

/** `title` instead of the content's own; `sections` are made by {@link sectionView} or {@link foldedSection}. */
export function guide(view: GuideView, sections: unknown, title = view.content.title): TemplateResult {
  const {content, drawings, level, language} = view;
  return html`<section
    aria-label=${title}
    lang=${ifDefined(language)}
    dir=${ifDefined(language ? (content.direction ?? 'ltr') : undefined)}
  >
    <slot name="heading">${heading(level, title)}</slot>
    ${content.lead ? html`<p part="lead">${content.lead}</p>` : nothing} ${sections}
    <slot></slot>
    ${drawings.sources?.(view)} ${reviewedLine(view)}
  </section>`;
}

/** A section under its heading, with `more` after its text. The site replaces it by what it puts into the slot of its id. */
export function sectionView(section: Section, view: GuideView, more: unknown = nothing): TemplateResult {
  const {id} = section;
  return html`<slot name=${id}>
    <div part="section" data-section=${id}>
      ${heading(view.level + 1, section.heading)} ${sectionBody(section, view)} ${more}
    </div>
  </slot>`;
}

/** The same, folded under its heading. */
export function foldedSection(section: Section, view: GuideView): TemplateResult {
  return html`<slot name=${section.id}>
    ${disclosure(heading(view.level + 1, section.heading), sectionBody(section, view))}
  </slot>`;
}

function sectionBody({body, heading: caption}: Section, view: GuideView) {
  return body.map((block) => drawBlock(block, {view, caption, level: view.level + 2}));
}

function reviewedLine({content: {reviewed, words}, locale}: GuideView) {
  if (!reviewed) return nothing;
  const date = new Date(reviewed).toLocaleDateString(locale, {dateStyle: 'long', timeZone: 'UTC'});
  return html`<p part="reviewed">${fill(words.reviewed, {date})}</p>`;
}
