import type {CheckedSource} from '../content.js';

export const hoghegmose2023: CheckedSource = {
  checked: true,
  by: 'Høgh Egmose and others',
  year: 2023,
  title: 'The effectiveness of peer support in personal and clinical recovery: systematic review and meta-analysis',
  where: 'Psychiatric Services',
  doi: '10.1176/appi.ps.202100138',
};
