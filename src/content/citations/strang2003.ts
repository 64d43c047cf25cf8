import type {CheckedSource} from '../content.js';

export const strang2003: CheckedSource = {
  checked: true,
  by: 'Strang and others',
  year: 2003,
  title: 'Loss of tolerance and overdose mortality after inpatient opiate detoxification: follow up study',
  where: 'BMJ 326:959-960',
  doi: '10.1136/bmj.326.7396.959',
};
