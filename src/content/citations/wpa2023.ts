import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const wpa2023: ReportedSource = {
  checked: false,
  citedBy,
  by: 'World Psychiatric Association',
  year: 2023,
  title: 'Guidelines on Community Mental Health Services',
  where: 'guidelines',
};
