/**
 * The emergency numbers of countries, bundled so that a failed download never leaves anybody without one.
 *
 * Only numbers that at least two independent public sources give the same (checked 2026-11-23; recheck by 2027-02-21). Nobody dialled them.
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
 * By ISO 3166-1 alpha-2 code: the number for every service where there is one, else those for an ambulance and the police; separated by
 * spaces, each with the initials of its services (none means every service).
 */
const NUMBERS: Readonly<Record<string, string>> = {
  AR: '911',
  AT: '112',
  AU: '000',
  BD: '999',
  BE: '112',
  BR: 'a192 p190',
  CA: '911',
  CH: '112',
  CL: 'a131 p133',
  CN: 'a120 p110',
  CO: '123',
  CZ: '112',
  DE: 'af112 p110',
  DK: '112',
  ES: '112',
  FI: '112',
  FR: '112',
  GB: '999',
  GR: '112',
  HK: '999',
  HU: '112',
  ID: '112',
  IE: '112 999',
  IL: 'a101 p100',
  IN: '112',
  IS: '112',
  IT: '112',
  JP: 'af119 p110',
  KE: '999 112',
  KR: 'af119 p112',
  LI: 'a144 p117',
  LK: 'af110 p119',
  LU: '112',
  MX: '911',
  MY: '999',
  NG: '112',
  NL: '112',
  NO: 'a113 p112',
  NZ: '111',
  PH: '911',
  PK: 'a115 p15',
  PL: '112',
  PT: '112',
  RO: '112',
  SE: '112',
  SG: 'af995 p999',
  TH: 'a1669 p191',
  TR: '112',
  TW: 'af119 p110',
  US: '911',
  ZA: 'af10177 p10111',
};

const SERVICES: Readonly<Record<string, EmergencyService>> = {a: 'ambulance', p: 'police', f: 'fire'};

/** Every country with a number here, as ISO 3166-1 alpha-2 codes. */
export const EMERGENCY_COUNTRIES: readonly string[] = Object.keys(NUMBERS);

/** Numbers as they are written above, separated by spaces. */
export function parseNumbers(listed = ''): EmergencyNumber[] {
  return listed
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const initials = /^[a-z]*/.exec(entry)?.[0] ?? '';
      const services = [...initials].map((initial) => SERVICES[initial] ?? 'all');
      return {number: entry.slice(initials.length), services: services.length > 0 ? services : ['all']};
    });
}

/** The numbers to show first for a country; empty when we know none. */
export function emergencyNumbers(country = ''): EmergencyNumber[] {
  return Object.hasOwn(NUMBERS, country) ? parseNumbers(NUMBERS[country]) : [];
}
