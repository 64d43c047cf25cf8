/** What is private in a group, and what isn't. */
import type {CheckedSource} from '../source.js';

export const reed1996 = {
  checked: true,
  by: 'Reed',
  year: 1996,
  title:
    'The futile fifth step: compulsory disclosure of confidential communications among Alcoholics Anonymous members',
  where: 'St. John’s Law Review 70(4)',
  url: 'https://scholarship.law.stjohns.edu/lawreview/vol70/iss4/2',
} as const satisfies CheckedSource;
