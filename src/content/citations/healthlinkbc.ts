import type {CheckedSource} from '../content.js';

export const healthlinkbc: CheckedSource = {
  checked: true,
  by: 'HealthLink BC',
  title: 'Withdrawal from alcohol or drugs',
  where: 'Web page, read in November 2026',
  url: 'https://www.healthlinkbc.ca/withdrawal-alcohol-or-drugs',
};
