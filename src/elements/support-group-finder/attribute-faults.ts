import {countryCode} from '../../helplines/emergency.js';
import {isTimeZone} from '../../model/zone.js';

const TYPES = ['native', 'meeting-guide', 'csv', 'rows'];

/** Each attribute that may be wrong, with what makes it right. A wrong one is passed over and never throws: the visitor must not pay for it. */
const CHECKS: readonly {attribute: string; expected: string; isRight: (value: string) => boolean}[] = [
  {attribute: 'heading-level', expected: 'a number from 2 to 6', isRight: (value) => /^[2-6]$/.test(value)},
  {
    attribute: 'country',
    expected: 'an ISO 3166-1 code of two letters such as "US"',
    isRight: (value) => countryCode(value) !== undefined,
  },
  {attribute: 'time-zone', expected: 'an IANA time zone such as "America/Chicago"', isRight: isTimeZone},
  {attribute: 'type', expected: `one of ${TYPES.join(', ')}`, isRight: (value) => TYPES.includes(value)},
];

/** What is wrong with the attributes of an element, a sentence each. For the people who build the page, hence in English. */
export function attributeFaults(element: Element): string[] {
  return CHECKS.flatMap(({attribute, expected, isRight}) => {
    const value = element.getAttribute(attribute);
    const isFine = value === null || value === '' || isRight(value);
    return isFine ? [] : [`<${element.localName} ${attribute}="${value}">: expected ${expected}.`];
  });
}
