/** Crisis help on paper: the site's own numbers, the emergency numbers of the country, and its lines where they can be had. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {emergencyNumbers} from '../../../../helplines/emergency.js';
import {chatName, factsOf, waysOf} from '../../../../i18n/helpline-text.js';
import {strings as lineStrings} from '../../../../i18n/support-crisis-banner/en.js';
import {withEnglishText} from '../../../../views/crisis/with-english.js';
import type {FinderHost} from '../../finder-host.js';
import {linesFor, loadLines} from '../../crisis-lines.js';
import type {View} from '../../render-context.js';

/** Links of the page's own, each with its number where its words do not have it. */
function siteLines(finder: FinderHost): string[] {
  const links = finder.querySelectorAll<HTMLAnchorElement>(':scope > a[slot=crisis], :scope > [slot=crisis] a');
  const digits = (text: string) => text.replace(/\D/g, '');
  return [...links].map(({textContent, href}) => {
    const text = textContent.replace(/\s+/g, ' ').trim();
    const address = href.replace(/^(?:tel|sms):/, '');
    const isSaid = digits(text).includes(digits(address)) && digits(address);
    return isSaid || text.includes(address) ? text : `${text} (${address})`;
  });
}

/** The helplines for a crisis as text; where they can't be loaded, the bundled ones and a sentence that says so. */
async function linesOf(country: string | undefined, region: string | undefined, locale: string): Promise<string[]> {
  const {lines, isMissing} = await loadLines(country);
  const texts = linesFor('self-harm', lines, region).map((line) => {
    const ways = waysOf(line, lineStrings).map(({href, text}) => (/^https/.test(href) ? `${text} (${href})` : text));
    const told = [...ways, chatName(line, lineStrings), ...factsOf(line, lineStrings, locale)];
    return `${line.name}: ${told.filter(Boolean).join(' · ')}`;
  });
  return isMissing ? [...texts, lineStrings.notLoaded] : texts;
}

/** A box for the top of a sheet: numbers at once, helplines when they are loaded. */
export async function crisisOnPaper(finder: FinderHost, view: View): Promise<TemplateResult> {
  const lines = await linesOf(view.country, finder.region, view.locale);
  return helpBox(siteLines(finder), lines, view);
}

function helpBox(own: readonly string[], lines: readonly string[], {strings, english, country}: View): TemplateResult {
  const {crisis} = strings;
  const {crisis: inEnglish} = english;
  // Numbers that the site shows itself win, and are not told twice.
  const numbers = emergencyNumbers(country).filter(({number}) => !own.some((text) => text.includes(number)));
  const calls = numbers.map(({number, services}) =>
    withEnglishText(crisis.call(number, services), inEnglish.call?.(number, services)),
  );
  const isKnown = emergencyNumbers(country).length > 0;
  const unknown = country ? 'notListed' : 'unknown';
  const first = isKnown
    ? withEnglishText(crisis.danger, inEnglish.danger)
    : withEnglishText(crisis[unknown], inEnglish[unknown]);
  return html`<div class="help">
    <p><b>${first} ${[...calls, ...own].join(' · ')}</b></p>
    ${lines.map((text) => html`<p>${text}</p>`)}
  </div>`;
}
