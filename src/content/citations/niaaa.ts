import type {CheckedSource} from '../content.js';

export const niaaa: CheckedSource = {
  checked: true,
  by: 'NIAAA (US)',
  title: 'Alcohol-medication interactions: potentially dangerous mixes',
  where: 'Web page, read in November 2026',
  url: 'https://www.niaaa.nih.gov/health-professionals-communities/core-resource-on-alcohol/alcohol-medication-interactions-potentially-dangerous-mixes',
};
