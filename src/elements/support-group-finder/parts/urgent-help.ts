/** Crisis help for words about a crisis. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Way} from '../../../i18n/helpline-text.js';
import {waysOf} from '../../../i18n/helpline-text.js';
import type {Helpline} from '../../../model/helpline.js';
import type {CrisisKind} from '../../../model/vocabulary/crisis-words.js';
import {emergencyLinks} from '../../../views/crisis/crisis-help.js';
import {aboutLine, lineItem, plainLine} from '../../../views/crisis/crisis-lines.js';
import {withEnglish} from '../../../views/crisis/with-english.js';
import {guarded} from '../../../views/guarded.js';
import type {CrisisLines} from '../crisis-lines.js';
import {linesFor} from '../crisis-lines.js';
import type {View} from '../render-context.js';
import type {OwnLinks} from './own-links.js';

export interface Around {
  /** ISO 3166-2 code. */
  region?: string;
  /** The label of a visible quick exit on the page. */
  exit?: string;
  own: OwnLinks;
  /** Shown if the emergency number isn't known. */
  unknown?: unknown;
}

/** Renders a link to a helpline. `more` comes after its text. */
export const wayLink = ({part, href, text}: Way, look?: string, more?: unknown): TemplateResult =>
  html`<a class=${ifDefined(look)} part=${part} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${text}${more}</a
  >`;

/** Renders one of several helplines, in the language of their strings. */
export const drawLine = (line: Helpline, {lines, locale, linesLanguage, now}: View): unknown =>
  lineItem(line, {strings: lines, locale: linesLanguage ?? locale, now});

/** Renders a note that helplines failed to load. */
export const missingLines = ({isMissing}: CrisisLines, {lines, linesLanguage}: View) =>
  isMissing ? html`<p lang=${ifDefined(linesLanguage)}>${lines.notLoaded}</p>` : nothing;

/** Renders the leading helpline: each way to reach it as a button, and its facts. */
function leadingLine(
  line: Helpline,
  {lines, locale, linesLanguage, now}: View,
  own: OwnLinks,
  look?: string,
  isBrief = false,
) {
  const around = {strings: lines, locale: linesLanguage ?? locale, now};
  const draw = () => {
    // A website doesn't connect people with anyone right away, so it's only shown if there is no phone number.
    const reached = line.phones?.length ? {...line, website: undefined} : line;
    const all = waysOf(reached, lines, around.locale).filter(({href}) => !own.has(href));
    // A number that is listed several times with different keys is shown once, so that no one has to choose.
    const ways = all.filter(({href}, index) => all.findIndex((other) => other.href === href) === index);
    const first = ways.find(({part}) => part === 'call');
    return html`<div part="line" lang=${ifDefined(linesLanguage)}>
      ${ways.map((way) => wayLink(way, way === first ? look : undefined))}
      ${isBrief ? html`<p><b lang=${ifDefined(line.lang)} dir="auto">${line.name}</b></p>` : aboutLine(line, around)}
    </div>`;
  };
  return guarded(line.name, draw, () => html`<p>${plainLine(line)}</p>`);
}

/** Renders the full panel, for words that leave little doubt. */
export function urgentHelp(kind: CrisisKind, known: CrisisLines, view: View, around: Around): TemplateResult {
  const {strings, english, country} = view;
  const {urgent, crisis} = strings;
  const {region, own, unknown} = around;
  const [first, ...others] = linesFor(kind, known.lines, region);
  const isDanger = kind === 'danger';
  // If every minute counts, the emergency number leads.
  const numbers = emergencyLinks(crisis, country, own.has, isDanger && !own.canCall ? 'fill' : undefined);
  const emergency = numbers.length
    ? html`<div class="life">
        ${isDanger ? nothing : html`<p>${withEnglish(crisis.danger, english.crisis.danger)}</p>`} ${numbers}
      </div>`
    : unknown;
  return html`<div class="urgent full">
    <strong>${withEnglish(urgent.lead[kind], english.urgent.lead?.[kind])}</strong>
    <slot name="crisis"></slot>
    ${isDanger ? emergency : nothing}
    ${first ? leadingLine(first, view, own, own.canCall || (isDanger && numbers.length) ? undefined : 'fill') : nothing}
    ${isDanger ? nothing : emergency}
    <p>${urgent.other[kind]}</p>
    ${safety(kind, known, view, around)} ${missingLines(known, view)}
    ${
      others.length > 0
        ? html`<details>
            <summary lang=${ifDefined(view.linesLanguage)}>${view.lines.more}</summary>
            <div role="list" lang=${ifDefined(view.linesLanguage)}>${others.map((line) => drawLine(line, view))}</div>
          </details>`
        : nothing
    }
  </div>`;
}

/**
 * Renders the gentle panel, for words that leave doubt: a sentence, the site's own links, and the ways to reach the
 * leading helpline.
 */
export function gentleHelp(kind: CrisisKind, known: CrisisLines, view: View, around: Around): TemplateResult {
  const {urgent} = view.strings;
  const {own, region} = around;
  const [first] = linesFor(kind, known.lines, region);
  return html`<div class="urgent">
    <p>${withEnglish(urgent.gentle[kind], view.english.urgent.gentle?.[kind])}</p>
    <slot name="crisis"></slot>
    ${first ? leadingLine(first, view, own, own.canCall ? undefined : 'fill', true) : nothing}
    ${safety(kind, known, view, around)} ${missingLines(known, view)}
  </div>`;
}

/** Renders safety information about violence: the traces of calls and visits, and how to leave the page quickly. */
function safety(kind: CrisisKind, {lines, isWhole}: CrisisLines, {strings, english}: View, {exit, region}: Around) {
  if (kind !== 'violence') return nothing;
  const {urgent} = strings;
  const say = ({traces = '', quickExit}: {traces?: string; quickExit?: (label: string) => string}) =>
    exit && quickExit ? `${traces} ${quickExit(exit)}` : traces;
  const [first] = linesFor(kind, lines, region);
  return html`${isWhole && first && first.kind !== 'abuse' ? html`<p>${urgent.noAbuseLine}</p>` : nothing}
    <p class="safety">${withEnglish(say(urgent), english.urgent.traces && say(english.urgent))}</p>`;
}

/** Returns the label of a visible quick exit. It's isolated, because its text direction may differ. */
export function quickExitLabel(node: Node): string | undefined {
  const root = node.getRootNode() as Document | ShadowRoot;
  for (const exit of root.querySelectorAll('support-quick-exit')) {
    const link = exit.querySelector('a[href]') ?? exit.shadowRoot?.querySelector('a');
    const label = link?.textContent.replace(/\s+/g, ' ').trim();
    if (label && link?.getClientRects().length) return `\u2068${label}\u2069`;
  }
  return 'host' in root ? quickExitLabel(root.host) : undefined;
}
