import {isOpen} from '../../helplines/is-open.js';
import {nextOpening} from '../../helplines/next-opening.js';
import {formatTime, formatWeekday, formatZone, wallTimestamp} from '../../i18n/format.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../model/helpline.js';

/**
 * Returns "Open now", or "Opens Monday, 10:00 AM, Eastern Time". Undefined for a helpline that is always open, and if
 * its hours are unknown or too old to rely on.
 */
export function openState(
  {hours, newestSource}: Helpline,
  strings: BannerStrings,
  locale: string,
  now: number,
): string | undefined {
  if (!hours || hours === 'always') return undefined;
  const isAnswering = isOpen(hours, now, newestSource);
  if (isAnswering === undefined) return undefined;
  if (isAnswering) return strings.open;
  const next = nextOpening(hours, now);
  if (!next) return strings.closed;
  const time = formatTime(wallTimestamp(`1970-01-01T${next.time}`), locale);
  return strings.opens(
    [formatWeekday(next.day, locale), time, formatZone(now, locale, hours.zone)].join(strings.comma),
  );
}
