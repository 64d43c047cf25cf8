import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const samhsa2023: ReportedSource = {
  checked: false,
  citedBy,
  by: 'SAMHSA',
  year: 2023,
  title: 'Peer Support Services in Mental Health',
  where: 'best practices guide',
};
