import type {CheckedSource} from '../content.js';

export const cooper2024: CheckedSource = {
  checked: true,
  by: 'Cooper and others',
  year: 2024,
  title:
    'The effectiveness, implementation, and experiences of peer support approaches for mental health: a systematic umbrella review',
  where: 'BMC Medicine 22:72',
  doi: '10.1186/s12916-024-03260-y',
};
