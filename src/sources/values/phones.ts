/** Phone numbers: what a phone should dial, where that is certain. */
import type {Note} from './notes.js';
import {excerpt} from './values.js';

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

/**
 * The number to show, the string to dial, and as `notes` a text that is more than a number, because it may hold a pass code. Noted
 * when something in it cannot be dialled.
 */
export function readPhone(text: string, note: Note): {phone?: string; dial?: string; notes?: string} | undefined {
  const [number = text] = text.split(/[,;]/);
  const dial = dialString(text);
  const isWhole = dial !== undefined && /^[\d\s,;*#]*$/.test(text.slice(number.length));
  if (isWhole) return {phone: number.trim(), dial};
  note('odd-phone', {found: excerpt(text)});
  if (dial) return {phone: number.trim(), dial};
  if (!/\d/.test(text)) return undefined;
  return /[a-z]/i.test(text) ? {notes: text} : {phone: text};
}

/** A number to call as it is listed. One that a spreadsheet turned into a power of ten has lost its digits, so it is noted and left out. */
export function contactPhone(text: string | undefined, note: Note): string | undefined {
  if (!text || !/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return text;
  note('odd-phone', {found: excerpt(text)});
  return undefined;
}
