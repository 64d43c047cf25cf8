import type {CheckedSource} from '../content.js';

export const lyons2021: CheckedSource = {
  checked: true,
  by: 'Lyons and others',
  year: 2021,
  title:
    'A systematic review and meta-analysis of group peer support interventions for people experiencing mental health conditions',
  where: 'BMC Psychiatry 21:315',
  doi: '10.1186/s12888-021-03321-z',
};
