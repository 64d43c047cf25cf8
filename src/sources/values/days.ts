import type {Weekday} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';
import {foldKey} from './fold-key.js';
import {lookUp} from './values.js';
import {splitParts} from './trim.js';

/**
 * Sunday first; folded, in en es fr de sv/da/no pl pt it nl ja ar, with abbreviations that mean only one day ("do" is
 * two).
 */
const NAMES = [
  'su so sun sunday domingo dom dimanche sonntag sondag niedziela domenica zondag 日曜日 日曜 日 احد أحد',
  'mo mon monday lunes lun lundi montag mandag poniedzialek segunda segundafeira lunedi maandag 月曜日 月曜 月 اثنين إثنين',
  'tu di tue tues tuesday martes mardi dienstag tisdag tirsdag wtorek terca tercafeira martedi dinsdag 火曜日 火曜 火 ثلاثاء',
  'we mi wed weds wednesday miercoles mie mercredi mercr mittwoch onsdag sroda quarta quartafeira mercoledi woensdag 水曜日 水曜 水 اربعاء أربعاء',
  'th thu thur thurs thursday jueves jue jeudi donnerstag torsdag czwartek quinta quintafeira giovedi donderdag 木曜日 木曜 木 خميس',
  'fr fri friday viernes vie vendredi freitag fredag piatek sexta sextafeira venerdi vrijdag 金曜日 金曜 金 جمعة',
  'sa sat saturday sabado sab samedi samstag sonnabend lordag sobota sabato zaterdag 土曜日 土曜 土 سبت',
];

const BY_NAME: Record<string, Weekday> = {};
for (const [number, day] of numbered(WEEKDAYS)) {
  for (const name of [number, ...(NAMES[number] ?? '').split(' ')]) BY_NAME[name] = day;
}
BY_NAME['7'] = 'SU'; // ISO convention.

/** Parses a day from a number (0 or 7 is Sunday) or a name, including "Wednesdays" and "Wed.". */
export function parseDay(value: unknown): Weekday | undefined {
  if (typeof value === 'number') return lookUp(BY_NAME, String(value));
  if (typeof value !== 'string') return undefined;
  const key = foldKey(value);
  return lookUp(BY_NAME, key) ?? lookUp(BY_NAME, key.replace(/^ال|s$|(?<=dag)(?:en|ar|arna)$/, ''));
}

const SEVERAL: Record<string, readonly Weekday[]> = {
  daily: WEEKDAYS,
  everyday: WEEKDAYS,
  eachday: WEEKDAYS,
  taglich: WEEKDAYS,
  diario: WEEKDAYS,
  weekdays: WEEKDAYS.slice(1, 6),
  weekend: ['SA', 'SU'],
  weekends: ['SA', 'SU'],
};

function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - start + 7) % 7) + 1;
  return [...WEEKDAYS, ...WEEKDAYS].slice(start, start + length);
}

function daysOf(part: string): readonly Weekday[] | undefined {
  const several = lookUp(SEVERAL, foldKey(part));
  if (several) return several;
  const day = parseDay(part.replace(/^every\s+/i, ''));
  if (day) return [day];
  const [from, to, more] = splitParts(part, /-|–|\bto\b|\bthrough\b|\bthru\b|\bbis\b/i).map(parseDay);
  return from && to && more === undefined ? daysBetween(from, to) : undefined;
}

/**
 * Parses the days of a field, or an array of them: "Mon & Thu", "Mon-Fri", `[6]`, "daily". Undefined if any part isn't
 * a day.
 */
export function parseDays(value: unknown): Weekday[] | undefined {
  if (Array.isArray(value)) {
    const each = value.slice(0, 7).map(parseDay);
    return each.every((day) => day !== undefined) ? [...new Set(each)] : undefined;
  }
  const day = parseDay(value);
  if (day) return [day];
  if (typeof value !== 'string' || value.length > 120) return undefined;
  const whole = daysOf(value);
  if (whole) return [...whole];
  const parts = splitParts(value, /[,;/&+|]|\band\b|\by\b|\bund\b|\bet\b/i).filter(Boolean);
  const each = parts.length > 1 ? parts.map(daysOf) : [];
  return each.length && each.every((days) => days !== undefined) ? [...new Set(each.flat())] : undefined;
}
