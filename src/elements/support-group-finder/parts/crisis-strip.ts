import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {crisisHelp} from '../../../views/crisis/crisis-help.js';
import {withEnglish} from '../../../views/crisis/with-english.js';
import type {FinderHost} from '../finder-host.js';

/** Numbers that the site shows itself: they win, and are not shown twice. */
const OWN_NUMBERS = ':scope > a[slot=crisis][href^="tel:"], :scope > [slot=crisis] a[href^="tel:"]' as 'a';

/** Crisis help above the search, in every state of the finder. */
export function crisisStrip(finder: FinderHost): TemplateResult {
  const {view, countryChoice, crisis} = finder;
  const {strings, english, country} = view;
  const ownNumbers = [...finder.querySelectorAll(OWN_NUMBERS)].map(({href}) => href.slice('tel:'.length));
  const choose = html`<button type="button" class="link" @click=${countryChoice.open}>
    ${withEnglish(strings.crisis.choose, english.crisis.choose)}
  </button>`;
  return crisisHelp(
    strings.crisis,
    english.crisis,
    country,
    ownNumbers,
    countryChoice.render(view) ?? choose,
    crisis.render(view),
  );
}
