/**
 * The emergency numbers of countries, bundled so that a failed download never leaves anyone without one.
 *
 * Only numbers that at least two independent public sources agree on (checked 2026-11-23; recheck by 2027-02-21). We
 * didn't dial them. For any other country, visitors are told that we have no number. They never see another country's.
 */
export {countryCode} from '../model/country-code.js';

/** The services that answer a number. */
export type EmergencyService = 'all' | 'ambulance' | 'police' | 'fire';

export interface EmergencyNumber {
  /** As dialed within the country. */
  number: string;
  services: EmergencyService[];
}

/**
 * By ISO 3166-1 alpha-2 code: the number for all services or, if there is none, those for an ambulance and the police;
 * after the slash, the numbers of single services. Numbers are separated by spaces, and each starts with the initials
 * of its services (none means all services).
 */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  `AE a998 p999 / f997
AR 911 / a107 p101 f100
AT 112 / a144 p133 f122
AU 000
BD 999
BE 112 / af100 p101
BG 112
BH 999
BO a118 p110 / f119
BR a192 p190 / f193
CA 911
CH 112 / a144 p117 f118
CL a131 p133 / f132
CN a120 p110 / f119
CO 123
CR 911
CU a104 p106 / f105
CY 112 199
CZ 112 / a155 p158 f150
DE af112 p110
DK 112
DO 911
DZ af14 p17 p1548
EC 911
EE 112
EG a123 p122 / f180
ES 112
FI 112
FR 112 / a15 p17 f18
GB 999
GH a193 p191 / f192
GR 112 / a166 p100 f199
GT af123 af122 p110 p120
HK 999
HN 911
HR 112 / a194 p192 f193
HU 112 / a104 p107
ID 112 / a118 a119 p110 f113
IE 112 999
IL a101 p100 / f102
IN 112
IQ a122 p104 / f115
IR a115 p110 / f125
IS 112
IT 112 / a118 p113 f115
JO 911
JP af119 p110
KE 999 112
KR af119 p112
KW 112
LB a140 p112 / f175
LI a144 p117 / f118
LK af110 p119
LT 112
LU 112 / p113
LV 112 / a113 p110
MA af15 af150 p19 p190
MT 112
MX 911
MY 999
NG 112
NI a128 p118 / f115
NL 112
NO a113 p112 / f110
NZ 111
PA 911 / p104 f103
PE a106 a117 p105 / f116
PH 911
PK a115 p15 / f16
PL 112 / a999 p997 f998
PT 112
PY 911
QA 999
RO 112
RS a194 p192 / f193
RU 112 / a103 p102 f101
SA 911 a997 p999 / f998
SE 112
SG af995 p999
SI 112 / p113
SK 112 / a155 p158 f150
SV a132 p911 / f913
TH a1669 p191 / f199
TN a190 p197 / f198
TR 112
TW af119 p110
UA a103 p102 / f101
UG 999 112
US 911
UY 911 / a105 f104
VE 911
VN a115 p113 / f114
ZA af10177 p10111`
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3)]),
);

const SERVICES: Readonly<Record<string, EmergencyService>> = {a: 'ambulance', p: 'police', f: 'fire'};

/** All countries with a number, as ISO 3166-1 alpha-2 codes. */
export const EMERGENCY_COUNTRIES: readonly string[] = [...NUMBERS.keys()];

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

/**
 * Returns all emergency numbers of a country in two lists: those to show first, and those of single services. Empty if
 * we have none.
 */
export function listedNumbers(country = ''): EmergencyNumber[][] {
  return NUMBERS.get(country)?.split('/').map(parseNumbers) ?? [];
}

/** Returns the numbers to show first for a country; empty if we have none. */
export function emergencyNumbers(country?: string): EmergencyNumber[] {
  return listedNumbers(country)[0] ?? [];
}
