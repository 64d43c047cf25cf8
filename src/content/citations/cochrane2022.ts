import type {ReportedSource} from '../content.js';
import {citedBy} from './cited-by.js';

export const cochrane2022: ReportedSource = {
  checked: false,
  citedBy,
  by: 'Cochrane Database of Systematic Reviews',
  year: 2022,
  title: 'Peer support for people with mental health conditions',
  where: 'review',
};
