import type {CheckedSource} from '../content.js';

export const medlineplus: CheckedSource = {
  checked: true,
  by: 'MedlinePlus',
  title: 'Delirium tremens',
  where: 'Web page, read in a copy in November 2026',
  url: 'https://medlineplus.gov/ency/article/000766.htm',
};
