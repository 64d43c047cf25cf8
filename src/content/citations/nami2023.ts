import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const nami2023: ReportedSource = {
  checked: false,
  citedBy,
  by: 'National Alliance on Mental Illness',
  year: 2023,
  title: 'Family-to-Family Program Research Outcomes',
  where: 'research summary',
};
