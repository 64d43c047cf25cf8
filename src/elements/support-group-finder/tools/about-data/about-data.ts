/**
 * "About this data", at the end of the list: its sources, its size and how recent it is. Loaded when someone opens it.
 */
import type {TemplateResult} from 'lit';
import {html, nothing, render} from 'lit';
import {formatDate, formatNumber} from '../../../../i18n/format.js';
import type {FinderStrings} from '../../../../i18n/support-group-finder/strings.js';
import {outboundLink} from '../../../../views/outbound-link.js';
import type {FinderHost} from '../../finder-host.js';
import type {ListFacts, NamedSource} from '../../../../directory/shapes.js';
import {gatherFacts} from './list-facts.js';
import type {View} from '../../render-context.js';

/**
 * Renders the content of the section that was just opened, first with what is known already, then in full. Does nothing
 * if it was closed.
 */
export async function tellAbout(
  details: HTMLElement,
  finder: FinderHost,
  view: View,
  places: readonly NamedSource[],
): Promise<void> {
  const {search} = finder.directory;
  const box = details.lastElementChild as HTMLElement;
  if (!search || !(details as HTMLDetailsElement).open) return;
  const draw = (facts?: ListFacts): void => {
    render(contents(finder, view, places, facts), box);
  };
  draw();
  draw(await gatherFacts(search, view.now));
}

function contents(finder: FinderHost, view: View, places: readonly NamedSource[], facts?: ListFacts): TemplateResult {
  const {strings} = view;
  return html`${facts ? html`${sourceLines(facts, finder, strings)} ${freshness(facts, view)}` : nothing}
  ${counts(finder, view)} ${places.length ? sourceList(strings.aboutPlaces, places, strings) : nothing}
  ${report(finder, strings, facts?.hasFeedback ?? false)}`;
}

function sourceLines({sources}: ListFacts, finder: FinderHost, strings: FinderStrings) {
  const [only] = sources;
  if (!only?.name && !only?.url && sources.length < 2) {
    const {host} = new URL(finder.src ?? '', finder.baseURI);
    const origin = !finder.src || host === location.host ? strings.aboutOwn : strings.aboutHost(host);
    return html`<p>${origin}</p>
      ${only ? html`<p>${terms(only, strings)}</p>` : nothing}`;
  }
  return sourceList(strings.aboutFrom, sources, strings);
}

function sourceList(title: string, sources: readonly NamedSource[], strings: FinderStrings) {
  return html`<p>${title}</p>
    <ul class="dates">
      ${sources.map((source) => html`<li>${nameOf(source)} ${terms(source, strings)}</li>`)}
    </ul>`;
}

function nameOf({name, url}: NamedSource) {
  // Only a URL that visitors can follow becomes a link; other addresses, such as a file's, aren't readable.
  return url && /^https?:/i.test(url) ? outboundLink(url, name ?? new URL(url).host) : name;
}

const terms = ({licence, attribution}: NamedSource, strings: FinderStrings): string =>
  [licence && strings.aboutLicence(licence), attribution].filter(Boolean).join(' · ');

function counts({directory}: FinderHost, {strings, locale}: View) {
  const account = directory.opened?.account;
  const say = (sentence: (count: number, number: string) => string, count = 0): string =>
    count ? sentence(count, formatNumber(count, locale)) : '';
  const lines = [
    say(directory.search?.isWhole ? strings.aboutShown : strings.aboutLoaded, directory.search?.size),
    say(strings.aboutMerged, account?.merged),
    say(strings.aboutRejected, account?.rejected),
    say(strings.aboutUnclear, account?.unclear),
  ];
  return html`<p>${lines.filter(Boolean).join(' ')}</p>`;
}

function freshness({changed, checked}: ListFacts, {strings, locale}: View) {
  const lines = [
    changed === undefined ? '' : strings.aboutChanged(formatDate(changed, locale)),
    checked === undefined ? '' : strings.aboutChecked(formatDate(checked, locale)),
  ].filter(Boolean);
  return html`<p>${lines.join(' ') || strings.aboutUndated} ${strings.aboutAsk}</p>`;
}

function report({feedbackUrl}: FinderHost, strings: FinderStrings, isOfGroups: boolean) {
  if (feedbackUrl && /^(?:https?:\/\/|mailto:)/i.test(feedbackUrl))
    return html`<p>${outboundLink(feedbackUrl, strings.aboutReport)}</p>`;
  return isOfGroups ? html`<p>${strings.aboutReportGroup}</p>` : nothing;
}
