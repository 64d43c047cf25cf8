/**
 * Console warnings for site developers, each shown once: invalid attributes, a tag that was never closed, and records
 * that are overdue for review.
 */
import {countryCode} from '../../helplines/emergency.js';
import {HELPLINE_AUDIENCES} from '../../model/helpline.js';
import {warnUnclosed} from '../../ui/unclosed.js';
import {warnOnce} from '../../ui/warn-once.js';

/** Attributes, the expected value of each, and a check. */
const CHECKS: readonly (readonly [string, string, (value: string, element: Element) => boolean])[] = [
  ['country', 'an ISO 3166-1 code of two letters such as "US"', (value) => countryCode(value) !== undefined],
  [
    'region',
    'an ISO 3166-2 code of the same country such as "GB-ENG"',
    (value, element) =>
      /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value) &&
      countryCode(value.slice(0, 2)) === countryCode(element.getAttribute('country') ?? undefined),
  ],
  [
    'audience',
    `any of ${HELPLINE_AUDIENCES.join(', ')}`,
    (value) => value.split(/\s+/).every((word) => HELPLINE_AUDIENCES.some((known) => known === word)),
  ],
  ['heading-level', 'a number from 2 to 6', (value) => /^[2-6]$/.test(value)],
];

/** Parts of a page that no one puts into a banner. */
const PARTS_OF_PAGES = 'h1, nav, main, footer';

/**
 * `recheckBy` is set if that date has passed. Visitors don't see this: a number that was right is shown until it's
 * known to be wrong.
 */
export function warnSite(element: Element, recheckBy: string | undefined) {
  const name = `<${element.localName}>`;
  for (const [attribute, expected, isRight] of CHECKS) {
    const value = element.getAttribute(attribute);
    if (value && !isRight(value, element)) warnOnce(`${name}: ${attribute}="${value}", expected ${expected}.`);
  }
  const part = element.querySelector(PARTS_OF_PAGES);
  if (part) warnUnclosed(element, part);
  if (recheckBy)
    warnOnce(`${name}: its helplines should have been checked again by ${recheckBy}. See docs/helplines.md.`);
}
