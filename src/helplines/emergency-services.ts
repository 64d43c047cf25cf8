/** The numbers of single services, which a country has beside the one for all (`emergency.ts`, where the sources are told). */
import type {EmergencyNumber} from './emergency.js';
import {emergencyNumbers, parseNumbers} from './emergency.js';

/** By ISO 3166-1 alpha-2 code: each number with the initials of its services. */
const NUMBERS: Readonly<Record<string, string>> = {
  AR: 'a107 p101 f100',
  AT: 'a144 p133 f122',
  BE: 'af100 p101',
  BR: 'f193',
  CH: 'a144 p117 f118',
  CL: 'f132',
  CN: 'f119',
  CZ: 'a155 p158 f150',
  FR: 'a15 p17 f18',
  GR: 'a166 p100 f199',
  HU: 'a104 p107',
  ID: 'a118 a119 p110 f113',
  IL: 'f102',
  IT: 'a118 p113 f115',
  LI: 'f118',
  LU: 'p113',
  NO: 'f110',
  PK: 'f16',
  PL: 'a999 p997 f998',
  TH: 'f199',
};

/** Every emergency number of a country, the general one first; empty when we know none. */
export function allEmergencyNumbers(country = ''): EmergencyNumber[] {
  return [...emergencyNumbers(country), ...(Object.hasOwn(NUMBERS, country) ? parseNumbers(NUMBERS[country]) : [])];
}
