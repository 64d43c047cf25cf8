import type {CheckedSource} from '../content.js';

export const chien2019: CheckedSource = {
  checked: true,
  by: 'Chien and others',
  year: 2019,
  title: 'Peer support for people with schizophrenia or other serious mental illness',
  where: 'Cochrane Database of Systematic Reviews',
  doi: '10.1002/14651858.CD010880.pub2',
};
