/** Facts that can save lives. */
import type {CheckedSource} from '../source.js';

export const strang2003 = {
  checked: true,
  by: 'Strang and others',
  year: 2003,
  title: 'Loss of tolerance and overdose mortality after inpatient opiate detoxification: follow up study',
  where: 'BMJ 326:959-960',
  doi: '10.1136/bmj.326.7396.959',
} as const satisfies CheckedSource;

export const cdc = {
  checked: true,
  by: 'CDC (US)',
  title: '5 things to know about naloxone',
  where: 'Web page, read in November 2026',
  url: 'https://www.cdc.gov/drugoverdose/featured-topics/naloxone.html',
} as const satisfies CheckedSource;

export const healthcanada = {
  checked: true,
  by: 'Health Canada',
  title: 'Naloxone: save a life',
  where: 'Fact sheet, read in November 2026',
  url: 'https://www.canada.ca/en/health-canada/services/publications/healthy-living/naloxone-save-a-life-fact-sheet.html',
} as const satisfies CheckedSource;

export const who2023 = {
  checked: true,
  by: 'WHO',
  year: 2023,
  title: 'Opioid overdose',
  where: 'Fact sheet, August 29, 2023, archived copy',
  url: 'https://www.who.int/news-room/fact-sheets/detail/opioid-overdose',
} as const satisfies CheckedSource;

export const fda2016 = {
  checked: true,
  by: 'FDA (US)',
  year: 2016,
  title: 'FDA warns about serious risks and death when combining opioid pain or cough medicines with benzodiazepines',
  where: 'Food and Drug Administration, Drug Safety Communication, August 31, 2016',
  url: 'https://www.fda.gov/Drugs/DrugSafety/ucm518473.htm',
} as const satisfies CheckedSource;

export const fda2017 = {
  checked: true,
  by: 'FDA (US)',
  year: 2017,
  title:
    'FDA urges caution about withholding opioid addiction medications from patients taking benzodiazepines or CNS depressants',
  where: 'Food and Drug Administration, Drug Safety Communication, September 20, 2017',
  url: 'https://www.fda.gov/drugs/drug-safety-podcasts/fda-drug-safety-podcast-fda-urges-caution-about-withholding-opioid-addiction-medications-patients',
} as const satisfies CheckedSource;

export const niaaa = {
  checked: true,
  by: 'NIAAA (US)',
  title: 'Alcohol-medication interactions: potentially dangerous mixes',
  where: 'Web page, read in November 2026',
  url: 'https://www.niaaa.nih.gov/health-professionals-communities/core-resource-on-alcohol/alcohol-medication-interactions-potentially-dangerous-mixes',
} as const satisfies CheckedSource;

export const healthlinkbc = {
  checked: true,
  by: 'HealthLink BC',
  title: 'Withdrawal from alcohol or drugs',
  where: 'Web page, read in November 2026',
  url: 'https://www.healthlinkbc.ca/withdrawal-alcohol-or-drugs',
} as const satisfies CheckedSource;

export const medlineplus = {
  checked: true,
  by: 'MedlinePlus',
  title: 'Delirium tremens',
  where: 'Web page, archived copy read in November 2026',
  url: 'https://medlineplus.gov/ency/article/000766.htm',
} as const satisfies CheckedSource;

export const nhs = {
  checked: true,
  by: 'NHS (UK)',
  title: 'Alcohol misuse: treatment',
  where: 'Web page, archived copy read in November 2026',
  url: 'https://www.nhs.uk/conditions/alcohol-misuse/treatment/',
} as const satisfies CheckedSource;
