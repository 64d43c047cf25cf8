import type {CheckedSource} from '../content.js';

export const lloydevans2014: CheckedSource = {
  checked: true,
  by: 'Lloyd-Evans and others',
  year: 2014,
  title:
    'A systematic review and meta-analysis of randomised controlled trials of peer support for people with severe mental illness',
  where: 'BMC Psychiatry 14:39',
  doi: '10.1186/1471-244X-14-39',
};
