/** What is private in a group, and what is not. */
import type {CheckedSource} from '../source.js';

export const reed1996 = {
  checked: true,
  by: 'Reed',
  year: 1996,
  title: 'The futile fifth step',
  where: 'St. John’s Law Review 70(4)',
} as const satisfies CheckedSource;
