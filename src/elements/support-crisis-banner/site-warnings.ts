/** For the people who build the page, in the console, each sentence once: attributes that say nothing, and records whose date has passed. */
import {countryCode} from '../../helplines/emergency.js';
import {HELPLINE_AUDIENCES} from '../../model/helpline.js';
import {warnOnce} from '../../ui/warn-once.js';

const CHECKS: readonly {attribute: string; expected: string; isRight: (value: string, element: Element) => boolean}[] =
  [
    {
      attribute: 'country',
      expected: 'an ISO 3166-1 code of two letters such as "US"',
      isRight: (value) => countryCode(value) !== undefined,
    },
    {
      attribute: 'region',
      expected: 'an ISO 3166-2 code of the same country such as "GB-ENG"',
      isRight: (value, element) =>
        /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value) &&
        countryCode(value.slice(0, 2)) === countryCode(element.getAttribute('country') ?? undefined),
    },
    {
      attribute: 'audience',
      expected: `any of ${HELPLINE_AUDIENCES.join(', ')}`,
      isRight: (value) => value.split(/\s+/).every((word) => HELPLINE_AUDIENCES.some((known) => known === word)),
    },
    {attribute: 'heading-level', expected: 'a number from 2 to 6', isRight: (value) => /^[2-6]$/.test(value)},
  ];

/** `recheckBy` is given when that day has passed. Visitors are told nothing: a number that was right is shown until somebody knows better. */
export function warnSite(element: Element, recheckBy: string | undefined) {
  const name = `<${element.localName}>`;
  for (const {attribute, expected, isRight} of CHECKS) {
    const value = element.getAttribute(attribute);
    if (value && !isRight(value, element)) warnOnce(`${name}: ${attribute}="${value}", expected ${expected}.`);
  }
  if (recheckBy)
    warnOnce(`${name}: its helplines should have been checked again by ${recheckBy}. See docs/helplines.md.`);
}
