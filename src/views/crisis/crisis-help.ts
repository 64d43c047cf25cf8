/** Crisis help as one calm line: the emergency numbers of a country, or an honest sentence and a choice. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {emergencyNumbers} from '../../helplines/emergency.js';
import type {CrisisStrings} from '../../i18n/crisis-strings.js';

/**
 * A labelled region with the numbers, then whatever the site put into the slot `crisis`. Not an alert: it is there from the start.
 *
 * `country` is ISO 3166-1 alpha-2, and undefined as long as nobody has said: it is never guessed, and `choice` is offered. `ownNumbers` are
 * those that the site shows itself, in the slot. `more` comes last.
 */
export function crisisHelp(
  strings: CrisisStrings,
  country: string | undefined,
  ownNumbers: readonly string[],
  choice: unknown,
  more: unknown,
): TemplateResult {
  const known = emergencyNumbers(country);
  return html`
    <section part="crisis" aria-label=${strings.label}>
      ${
        known.length > 0
          ? html`<p>
              <strong>${strings.danger}</strong>
              ${known.map(({number, services}) =>
                ownNumbers.includes(number)
                  ? nothing
                  : html`<a href="tel:${number}">${strings.call(number, services)}</a> `,
              )}
            </p>`
          : html`<p>${country ? strings.notListed : strings.unknown}</p>
              ${country ? nothing : choice}`
      }
      <slot name="crisis"></slot>
      ${more}
    </section>
  `;
}
