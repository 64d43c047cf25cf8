import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const apa2022: ReportedSource = {
  checked: false,
  citedBy,
  by: 'American Psychiatric Association',
  year: 2022,
  title: 'Practice Guideline on Peer Support Services',
  where: 'guideline',
};
