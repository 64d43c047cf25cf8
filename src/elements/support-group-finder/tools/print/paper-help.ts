/**
 * Crisis help on a printout: the site's own numbers, the country's emergency numbers, and its helplines if they can be
 * loaded.
 */
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

/** Returns the site's own links, each with its number if the text doesn't contain it. */
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

/** Space on paper is limited, so facts that the name and the number don't need are left out. */
const briefly = (line: Helpline): Helpline => ({...line, languages: undefined, newestSource: undefined});

/**
 * Returns the helplines for a crisis as text. If they can't be loaded, returns the bundled ones and a note about it.
 */
function linesOf({lines, isMissing}: CrisisLines, region: string | undefined, view: View): string[] {
  const {lines: strings, locale} = view;
  const texts = linesFor('self-harm', lines, region).map((line) => {
    const ways = waysOf(line, strings).map(({href, text}) => (/^https/.test(href) ? `${text} (${href})` : text));
    const told = [...ways, chatName(line, strings), ...factsOf(briefly(line), strings, locale)];
    return `${line.name}: ${told.filter(Boolean).join(' · ')}`;
  });
  return isMissing ? [...texts, strings.notLoaded] : texts;
}

/** Returns a box for the top of a printout, once the helplines have loaded. */
export const crisisOnPaper = async (finder: FinderHost, view: View): Promise<TemplateResult> =>
  knownHelp(finder, view, await loadLines(view.country));

/** Returns the same immediately, with the bundled helplines: the leading crisis line of each country. */
export const crisisOnPaperNow = (finder: FinderHost, view: View): TemplateResult =>
  knownHelp(finder, view, bundledLines(view.country));

const knownHelp = (finder: FinderHost, view: View, known: CrisisLines): TemplateResult =>
  helpBox(siteLines(finder), linesOf(known, finder.region, view), view);

function helpBox(own: readonly string[], lines: readonly string[], {strings, english, country}: View): TemplateResult {
  const {crisis} = strings;
  const {crisis: inEnglish} = english;
  // The site's own numbers take precedence, and aren't repeated.
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
