import {countryCode} from '../../helplines/emergency.js';
import {isTimeZone} from '../../model/zone.js';
import {SOURCE_TYPES} from '../../sources/source-types.js';

const TYPES: readonly string[] = SOURCE_TYPES;

/** The attributes that can be invalid, with the expected value and a check. */
const CHECKS: readonly [attribute: string, expected: string, isRight: (value: string) => unknown][] = [
  ['heading-level', 'a number from 2 to 6', (value) => /^[2-6]$/.test(value)],
  ['country', 'an ISO 3166-1 code of two letters such as "US"', countryCode],
  ['time-zone', 'an IANA time zone such as "America/Chicago"', isTimeZone],
  ['feedback-url', 'an https: or mailto: address', (value) => /^(?:https?:\/\/|mailto:)/i.test(value)],
  ['type', `one of ${TYPES.join(', ')}`, (value) => TYPES.includes(value)],
];

/**
 * Returns what is wrong with the attributes of an element, one sentence each. The sentences are for site developers, so
 * they are in English. An invalid attribute is ignored and never throws, so that visitors aren't affected.
 */
export function attributeFaults(element: Element): string[] {
  return CHECKS.flatMap(([attribute, expected, isRight]) => {
    const value = element.getAttribute(attribute);
    return value && !isRight(value) ? [`<${element.localName} ${attribute}="${value}">: expected ${expected}.`] : [];
  });
}
