/** Crisis help as one calm line: the emergency numbers of a country, or an honest sentence and a choice. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {emergencyNumbers} from '../../helplines/emergency.js';
import type {CrisisEnglish, CrisisStrings} from '../../i18n/crisis-strings.js';
import {withEnglish} from './with-english.js';

/**
 * A labelled region with the numbers, then whatever the site put into the slot `crisis`. Not an alert: it is there from the start.
 *
 * `english` holds the English of those `strings` that are to be shown in both languages. `country` is ISO 3166-1 alpha-2; it is never guessed,
 * and as long as it is undefined, `choice` is offered. `ownNumbers` are those that the site itself shows in the slot. `more` comes last.
 */
export function crisisHelp(
  strings: CrisisStrings,
  english: CrisisEnglish,
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
              <strong>${withEnglish(strings.danger, english.danger)}</strong>
              ${known.map(({number, services}) =>
                ownNumbers.includes(number)
                  ? nothing
                  : html`<a href="tel:${number}"
                      >${withEnglish(strings.call(number, services), english.call?.(number, services))}</a
                    > `,
              )}
            </p>`
          : html`<p>
                ${
                  country
                    ? withEnglish(strings.notListed, english.notListed)
                    : withEnglish(strings.unknown, english.unknown)
                }
              </p>
              ${country ? nothing : choice}`
      }
      <slot name="crisis"></slot>
      ${more}
    </section>
  `;
}
