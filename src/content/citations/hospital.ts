/** Studies of hospital admissions. All of them are about one-to-one peer support. */
import type {CheckedSource} from '../source.js';

export const white2020 = {
  checked: true,
  by: 'White and others',
  year: 2020,
  title:
    'The effectiveness of one-to-one peer support in mental health services: a systematic review and meta-analysis',
  where: 'BMC Psychiatry',
  doi: '10.1186/s12888-020-02923-3',
} as const satisfies CheckedSource;

export const johnson2018 = {
  checked: true,
  by: 'Johnson and others',
  year: 2018,
  title:
    'Peer-supported self-management for people discharged from a mental health crisis team: a randomised controlled trial',
  where: 'The Lancet 392(10145):409-418; summary by the National Institute for Health and Care Research (UK)',
  url: 'https://evidence.nihr.ac.uk/alert/peer-support-may-reduce-readmissions-following-mental-health-crises/',
} as const satisfies CheckedSource;

export const gillard2022 = {
  checked: true,
  by: 'Gillard and others',
  year: 2022,
  title:
    'Peer support for discharge from inpatient mental health care versus care as usual in England (ENRICH): a parallel, two-group, individually randomised controlled trial',
  where: 'The Lancet Psychiatry 9(2):125-136',
  doi: '10.1016/S2215-0366(21)00398-9',
  via: 'the NIHR report and the summary by the National Elf Service',
} as const satisfies CheckedSource;

export const sledge2011 = {
  checked: true,
  by: 'Sledge and others',
  year: 2011,
  title: 'Effectiveness of peer support in reducing readmissions of persons with multiple psychiatric hospitalizations',
  where: 'Psychiatric Services 62(5):541-544',
  doi: '10.1176/ps.62.5.pss6205_0541',
} as const satisfies CheckedSource;
