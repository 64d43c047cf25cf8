/** Helplines as an element draws them: each way to reach one in a slot, so that a link the page already has stays where it is. */
import type {TemplateResult} from 'lit/html.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {html, nothing} from 'lit/html.js';
import {isOpen} from '../../helplines/is-open.js';
import {chatName, factsOf, waysOf} from '../../i18n/helpline-text.js';
import type {Way} from '../../i18n/helpline-text.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';
import {guarded} from '../guarded.js';

export interface LinesAround {
  strings: BannerStrings;
  locale: string;
  /** Epoch ms. */
  now: number;
}

/** The slot for a link that the page has for one way of a line, as `placeLinks` names it. */
export const slotName = (id: string, {href}: Way): string => id + href;

/** Ways to reach the line `id`, each in its part. */
export const wayLinks = (id: string, ways: readonly Way[]): TemplateResult[] =>
  ways.map(
    (way) =>
      html`<span part=${way.part}
          ><slot name=${slotName(id, way)}
            ><a href=${way.href} rel="noopener noreferrer" referrerpolicy="no-referrer">${way.text}</a></slot
          ></span
        >${SPACE}`,
  );

/** As between the links of printed HTML, so that none of them moves. Written in a template it would be minified away. */
export const SPACE = ' ';

/** One helpline as a list item; `isMore` when a folded list leaves it out. If it can't be drawn, its name and numbers remain as text. */
export const lineItem = (line: Helpline, around: LinesAround, isMore: boolean): unknown =>
  guarded(
    line.name,
    () => drawLine(line, around, isMore),
    (name) =>
      html`<div role="listitem" part="line">
        <b>${name}</b>${SPACE}${line.phones?.map(({number}) => number).join(', ')}
      </div>`,
  );

function drawLine(line: Helpline, {strings, locale, now}: LinesAround, isMore: boolean): TemplateResult {
  const {id, name, lang = 'en', nameEnglish, hours} = line;
  const chat = chatName(line, strings);
  const facts = factsOf(line, strings, locale).join(' · ');
  const open = hours && hours !== 'always' ? isOpen(hours, now, line.newestSource) : undefined;
  const state = open === undefined ? undefined : open ? strings.open : strings.closed;
  return html`<div role="listitem" part="line" class=${ifDefined(isMore ? 'more' : undefined)}>
    <p class=${ifDefined(state ? 'timed' : undefined)}>
      <b lang=${lang}>${name}</b>${SPACE}${nameEnglish}${state ? html`<i>${state}</i>` : nothing}
    </p>
    ${SPACE}${wayLinks(id, waysOf(line, strings))}<small
      >${chat && html`<span part="chat">${chat}</span>`}${chat && facts && ' · '}${facts}</small
    >
  </div>`;
}
