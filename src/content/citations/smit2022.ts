import type {CheckedSource} from '../content.js';

export const smit2022: CheckedSource = {
  checked: true,
  by: 'Smit and others',
  year: 2022,
  title: 'The effectiveness of peer support for individuals with mental illness: systematic review and meta-analysis',
  where: 'Psychological Medicine 53(11), online 6 September 2022',
};
