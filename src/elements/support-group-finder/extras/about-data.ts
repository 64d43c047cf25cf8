/** "About this data", at the end of the list: where it comes from, what is in it, how fresh it is. Loaded when somebody opens it. */
import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import {formatDate, formatNumber} from '../../../i18n/format.js';
import {aboutStrings} from '../../../i18n/support-group-finder/about/en.js';
import {warnOnce} from '../../../ui/warn-once.js';
import {outboundLink} from '../../../views/outbound-link.js';
import type {Finder} from '../finder.js';
import type {ListFacts, NamedSource} from './list-facts.js';
import {gatherFacts} from './list-facts.js';
import type {LaterView} from '../surroundings.js';

type Words = typeof aboutStrings;

/** Fills the part that was just opened, as far as it is known already and then whole; leaves one alone that was closed. */
export async function tellAbout(
  details: HTMLElement,
  finder: Finder,
  view: LaterView,
  places: readonly NamedSource[],
): Promise<void> {
  const {search} = finder.loader;
  const box = details.lastElementChild as HTMLElement;
  if (!search || !(details as HTMLDetailsElement).open) return;
  const words = {...aboutStrings, ...finder.words};
  const draw = (facts?: ListFacts): void => {
    render(contents(finder, view, words, places, facts), box);
  };
  draw();
  draw(await gatherFacts(search, view.now));
}

function contents(
  finder: Finder,
  view: LaterView,
  words: Words,
  places: readonly NamedSource[],
  facts?: ListFacts,
): TemplateResult {
  return html`${facts ? html`${sourceLines(facts, finder, words)} ${freshness(facts, view, words)}` : nothing}
  ${counts(finder, view, words)} ${places.length ? sourceList(words.aboutPlaces, places, words) : nothing}
  ${report(finder, words, facts?.hasFeedback ?? false)}`;
}

function sourceLines({sources}: ListFacts, finder: Finder, words: Words) {
  const [only] = sources;
  if (!only?.name && !only?.url && sources.length < 2) {
    const {host} = new URL(finder.src ?? '', finder.baseURI);
    const origin = !finder.src || host === location.host ? words.aboutOwn : words.aboutHost(host);
    return html`<p>${origin}</p>
      ${only ? html`<p>${terms(only, words)}</p>` : nothing}`;
  }
  return sourceList(words.aboutFrom, sources, words);
}

function sourceList(title: string, sources: readonly NamedSource[], words: Words) {
  return html`<p>${title}</p>
    <ul class="dates">
      ${sources.map((source) => html`<li>${nameOf(source)} ${terms(source, words)}</li>`)}
    </ul>`;
}

function nameOf({name, url}: NamedSource) {
  // Only what a visitor can follow is a link; the address of a file is not for reading.
  return url && /^https?:/i.test(url) ? outboundLink(url, name ?? new URL(url).host) : name;
}

const terms = ({licence, attribution}: NamedSource, words: Words): string =>
  [licence && words.aboutLicence(licence), attribution].filter(Boolean).join(' · ');

function counts({loader}: Finder, {locale}: LaterView, words: Words) {
  const account = loader.directory?.account;
  const say = (sentence: (count: number, number: string) => string, count = 0): string =>
    count ? sentence(count, formatNumber(count, locale)) : '';
  const lines = [
    say(words.aboutShown, loader.search?.size),
    say(words.aboutMerged, account?.merged),
    say(words.aboutRejected, account?.rejected),
    say(words.aboutUnclear, account?.unclear),
  ];
  return html`<p>${lines.filter(Boolean).join(' ')}</p>`;
}

function freshness({changed, checked}: ListFacts, {locale}: LaterView, words: Words) {
  const lines = [
    changed === undefined ? '' : words.aboutChanged(formatDate(changed, locale)),
    checked === undefined ? '' : words.aboutChecked(formatDate(checked, locale)),
  ].filter(Boolean);
  return html`<p>${lines.join(' ') || words.aboutUndated} ${words.aboutAsk}</p>`;
}

function report({feedbackUrl, localName}: Finder, words: Words, isOfGroups: boolean) {
  if (feedbackUrl && /^(?:https?:\/\/|mailto:)/i.test(feedbackUrl))
    return html`<p>${outboundLink(feedbackUrl, words.aboutReport)}</p>`;
  if (feedbackUrl)
    warnOnce(`<${localName} feedback-url="${feedbackUrl}">: expected an address that begins with https: or mailto:.`);
  return isOfGroups ? html`<p>${words.aboutReportGroup}</p>` : nothing;
}
