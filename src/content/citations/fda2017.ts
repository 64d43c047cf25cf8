import type {CheckedSource} from '../content.js';

export const fda2017: CheckedSource = {
  checked: true,
  by: 'FDA (US)',
  year: 2017,
  title:
    'FDA urges caution about withholding opioid addiction medications from patients taking benzodiazepines or CNS depressants',
  where: 'Food and Drug Administration, Drug Safety Communication, September 20, 2017',
  url: 'https://www.fda.gov/drugs/drug-safety-podcasts/fda-drug-safety-podcast-fda-urges-caution-about-withholding-opioid-addiction-medications-patients',
};
