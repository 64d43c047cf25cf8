/** Phone numbers: what a phone should dial, where that is certain. */
import type {Note} from './notes.js';
import {plainText} from './text.js';
import {excerpt} from './values.js';

const LONGEST_PHONE = 100;
const NUMBER = /^[+\d(][\d\s().\u2010-\u2013/-]*$/;
/** Pauses and codes that a phone can dial; letters, as in a pass code for a keyboard, end them. */
const CODES = /^(?:[,;\s*#]*\d+(?=[,;*#\s]|$))*[*#]?/;

function internationalDigits(number: string): string | undefined {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const international = number.startsWith('+') ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : '';
  if (/^[1-9]\d{6,14}$/.test(international)) return international;
  const american = number.startsWith('+') ? null : /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits);
  return american ? `1${american[1]}` : undefined;
}

/**
 * `+` and digits, then pauses and codes as listed ("+13125550142,,123456789#"); undefined for what only a person can make sense of.
 * A number without a country is taken for a North American one when it has that shape: in these lists nearly all are.
 */
export function dialString(text: string): string | undefined {
  const [number = ''] = text.trim().split(/[,;]/);
  const digits = NUMBER.test(number) ? internationalDigits(number) : undefined;
  const codes = CODES.exec(text.trim().slice(number.length))?.[0] ?? '';
  return digits && '+' + digits + codes.replace(/;/g, ',').replace(/\s/g, '');
}

const NUMBER_IN_TEXT = /\+?\(?\d[\d\s().\u2010-\u2013/-]{6,18}\d/g;
const CODE_IN_TEXT = /\b(?:code|id|pin|number|no)\b[\s.:#=-]{0,5}(\d[\d -]{1,18}\d)#?/i;
/** A pass code is asked for after the number of the meeting, so it is never dialled for one. */
const PASS_CODE = /\bpass|\bpin\b/i;

/** The number that is in a sentence, with the code that it says comes after it: "Dial (978) 990-5148 Access Code 8612657#". */
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
 * The number to show, the string to dial, and as `notes` a text that is more than a number, because it may hold a pass code. Noted
 * when something in it cannot be dialled.
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

/** `*` and `#` where they make no phone do anything: after a pause, before an extension, or in a short number such as `*3221`. */
const CODELESS = /^(?:[^*#]*(?:[,;][\d\s,;*#]*|\d[^*#]*#\s?\d{1,8})?|\*\d{2,6})$/;

/** The number in `text` without codes that make a phone do things instead of calling (3GPP TS 22.030), such as `*21*…#`, which forwards all calls. */
function withoutCodes(text: string): string {
  if (CODELESS.test(text)) return text;
  const [number = ''] = text.split(/[*#]/);
  return /(?:\d\D*){6}/.test(number) ? number.trim() : '';
}

/**
 * A number to call as it is listed. One that a spreadsheet turned into a power of ten has lost its digits, so it is noted and left out, as are codes for
 * the phone itself.
 */
export function contactPhone(listed: unknown, note: Note): string | undefined {
  const text = plainText(listed, 'phone', note, LONGEST_PHONE);
  const phone = /^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text) ? '' : withoutCodes(text);
  if (phone !== text) note('odd-phone', {found: excerpt(text)});
  return phone || undefined;
}
