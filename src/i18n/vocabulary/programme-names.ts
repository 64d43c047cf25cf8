/**
 * Programs by their own names, which are the same in every language. The keys are the codes that lists use for them.
 */
const NAMES: Readonly<Record<string, string>> = {
  aa: 'Alcoholics Anonymous',
  aca: 'Adult Children of Alcoholics',
  'al-anon': 'Al-Anon',
  ca: 'Cocaine Anonymous',
  cma: 'Crystal Meth Anonymous',
  coda: 'Co-Dependents Anonymous',
  da: 'Debtors Anonymous',
  ga: 'Gamblers Anonymous',
  'gam-anon': 'Gam-Anon',
  lifering: 'LifeRing',
  ma: 'Marijuana Anonymous',
  na: 'Narcotics Anonymous',
  'nar-anon': 'Nar-Anon',
  oa: 'Overeaters Anonymous',
  rd: 'Recovery Dharma',
  'recovery-dharma': 'Recovery Dharma',
  'refuge-recovery': 'Refuge Recovery',
  rr: 'Refuge Recovery',
  slaa: 'Sex and Love Addicts Anonymous',
  smart: 'SMART Recovery',
  wfs: 'Women for Sobriety',
  'women-for-sobriety': 'Women for Sobriety',
};

export const programmeName = (code: string): string | undefined =>
  Object.hasOwn(NAMES, code) ? NAMES[code] : undefined;
