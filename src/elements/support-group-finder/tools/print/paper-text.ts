/**
 * Texts for both kinds of printouts, a list of groups and a single group: lines, facts, and when someone last checked
 * the listing.
 */
import {html} from 'lit';
import {formatDate} from '../../../../i18n/format.js';
import type {Group} from '../../../../model/group.js';
import {factsOf} from '../../parts/group-facts.js';
import type {View} from '../../render-context.js';

export const joined = (...texts: (string | false | undefined)[]): string => texts.filter(Boolean).join(' · ');

export const lines = (texts: readonly (string | false | undefined)[]) =>
  texts.filter(Boolean).map((text) => html`<p>${text}</p>`);

/** Returns the facts in words, without ids. */
export const factsInWords = (group: Group, view: View): (string | undefined)[] => [
  group.programme?.label,
  ...factsOf(group, view),
  ...(group.labels ?? []),
];

export function checkedText({assured, updated}: Pick<Group, 'assured' | 'updated'>, {strings, locale}: View): string {
  const date = (text: string | undefined) => {
    const at = Date.parse(text ?? '');
    return Number.isNaN(at) ? '' : formatDate(at, locale);
  };
  const [checked, changed] = [date(assured?.on), date(updated)];
  return checked ? strings.lastChecked(checked) : changed && strings.lastChanged(changed);
}
