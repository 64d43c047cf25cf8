import type {Note} from './notes.js';
import {excerpt} from './values.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]?(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\s|$)/;

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && year > 1970;
}

/**
 * ISO 8601 from `YYYY-MM-DD HH:MM:SS` (UTC, as Meeting Guide says), from ISO itself, or from `M/D/YYYY …`, of which only the day is
 * certain. What is not a date is noted and left out.
 */
export function readDate(text: string, field: string, note: Note): string | undefined {
  if (!text) return undefined;
  const iso = ISO.exec(text);
  if (iso && isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))) {
    const day = `${iso[1]}-${iso[2]}-${iso[3]}`;
    return iso[4] ? `${day}T${iso[4]}:${iso[5]}:${iso[6] ?? '00'}${iso[7] ?? 'Z'}` : day;
  }
  const [, first = '', second = '', year = ''] = SLASHES.exec(text) ?? [];
  const [month, day] = text.includes('.') || Number(first) > 12 ? [second, first] : [first, second];
  if (isDay(Number(year), Number(month), Number(day)))
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  note('bad-date', {field, found: excerpt(text)});
  return undefined;
}
