/** Reviews and studies of peer support for mental health: groups first, then all kinds of peer support. */
import type {CheckedSource} from '../source.js';

export const lyons2021 = {
  checked: true,
  by: 'Lyons and others',
  year: 2021,
  title:
    'A systematic review and meta-analysis of group peer support interventions for people experiencing mental health conditions',
  where: 'BMC Psychiatry 21:315',
  doi: '10.1186/s12888-021-03321-z',
} as const satisfies CheckedSource;

export const pistrang2008 = {
  checked: true,
  by: 'Pistrang and others',
  year: 2008,
  title: 'Mutual help groups for mental health problems: a review of effectiveness studies',
  where: 'American Journal of Community Psychology 42:110-121',
  doi: '10.1007/s10464-008-9181-0',
} as const satisfies CheckedSource;

export const lloydevans2014 = {
  checked: true,
  by: 'Lloyd-Evans and others',
  year: 2014,
  title:
    'A systematic review and meta-analysis of randomised controlled trials of peer support for people with severe mental illness',
  where: 'BMC Psychiatry 14:39',
  doi: '10.1186/1471-244X-14-39',
} as const satisfies CheckedSource;

export const chien2019 = {
  checked: true,
  by: 'Chien and others',
  year: 2019,
  title: 'Peer support for people with schizophrenia or other serious mental illness',
  where: 'Cochrane Database of Systematic Reviews',
  doi: '10.1002/14651858.CD010880.pub2',
} as const satisfies CheckedSource;

export const smit2022 = {
  checked: true,
  by: 'Smit and others',
  year: 2022,
  title: 'The effectiveness of peer support for individuals with mental illness: systematic review and meta-analysis',
  where: 'Psychological Medicine 53(11), online September 6, 2022',
  doi: '10.1017/S0033291722002422',
} as const satisfies CheckedSource;

export const hoghegmose2023 = {
  checked: true,
  by: 'Høgh Egmose and others',
  year: 2023,
  title: 'The effectiveness of peer support in personal and clinical recovery: systematic review and meta-analysis',
  where: 'Psychiatric Services',
  doi: '10.1176/appi.ps.202100138',
} as const satisfies CheckedSource;

export const cooper2024 = {
  checked: true,
  by: 'Cooper and others',
  year: 2024,
  title:
    'The effectiveness, implementation, and experiences of peer support approaches for mental health: a systematic umbrella review',
  where: 'BMC Medicine 22:72',
  doi: '10.1186/s12916-024-03260-y',
} as const satisfies CheckedSource;

export const pfeiffer2011 = {
  checked: true,
  by: 'Pfeiffer and others',
  year: 2011,
  title: 'Efficacy of peer support interventions for depression: a meta-analysis',
  where: 'General Hospital Psychiatry 33(1):29-36',
  doi: '10.1016/j.genhosppsych.2010.10.002',
} as const satisfies CheckedSource;

export const fuhr2014 = {
  checked: true,
  by: 'Fuhr and others',
  year: 2014,
  title:
    'Effectiveness of peer-delivered interventions for severe mental illness and depression on clinical and psychosocial outcomes: a systematic review and meta-analysis',
  where: 'Social Psychiatry and Psychiatric Epidemiology 49:1691-1702',
  doi: '10.1007/s00127-014-0857-5',
} as const satisfies CheckedSource;

export const beard2024 = {
  checked: true,
  by: 'Beard and others',
  year: 2024,
  title: 'Evaluation of the perceived benefits of a peer support group for people with mental health problems',
  where: 'Nursing Reports 14(3):1661-1675',
  doi: '10.3390/nursrep14030124',
} as const satisfies CheckedSource;

export const fang2022 = {
  checked: true,
  by: 'Fang and others',
  year: 2022,
  title: 'Effect of peer support intervention on perinatal depression: a meta-analysis',
  where: 'General Hospital Psychiatry, March 2022, pages 78-87',
  url: 'https://pubmed.ncbi.nlm.nih.gov/34942447/',
} as const satisfies CheckedSource;

export const perinatal2025 = {
  checked: true,
  by: 'Perinatal review',
  year: 2025,
  title:
    'Effectiveness of peer-administered interventions for perinatal depression or anxiety: a systematic review and meta-analysis of randomized controlled trials',
  where: 'PubMed 41396184',
  url: 'https://pubmed.ncbi.nlm.nih.gov/41396184/',
} as const satisfies CheckedSource;

export const maass2020 = {
  checked: true,
  by: 'Maass and others',
  year: 2020,
  title: 'Effects of bereavement groups',
  where: 'Death Studies, online 2020',
  doi: '10.1080/07481187.2020.1772410',
} as const satisfies CheckedSource;

export const inostroza2024 = {
  checked: true,
  by: 'Inostroza and others',
  year: 2024,
  title: 'Peer-support groups for suicide loss survivors: a systematic review',
  where: 'Social Work with Groups 47(3):234-250',
  doi: '10.1080/01609513.2023.2249053',
} as const satisfies CheckedSource;
