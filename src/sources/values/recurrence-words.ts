/** The words of recurrence rules, in the package's languages, folded. Any other word is unknown. */
import type {Weekday} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';
import {parseDays} from './days.js';
import {foldKey} from './fold-key.js';
import {lookUp} from './values.js';

/** The meaning of a word. `order` counts within the month, with -1 for the last; `months` are 1 to 12. */
export type RecurrenceWord =
  | {is: 'order'; order: number}
  | {is: 'days'; days: Weekday[]}
  | {is: 'month'; month: number}
  | {is: 'every' | 'of-month' | 'monthly' | 'week' | 'weekly' | 'to' | 'not' | 'only' | 'filler'};

/** The classes of words, one per line. */
const CLASSES = {
  every: 'every each cada chaque jeden jede jeder jedes todo toda varje كل',
  'of-month': 'month months mes meses mois monat monats monates manad manaden manader',
  monthly: 'monthly mensual mensualmente mensuel mensuelle monatlich mensal mensalmente manadsvis',
  week: 'week weeks semana semanas semaine semaines woche wochen vecka veckan veckor',
  weekly: 'weekly semanal semanalmente hebdomadaire wochentlich veckovis اسبوعيا',
  to: 'to through thru until till bis a au al ate til',
  not: 'except excluding not but excepto menos salvo sauf nicht ausser exceto utom',
  only: 'only solo solamente seulement uniquement nur apenas somente bara endast فقط',
  filler:
    'and & of the on at from meets meet held in during y e el la los las del de du et le les des tous toutes todos todas und am im der die das den um kl uhr da do na nas nos os as och i pa om meetings يوم',
} as const;

const ORDERS = [
  'first primer primero primera premier premiere erste ersten erster primeiro primeira forsta',
  'second segundo deuxieme zweite zweiten zweiter andra',
  'third tercer tercero troisieme dritte dritten dritter terceiro terceira tredje',
  'fourth cuarto quatrieme vierte vierten vierter quarto fjarde',
  'fifth quinto cinquieme funfte funften funfter femte',
];
const LAST = 'last ultimo ultima dernier derniere letzte letzten letzter sista';

const WORDS: Record<string, RecurrenceWord> = {};
for (const [is, words] of Object.entries(CLASSES))
  for (const word of words.split(' ')) WORDS[foldKey(word) || word] = {is} as RecurrenceWord;
for (const [index, words] of numbered(ORDERS)) {
  for (const word of words.split(' ')) WORDS[word] = {is: 'order', order: index + 1};
}
for (const word of LAST.split(' ')) WORDS[word] = {is: 'order', order: -1};

/** "2nd", "1er", "2e", "3ª", and "2." as in German. */
const NUMBERED = /^(\d{1,2})(?:st|nd|rd|th|ers?|eres?|re|e|emes?|o|a|r?os?|[.])$/;

let months: Record<string, number> | undefined;

/** Returns the full and short names of months, as this device formats them. */
function monthNames(): Record<string, number> {
  const names: Record<string, number> = {sept: 9};
  for (const language of ['en', 'es', 'fr', 'de', 'pt', 'sv', 'ar']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {month, timeZone: 'UTC', calendar: 'gregory'});
      for (let index = 0; index < 12; index++) names[foldKey(format.format(Date.UTC(2026, index, 15)))] ??= index + 1;
    }
  }
  // It means Tuesday in some languages.
  delete names.mar;
  return names;
}

/** Returns what a word says about when a group meets; undefined if it's unknown. */
export function readRecurrenceWord(word: string): RecurrenceWord | undefined {
  // "So" is Sunday in German, and "só" is "only" in Portuguese.
  if (/^só$/i.test(word)) return {is: 'only'};
  const key = foldKey(word);
  const known = lookUp(WORDS, key || word);
  if (known) return known;
  const numeral = NUMBERED.exec(word.endsWith('.') ? word : key);
  if (numeral) return {is: 'order', order: Number(numeral[1])};
  const days = /\d/.test(word) ? undefined : parseDays(word);
  if (days) return {is: 'days', days};
  months ??= /^\p{L}{3,}$/u.test(key) ? monthNames() : undefined;
  const month = months && lookUp(months, key);
  return month === undefined ? undefined : {is: 'month', month};
}
