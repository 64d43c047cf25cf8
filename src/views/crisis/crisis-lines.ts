/** Helplines as an element draws them: each way to reach one in a slot, so that a link the page already has stays where it is. */
import type {TemplateResult} from 'lit/html.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {html, nothing} from 'lit/html.js';
import {chatName, factsOf, SEPARATOR, waysOf} from '../../i18n/helpline-text.js';
import type {Way} from '../../i18n/helpline-text.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';
import {guarded} from '../guarded.js';
import {openState} from './open-state.js';

export interface LinesAround {
  strings: BannerStrings;
  locale: string;
  /** Epoch ms. */
  now: number;
  /** Whether someone else will read it at another time: what depends on the time then stays empty, and keeps its room. */
  isPrinting?: boolean;
}

/** The slot for a link that the page has for one way of a line, as `placeLinks` names it. */
export const slotName = (id: string, {href, press}: Way): string => [id + href, press].filter(Boolean).join();

/** Ways to reach the line `id`, each in its part. `classOf` gives what sets one apart from the others. */
export const wayLinks = (
  id: string,
  ways: readonly Way[],
  classOf: (way: Way) => string | undefined = () => undefined,
): TemplateResult[] =>
  ways.map(
    (way) =>
      html`<span part=${way.part} class=${ifDefined(classOf(way))}
          ><slot name=${slotName(id, way)}
            ><a href=${way.href} rel="noopener noreferrer" referrerpolicy="no-referrer">${way.text}</a></slot
          ></span
        >${SPACE}`,
  );

/** Between links for those who copy them as text. Written in a template it would be minified away. */
export const SPACE = ' ';

/** Name and facts of a line. */
export function aboutLine(line: Helpline, {strings, locale, now, isPrinting}: LinesAround): TemplateResult {
  const {name, lang = 'en', nameEnglish} = line;
  const chat = chatName(line, strings);
  const facts = factsOf(line, strings, locale).join(SEPARATOR);
  const state = openState(line, strings, locale, now);
  // What a name means in English helps only those who read English.
  const meaning = /^en\b/i.test(locale) ? nameEnglish : undefined;
  return html`<p class="about">
    <b lang=${lang} dir="auto">${name}</b
    >${SPACE}${meaning}${state === undefined ? nothing : html`<small class="state">${isPrinting ? nothing : state}</small>`}<small
      >${chat && html`<span part="chat">${chat}</span>`}${chat && facts && SEPARATOR}${facts}</small
    >
  </p>`;
}

/** One helpline as a list item. If it can't be drawn, its name and numbers remain as text. */
export const lineItem = (line: Helpline, around: LinesAround): unknown =>
  guarded(
    line.name,
    () =>
      html`<div role="listitem" part="line">
        ${aboutLine(line, around)}${SPACE}<span class="ways"
          >${wayLinks(line.id, waysOf(line, around.strings, around.locale))}</span
        >
      </div>`,
    () => html`<div role="listitem" part="line">${plainLine(line)}</div>`,
  );

/** Name and numbers alone. */
export const plainLine = ({name, phones = []}: Helpline): TemplateResult =>
  html`<b>${name}</b>${SPACE}${phones.map(({number}) => number).join(', ')}`;
