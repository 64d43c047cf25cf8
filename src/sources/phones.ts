/** Phone numbers: what a phone should dial, where that is certain. */
import type {Note} from './notes.js';
import {excerpt} from './values.js';

const NUMBER = /^[+\d(][\d\s().\u2010-\u2013/-]*$/;
const CODES = /^[\d\s,;*#pw-]*$/i;

/**
 * `+` and digits, then pauses and codes as listed ("+13125550142,,123456789#"); undefined for what only a person can make sense of.
 * A number without a country is taken for a North American one when it has that shape: in these lists nearly all are.
 */
export function dialString(text: string): string | undefined {
  const [number = '', ...rest] = text.trim().split(/(?=[,;])/);
  const codes = rest.join('');
  if (!NUMBER.test(number) || !CODES.test(codes) || text.length > 80) return undefined;
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const codesDialled = codes.replace(/[^\d,*#]/g, '');
  const international = number.startsWith('+') ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : '';
  if (/^[1-9]\d{6,14}$/.test(international)) return '+' + international + codesDialled;
  const american = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(number.startsWith('+') ? '' : digits);
  return american ? '+1' + american[1] + codesDialled : undefined;
}

/** The number to show, without pauses and codes, and the string to dial; noted when there is nothing to dial. */
export function readPhone(text: string, note: Note): {phone: string; dial?: string} | undefined {
  if (!/\d/.test(text)) return undefined;
  const dial = dialString(text);
  if (dial) return {phone: (text.split(/[,;]/)[0] ?? text).trim(), dial};
  note('odd-phone', {found: excerpt(text)});
  return {phone: text};
}
