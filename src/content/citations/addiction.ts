/** Groups for people who want to stop drinking or using drugs. */
import type {CheckedSource} from '../source.js';

export const kelly2020 = {
  checked: true,
  by: 'Kelly and others',
  year: 2020,
  title: 'Alcoholics Anonymous and other 12-step programs for alcohol use disorder',
  where: 'Cochrane Database of Systematic Reviews',
  doi: '10.1002/14651858.CD012880.pub2',
  via: 'HealthDay',
} as const satisfies CheckedSource;

export const bog2017 = {
  checked: true,
  by: 'Bøg and others',
  year: 2017,
  title: '12-step programs for reducing illicit drug use: a systematic review',
  where: 'Campbell Systematic Reviews 13(1):1-149',
  doi: '10.4073/csr.2017.2',
} as const satisfies CheckedSource;

export const zemore2025 = {
  checked: true,
  by: 'Zemore and others',
  year: 2025,
  title:
    'Second-wave mutual-help groups: examining effectiveness for individuals with alcohol use disorders in the longitudinal, U.S. national PAL Study cohorts',
  where: 'International Journal of Drug Policy',
  doi: '10.1016/j.drugpo.2025.104921',
} as const satisfies CheckedSource;

export const beck2017 = {
  checked: true,
  by: 'Beck and others',
  year: 2017,
  title: 'Systematic review of SMART Recovery: outcomes, process variables, and implications for research',
  where: 'Psychology of Addictive Behaviors 31(1):1-20',
  doi: '10.1037/adb0000237',
} as const satisfies CheckedSource;

export const labelle2023 = {
  checked: true,
  by: 'LaBelle and others',
  year: 2023,
  title: 'The role of mindfulness, meditation, and peer support in recovery capital among Recovery Dharma members',
  where: 'Journal of Substance Use and Addiction Treatment',
  doi: '10.1016/j.josat.2022.208939',
} as const satisfies CheckedSource;

export const eddie2019 = {
  checked: true,
  by: 'Eddie and others',
  year: 2019,
  title:
    'Lived experience in new models of care for substance use disorder: a systematic review of peer recovery support services and recovery coaching',
  where: 'Frontiers in Psychology 10:1052',
  doi: '10.3389/fpsyg.2019.01052',
} as const satisfies CheckedSource;
