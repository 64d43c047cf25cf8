import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const wfmh2023: ReportedSource = {
  checked: false,
  citedBy,
  by: 'World Federation for Mental Health',
  year: 2023,
  title: 'Global Standards for Peer Support',
  where: 'standards',
};
