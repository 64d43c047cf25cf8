/**
 * Renders helplines in an element. Each way to reach one is in a slot, so that a link that is already in the page stays
 * where it is.
 */
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
  /** Epoch milliseconds. */
  now: number;
  /** Whether visitors will see it at another time: what depends on the time then stays empty, but keeps its space. */
  isPrinting?: boolean;
}

/** Returns the name of the slot for a link in the page, as set by `placeLinks`. */
export const slotName = (id: string, {href, press}: Way): string => [id + href, press].filter(Boolean).join();

/** Renders the ways to reach the helpline `id`, each in its part. `classOf` returns the class of a link. */
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

/** Separates links when someone copies them as text. Inside a template, it would be minified away. */
export const SPACE = ' ';

/** Renders the name and facts of a helpline. */
export function aboutLine(line: Helpline, {strings, locale, now, isPrinting}: LinesAround): TemplateResult {
  const {name, lang = 'en', nameEnglish} = line;
  const chat = chatName(line, strings);
  const facts = factsOf(line, strings, locale).join(SEPARATOR);
  const state = openState(line, strings, locale, now);
  // The English meaning of a name only helps people who read English.
  const meaning = /^en\b/i.test(locale) ? nameEnglish : undefined;
  return html`<p class="about">
    <b lang=${lang} dir="auto">${name}</b
    >${SPACE}${meaning}${state === undefined ? nothing : html`<small class="state">${isPrinting ? nothing : state}</small>`}<small
      >${chat && html`<span part="chat">${chat}</span>`}${chat && facts && SEPARATOR}${facts}</small
    >
  </p>`;
}

/** Renders a helpline as a list item, or only its name and numbers as text if the rest can't be rendered. */
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

/** Renders only the name and numbers of a helpline. */
export const plainLine = ({name, phones = []}: Helpline): TemplateResult =>
  html`<b>${name}</b>${SPACE}${phones.map(({number}) => number).join(', ')}`;
