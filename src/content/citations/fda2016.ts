import type {CheckedSource} from '../content.js';

export const fda2016: CheckedSource = {
  checked: true,
  by: 'FDA (US)',
  year: 2016,
  title: 'FDA warns about serious risks and death when combining opioid pain or cough medicines with benzodiazepines',
  where: 'Food and Drug Administration, Drug Safety Communication, August 31, 2016',
  url: 'https://www.fda.gov/Drugs/DrugSafety/ucm518473.htm',
};
