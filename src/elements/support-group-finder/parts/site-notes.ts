/** Notes for site developers, shown with the attribute `debug`. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Account} from '../../../directory/account.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';

export function siteNotes(
  faults: readonly string[],
  account: Account | undefined,
  strings: FinderStrings,
): TemplateResult {
  const records = account ? [strings.account(account.records, account.rejected, account.unclear)] : [];
  return html`<div class="debug">
    <p>${strings.needsFixing}</p>
    <ul>
      ${[...faults, ...records].map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
