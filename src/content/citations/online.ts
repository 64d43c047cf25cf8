/** Peer support online, and its risks. */
import type {CheckedSource} from '../source.js';

export const croke2026 = {
  checked: true,
  by: 'Croke and others',
  year: 2026,
  title: 'Digital peer support interventions for people with mental health conditions in outpatient settings',
  where: 'BMJ Mental Health, February 25, 2026',
  doi: '10.1136/bmjment-2025-302275',
} as const satisfies CheckedSource;

export const easton2017 = {
  checked: true,
  by: 'Easton and others',
  year: 2017,
  title:
    'Qualitative exploration of the potential for adverse events when using an online peer support network for mental health: cross-sectional survey',
  where: 'JMIR Mental Health 4(4):e49',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5684514/',
} as const satisfies CheckedSource;

export const naslund2016 = {
  checked: true,
  by: 'Naslund and others',
  year: 2016,
  title: 'The future of mental health care: peer-to-peer support and social media',
  where: 'Epidemiology and Psychiatric Sciences 25(2):113-122',
  doi: '10.1017/S2045796015001067',
} as const satisfies CheckedSource;

export const privacy2019 = {
  checked: true,
  by: 'Psychiatric Services',
  year: 2019,
  title:
    'Risks to privacy with use of social media: understanding the views of social media users with serious mental illness',
  where: 'Psychiatric Services',
  doi: '10.1176/appi.ps.201800520',
} as const satisfies CheckedSource;

export const stat2019 = {
  checked: true,
  by: 'STAT News',
  year: 2019,
  title: 'News report on closed Facebook health groups and a complaint to the US Federal Trade Commission',
  where: 'April 30, 2019',
  url: 'https://www.statnews.com/2019/04/30/facebook-new-steps-privacy-health-data/',
} as const satisfies CheckedSource;
