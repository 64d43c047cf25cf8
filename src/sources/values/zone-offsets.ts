/** Offsets of zones from UTC, and zones with the same offset all year. */
import {isTimeZone, offsetMs} from '../../model/zone.js';

const WINTER = Date.UTC(2026, 0, 15);
const SUMMER = Date.UTC(2026, 6, 15);

/** Returns how far a zone is ahead of UTC in January and in July, in minutes. */
export const offsetsOf = (zone: string): [january: number, july: number] => [
  offsetMs(WINTER, zone) / 60_000,
  offsetMs(SUMMER, zone) / 60_000,
];

/** Whether both clocks show the same time in January and in July. */
export function sameClock(one: string, other: string): boolean {
  return one === other || String(offsetsOf(one)) === String(offsetsOf(other));
}

/** Zones with these offsets and without daylight saving time: engines only have names for whole hours. */
const PART_HOURS: Readonly<Record<string, string>> = {
  '-9:30': 'Pacific/Marquesas',
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
};

const OFFSET = /^(?:(?:utc|gmt)\s*)?([+-])\s*(\d{1,2})(?::?([0-5]\d))?(?::00)?$/i;

/**
 * Returns the minutes ahead of UTC for "UTC-5", "-05:00" or "GMT+1"; undefined if it isn't an offset, or one that no
 * zone has.
 */
export function readOffset(text: string): number | undefined {
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(text.trim()) ?? [];
  const total = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return sign && total >= -720 && total <= 840 ? total : undefined;
}

/** Returns a zone that has this offset all year, with a name that all browsers know; undefined if there is none. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  const sign = minutes < 0 ? '-' : '+';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const zone =
    minutes % 60
      ? PART_HOURS[`${sign}${hours}:${Math.abs(minutes) % 60}`]
      : `Etc/GMT${minutes < 0 ? '+' : '-'}${hours}`;
  return isTimeZone(zone) ? zone : undefined;
}
