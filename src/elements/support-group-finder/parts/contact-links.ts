/** Links for contacting a group. */

/** A number as people write it, after a label such as "Tel.", and what a phone may dial after a pause. Or a short number such as `*3221`. */
const NUMBER = /^[^\d+*#]*(\*\d{2,6}$|\+?\(?\d[\d\s().\u2010-\u2013/-]*)([,;][\d\s,;*#]*)?(.*)/s;

/** The most digits of a number (ITU-T E.164). With a slash, more than a national number are probably two numbers. */
const [MOST_DIGITS, MOST_WITH_SLASH] = [15, 12];

/** Whether letters stand for digits, as in "1-800-FLOWERS": without them, the number is someone else's. */
const isSpelled = (number: string, rest: string): boolean =>
  /[A-Z]{4}/.test(rest) || (number.endsWith('-') && /^[a-z]/i.test(rest));

/**
 * Returns a `tel:` URL for the first number in a text; undefined if it has none, or more than one could be meant. An extension isn't dialed.
 * `*` and `#` are kept only after a pause and in short numbers, because elsewhere they can make a phone run a command instead of calling
 * (3GPP TS 22.030).
 */
export function telUrl(phone: string | undefined): string | undefined {
  const [, number = '', pauses = '', rest = ''] = NUMBER.exec(phone ?? '') ?? [];
  if (number.startsWith('*')) return `tel:${number}`;
  const digits = number.replace(/^(\+[^(]*)\(0\)/, '$1').replace(/[^\d+]/g, '');
  const count = digits.replace('+', '').length;
  const most = number.includes('/') ? MOST_WITH_SLASH : MOST_DIGITS;
  if (count < 3 || count > most || isSpelled(number, rest)) return undefined;
  return `tel:${digits}${pauses.replace(/\s/g, '')}`;
}

/** Returns a `mailto:` URL; undefined if it isn't an email address. */
export function mailUrl(email: string | undefined): string | undefined {
  return email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
}
