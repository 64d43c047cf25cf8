import type {CheckedSource} from '../content.js';

export const cdc: CheckedSource = {
  checked: true,
  by: 'CDC (US)',
  title: '5 things to know about naloxone',
  where: 'Web page, read in November 2026',
  url: 'https://www.cdc.gov/drugoverdose/featured-topics/naloxone.html',
};
