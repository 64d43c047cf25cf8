/**
 * Crisis help below the search box, in every state of the finder: an unobtrusive row that grows if the words are about
 * a crisis.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {bundledLines} from '../crisis-lines.js';
import {telHref} from '../../../i18n/helpline-text.js';
import {emergencyLinks, unknownEmergency} from '../../../views/crisis/crisis-help.js';
import {withEnglish} from '../../../views/crisis/with-english.js';
import type {FinderHost} from '../finder-host.js';
import {ownLinks} from './own-links.js';
import {gentleHelp, urgentHelp, wayLink} from './urgent-help.js';

/**
 * A labeled region rather than an alert, because it's there from the start. The site's own links come first. A second
 * one, in a layer, needs its own `label`.
 */
export function crisisStrip(finder: FinderHost, label = finder.view.strings.crisis.label): TemplateResult {
  const {view, countryChoice, crisis} = finder;
  const {strings, english, country} = view;
  const own = ownLinks(finder);
  const choose = html`<button type="button" class="link" part="text-button" @click=${countryChoice.open}>
    ${withEnglish(strings.crisis.choose, english.crisis.choose)}
  </button>`;
  const unknown = unknownEmergency(strings.crisis, english.crisis, country, countryChoice.render(view) ?? choose);
  const {answer, known, exit} = crisis;
  const around = {region: finder.region, exit, own, unknown};
  if (answer?.isSure)
    return html`<section part="crisis" aria-label=${label}>${urgentHelp(answer.kind, known, view, around)}</section>`;
  const [first] = answer ? [] : bundledLines(country).lines;
  const [phone] = first?.phones ?? [];
  const callLink = (number: string) =>
    wayLink(
      {part: 'call', href: telHref(number), text: strings.crisis.call(number)},
      own.canCall ? undefined : 'fill',
      html`<span class="visually-hidden"> (<span lang=${ifDefined(first?.lang)}>${first?.name}</span>)</span>`,
    );
  return html`<section part="crisis" aria-label=${label}>
    <strong>${withEnglish(strings.crisis.now, english.crisis.now)}</strong>
    ${answer ? gentleHelp(answer.kind, known, view, around) : html`<slot name="crisis"></slot>`}
    ${phone && !own.has(telHref(phone.number)) ? callLink(phone.number) : nothing}
    ${emergencyLinks(strings.crisis, country, own.has)} ${unknown}
  </section>`;
}
