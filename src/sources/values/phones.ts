/** Parses phone numbers, and returns what a phone should dial if that is certain. */
import type {Note} from './notes.js';
import {plainText} from './text.js';
import {excerpt} from './values.js';

const LONGEST_PHONE = 100;
const NUMBER = /^[+\d(][\d\s().\u2010-\u2013/-]*$/;
/** Pauses and codes that a phone can dial, up to letters such as in a passcode for the keypad. */
const CODES = /^(?:[,;\s*#]*\d+(?=[,;*#\s]|$))*[*#]?/;

function internationalDigits(number: string): string | undefined {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const international = number.startsWith('+') ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : '';
  if (/^[1-9]\d{6,14}$/.test(international)) return international;
  const american = number.startsWith('+') ? null : /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits);
  return american ? `1${american[1]}` : undefined;
}

/**
 * Returns `+` and digits, followed by pauses and codes as listed ("+13125550142,,123456789#"); undefined for text that
 * only people can make sense of. A number without a country code counts as North American if it has that format,
 * because nearly all of them are in these lists.
 */
export function dialString(text: string): string | undefined {
  const [number = ''] = text.trim().split(/[,;]/);
  const digits = NUMBER.test(number) ? internationalDigits(number) : undefined;
  const codes = CODES.exec(text.trim().slice(number.length))?.[0] ?? '';
  return digits && '+' + digits + codes.replace(/;/g, ',').replace(/\s/g, '');
}

const NUMBER_IN_TEXT = /\+?\(?\d[\d\s().\u2010-\u2013/-]{6,18}\d/g;
const CODE_IN_TEXT = /\b(?:code|id|pin|number|no)\b[\s.:#=-]{0,5}(\d[\d -]{1,18}\d)#?/i;
/** A passcode is asked for after the meeting number, so it's never dialed as one. */
const PASS_CODE = /\bpass|\bpin\b/i;

/**
 * Returns the number in a sentence, with the code that has to be entered afterward: "Dial (978) 990-5148 Access Code
 * 8612657#".
 */
function numberInText(text: string): {phone: string; dial: string} | undefined {
  for (const {0: found, index} of text.matchAll(NUMBER_IN_TEXT)) {
    const digits = internationalDigits(found.trim());
    if (!digits) continue;
    const rest = text.slice(index + found.length);
    const [label = '', code = ''] = CODE_IN_TEXT.exec(rest) ?? [];
    const isDialled = code && !PASS_CODE.test(rest.slice(0, rest.indexOf(label) + 4));
    return {phone: found.trim(), dial: `+${digits}${isDialled ? `,,${code.replace(/\D/g, '')}#` : ''}`};
  }
  return undefined;
}

/**
 * Returns the number to show and the string to dial. A text that is more than a number is returned as `notes`, because
 * it may contain a passcode. Adds a note if something in it can't be dialed.
 */
export function readPhone(text: string, note: Note): {phone?: string; dial?: string; notes?: string} | undefined {
  const [number = text] = text.split(/[,;]/);
  const dial = dialString(text);
  const isWhole = dial !== undefined && /^[\d\s,;*#]*$/.test(text.slice(number.length));
  if (isWhole) return {phone: number.trim(), dial};
  const isProse = dial === undefined ? /[a-z]{2}/i.test(text) : CODE_IN_TEXT.test(text);
  const inText = isProse ? numberInText(text) : undefined;
  if (inText) return {...inText, notes: text};
  note('odd-phone', {found: excerpt(text)});
  if (dial) return {phone: number.trim(), dial};
  if (!/\d/.test(text)) return undefined;
  if (/[a-z]/i.test(text)) return {notes: text};
  const phone = withoutCodes(text);
  return phone ? {phone} : undefined;
}

/** `*` and `#` where no phone treats them as a command: after a pause, before an extension, or in a short number such as `*3221`. */
const HARMLESS = /^(?:[^*#]*|[^*#,;]+(?:[,;][\d\s,;*#]*|#\s?\d{1,8})|\*\d{2,6})$/;

/** Removes codes that make a phone run a command instead of calling (3GPP TS 22.030), such as `*21*…#`, which forwards all calls. */
function withoutCodes(text: string): string {
  if (HARMLESS.test(text)) return text;
  const [number = ''] = text.split(/[*#]/);
  return /(?:\d\D*){6}/.test(number) ? number.trim() : '';
}

/**
 * Returns a number to call as listed. A number that a spreadsheet converted to scientific notation has lost digits, so it's noted and left out; so are
 * codes for the phone itself.
 */
export function contactPhone(listed: unknown, note: Note): string | undefined {
  const text = plainText(listed, 'phone', note, LONGEST_PHONE);
  const phone = /^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text) ? '' : withoutCodes(text);
  if (phone !== text) note('odd-phone', {found: excerpt(text)});
  return phone || undefined;
}
