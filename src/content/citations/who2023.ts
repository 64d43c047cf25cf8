import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const who2023: ReportedSource = {
  checked: false,
  citedBy,
  by: 'World Health Organization',
  year: 2023,
  title: 'Peer Support in Mental Health and Psychosocial Support',
  where: 'technical brief',
};
