import type {CheckedSource} from '../content.js';

export const nhs: CheckedSource = {
  checked: true,
  by: 'NHS (UK)',
  title: 'Alcohol misuse: treatment',
  where: 'Web page, read in a copy in November 2026',
  url: 'https://www.nhs.uk/conditions/alcohol-misuse/treatment/',
};
