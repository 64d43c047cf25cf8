/** Crisis help on paper: the site's own numbers, the emergency numbers of the country, and its lines where they can be had. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {emergencyNumbers} from '../../../../helplines/emergency.js';
import {chatName, factsOf, waysOf} from '../../../../i18n/helpline-text.js';
import {withEnglishText} from '../../../../views/crisis/with-english.js';
import type {Helpline} from '../../../../model/helpline.js';
import type {FinderHost} from '../../finder-host.js';
import type {CrisisLines} from '../../crisis-lines.js';
import {bundledLines, linesFor, loadLines} from '../../crisis-lines.js';
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

/** Room on paper is short: what the name and the number don't need stays on the screen. */
const briefly = (line: Helpline): Helpline => ({...line, languages: undefined, newestSource: undefined});

/** The helplines for a crisis as text; where they can't be loaded, the bundled ones and a sentence that says so. */
function linesOf({lines, isMissing}: CrisisLines, region: string | undefined, view: View): string[] {
  const {lines: strings, locale} = view;
  const texts = linesFor('self-harm', lines, region).map((line) => {
    const ways = waysOf(line, strings).map(({href, text}) => (/^https/.test(href) ? `${text} (${href})` : text));
    const told = [...ways, chatName(line, strings), ...factsOf(briefly(line), strings, locale)];
    return `${line.name}: ${told.filter(Boolean).join(' · ')}`;
  });
  return isMissing ? [...texts, strings.notLoaded] : texts;
}

/** A box for the top of a printout, once the helplines are loaded. */
export const crisisOnPaper = async (finder: FinderHost, view: View): Promise<TemplateResult> =>
  knownHelp(finder, view, await loadLines(view.country));

/** The same at once, with the bundled helplines: the leading crisis line of each country. */
export const crisisOnPaperNow = (finder: FinderHost, view: View): TemplateResult =>
  knownHelp(finder, view, bundledLines(view.country));

const knownHelp = (finder: FinderHost, view: View, known: CrisisLines): TemplateResult =>
  helpBox(siteLines(finder), linesOf(known, finder.region, view), view);

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
    ${lines.map((text) => html`<p class="small">${text}</p>`)}
  </div>`;
}
