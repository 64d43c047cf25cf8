/**
 * Finds clock times in the words typed, and returns the part of the day they are in: "7pm", "um 19 Uhr", "à 19h30", "kl
 * 19".
 */
import type {TimeOfDay} from '../../model/query.js';
import type {Found} from './find-phrases.js';
import type {TypedWord} from './typed-words.js';

/** A number joined with what makes it a time: "7pm", "19h", "19h30". */
const JOINED = /^(\d{1,2})(am|pm|h)(?:\d\d)?$/;
const HOUR = /^\d{1,2}$/;
const MINUTES = /^\d\d(am|pm|h)?$/;
const AFTER = /^(?:am|pm|h|hs|hrs|uhr|horas|heures)$/;
const BEFORE = /^(?:kl|klockan)$/;
const HALF_DAY = 12;
const LAST_HOUR = 23;
/** "Dura 2 horas" isn't a time: before this hour, only times with am or pm count. */
const FIRST_HOUR = 7;
/** The hours at which the parts of the day start, as in the index of meetings. */
const STARTS: readonly (readonly [hour: number, time: TimeOfDay])[] = [
  [22, 'night'],
  [17, 'evening'],
  [12, 'afternoon'],
  [5, 'morning'],
  [0, 'night'],
];

function timeAt(number: number, sign: string): TimeOfDay | undefined {
  const isHalf = sign === 'am' || sign === 'pm';
  if (isHalf ? number < 1 || number > HALF_DAY : number < FIRST_HOUR || number > LAST_HOUR) return undefined;
  const hour = isHalf ? (number % HALF_DAY) + (sign === 'pm' ? HALF_DAY : 0) : number;
  return STARTS.find(([start]) => hour >= start)?.[1];
}

/** Returns the hour of a time at a position, what makes it a time, and its number of words. */
function signAt(words: readonly TypedWord[], place: number): [hour: string, sign: string, length: number] | undefined {
  const wordAt = (at: number) => words[at]?.word ?? '';
  const word = wordAt(place);
  const [, hour, sign] = JOINED.exec(word) ?? [];
  if (hour && sign) return [hour, sign, 1];
  if (BEFORE.test(word) && HOUR.test(wordAt(place + 1)))
    return [wordAt(place + 1), word, HOUR.test(wordAt(place + 2)) ? 3 : 2];
  if (!HOUR.test(word)) return undefined;
  const next = wordAt(place + 1);
  if (AFTER.test(next)) return [word, next, 2];
  const [minutes, joined] = MINUTES.exec(next) ?? [];
  if (!minutes) return undefined;
  if (joined) return [word, joined, 2];
  return AFTER.test(wordAt(place + 2)) ? [word, wordAt(place + 2), 3] : undefined;
}

/** Returns the clock times as phrases that mean a part of the day. */
export const findClockTimes = (words: readonly TypedWord[]): Found[] =>
  words.flatMap((_, place) => {
    const [hour, sign, length] = signAt(words, place) ?? [];
    const time = hour && sign && timeAt(Number(hour), sign);
    if (!time || !length) return [];
    const at = [place, place + 1, place + 2].slice(0, length);
    return [{at, meanings: [['time', time]], worth: length, isCorrected: false, isGuess: false}];
  });
