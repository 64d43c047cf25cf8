import {isOpen} from '../../helplines/is-open.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';

/** Whether a line answers at an instant; undefined where it always does, and where its hours are not known. */
export function openState({hours}: Helpline, strings: BannerStrings, _locale: string, now: number): string | undefined {
  if (!hours || hours === 'always') return undefined;
  return isOpen(hours, now) ? strings.open : strings.closed;
}
