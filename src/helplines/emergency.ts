/**
 * The emergency numbers of countries, bundled so that a failed download never leaves anyone without one.
 *
 * Only numbers that at least two independent public sources give the same (checked 2026-11-23; recheck by 2027-02-21). No one dialled them.
 * A country that is not listed gets an honest sentence and never another country's number.
 */
export {countryCode} from '../model/country-code.js';

/** What answers at a number. */
export type EmergencyService = 'all' | 'ambulance' | 'police' | 'fire';

export interface EmergencyNumber {
  /** As it is dialled within the country. */
  number: string;
  services: EmergencyService[];
}

/**
 * By ISO 3166-1 alpha-2 code: the number for every service where there is one, else those for an ambulance and the police; after the stroke those
 * of single services. Separated by spaces, each with the initials of its services (none means every service).
 */
const NUMBERS: Readonly<Record<string, string>> = {
  AR: '911 / a107 p101 f100',
  AT: '112 / a144 p133 f122',
  AU: '000',
  BD: '999',
  BE: '112 / af100 p101',
  BR: 'a192 p190 / f193',
  CA: '911',
  CH: '112 / a144 p117 f118',
  CL: 'a131 p133 / f132',
  CN: 'a120 p110 / f119',
  CO: '123',
  CZ: '112 / a155 p158 f150',
  DE: 'af112 p110',
  DK: '112',
  ES: '112',
  FI: '112',
  FR: '112 / a15 p17 f18',
  GB: '999',
  GR: '112 / a166 p100 f199',
  HK: '999',
  HU: '112 / a104 p107',
  ID: '112 / a118 a119 p110 f113',
  IE: '112 999',
  IL: 'a101 p100 / f102',
  IN: '112',
  IS: '112',
  IT: '112 / a118 p113 f115',
  JP: 'af119 p110',
  KE: '999 112',
  KR: 'af119 p112',
  LI: 'a144 p117 / f118',
  LK: 'af110 p119',
  LU: '112 / p113',
  MX: '911',
  MY: '999',
  NG: '112',
  NL: '112',
  NO: 'a113 p112 / f110',
  NZ: '111',
  PH: '911',
  PK: 'a115 p15 / f16',
  PL: '112 / a999 p997 f998',
  PT: '112',
  RO: '112',
  SE: '112',
  SG: 'af995 p999',
  TH: 'a1669 p191 / f199',
  TR: '112',
  TW: 'af119 p110',
  US: '911',
  ZA: 'af10177 p10111',
};

const SERVICES: Readonly<Record<string, EmergencyService>> = {a: 'ambulance', p: 'police', f: 'fire'};

/** Every country with a number here, as ISO 3166-1 alpha-2 codes. */
export const EMERGENCY_COUNTRIES: readonly string[] = Object.keys(NUMBERS);

function parseNumbers(listed: string): EmergencyNumber[] {
  return listed
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const initials = /^[a-z]*/.exec(entry)?.[0] ?? '';
      const services = [...initials].map((initial) => SERVICES[initial] ?? 'all');
      return {number: entry.slice(initials.length), services: services.length > 0 ? services : ['all']};
    });
}

/** Every emergency number of a country in two lists: what to show first, and the numbers of single services. Empty when we know none. */
export function listedNumbers(country = ''): EmergencyNumber[][] {
  return Object.hasOwn(NUMBERS, country) ? (NUMBERS[country] ?? '').split('/').map(parseNumbers) : [];
}

/** The numbers to show first for a country; empty when we know none. */
export function emergencyNumbers(country?: string): EmergencyNumber[] {
  return listedNumbers(country)[0] ?? [];
}
