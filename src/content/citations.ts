/** The sources of what the guides say. Each is an export of its own, so that an element carries only those it names. */
import type {CheckedSource, ReportedSource} from './content.js';

/** The article whose list of sources the unchecked ones come from. */
const citedBy = 'an article about peer support groups';

export const lloydevans2014: CheckedSource = {
  id: 'lloydevans2014',
  checked: true,
  by: 'Lloyd-Evans and others',
  year: 2014,
  title:
    'A systematic review and meta-analysis of randomised controlled trials of peer support for people with severe mental illness',
  where: 'BMC Psychiatry 14:39',
  doi: '10.1186/1471-244X-14-39',
};

export const chien2019: CheckedSource = {
  id: 'chien2019',
  checked: true,
  by: 'Chien and others',
  year: 2019,
  title: 'Peer support for people with schizophrenia or other serious mental illness',
  where: 'Cochrane Database of Systematic Reviews',
  doi: '10.1002/14651858.CD010880.pub2',
};

export const lyons2021: CheckedSource = {
  id: 'lyons2021',
  checked: true,
  by: 'Lyons and others',
  year: 2021,
  title:
    'A systematic review and meta-analysis of group peer support interventions for people experiencing mental health conditions',
  where: 'BMC Psychiatry 21:315',
  doi: '10.1186/s12888-021-03321-z',
};

export const smit2022: CheckedSource = {
  id: 'smit2022',
  checked: true,
  by: 'Smit and others',
  year: 2022,
  title: 'The effectiveness of peer support for individuals with mental illness: systematic review and meta-analysis',
  where: 'Psychological Medicine 53(11), online 6 September 2022',
};

export const hoghegmose2023: CheckedSource = {
  id: 'hoghegmose2023',
  checked: true,
  by: 'Høgh Egmose and others',
  year: 2023,
  title: 'The effectiveness of peer support in personal and clinical recovery: systematic review and meta-analysis',
  where: 'Psychiatric Services',
  doi: '10.1176/appi.ps.202100138',
};

export const cooper2024: CheckedSource = {
  id: 'cooper2024',
  checked: true,
  by: 'Cooper and others',
  year: 2024,
  title:
    'The effectiveness, implementation, and experiences of peer support approaches for mental health: a systematic umbrella review',
  where: 'BMC Medicine 22:72',
  doi: '10.1186/s12916-024-03260-y',
};

export const who2023: ReportedSource = {
  id: 'who2023',
  checked: false,
  citedBy,
  by: 'World Health Organization',
  year: 2023,
  title: 'Peer Support in Mental Health and Psychosocial Support',
  where: 'technical brief',
};

export const cochrane2022: ReportedSource = {
  id: 'cochrane2022',
  checked: false,
  citedBy,
  by: 'Cochrane Database of Systematic Reviews',
  year: 2022,
  title: 'Peer support for people with mental health conditions',
  where: 'review',
};

export const wpa2023: ReportedSource = {
  id: 'wpa2023',
  checked: false,
  citedBy,
  by: 'World Psychiatric Association',
  year: 2023,
  title: 'Guidelines on Community Mental Health Services',
  where: 'guidelines',
};

export const samhsa2023: ReportedSource = {
  id: 'samhsa2023',
  checked: false,
  citedBy,
  by: 'SAMHSA',
  year: 2023,
  title: 'Peer Support Services in Mental Health',
  where: 'best practices guide',
};

export const nami2023: ReportedSource = {
  id: 'nami2023',
  checked: false,
  citedBy,
  by: 'National Alliance on Mental Illness',
  year: 2023,
  title: 'Family-to-Family Program Research Outcomes',
  where: 'research summary',
};

export const wfmh2023: ReportedSource = {
  id: 'wfmh2023',
  checked: false,
  citedBy,
  by: 'World Federation for Mental Health',
  year: 2023,
  title: 'Global Standards for Peer Support',
  where: 'standards',
};

export const apa2022: ReportedSource = {
  id: 'apa2022',
  checked: false,
  citedBy,
  by: 'American Psychiatric Association',
  year: 2022,
  title: 'Practice Guideline on Peer Support Services',
  where: 'guideline',
};
