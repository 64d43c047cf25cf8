/**
 * The type codes that nearly every Meeting Guide feed uses, and what can be said of a code without knowing the programme. All the
 * others are in `meeting-guide-types.ts`, where the way meanings are written is explained.
 */

/** Codes with one meaning wherever they are used. */
export const COMMON_TYPES: Readonly<Record<string, string>> = {
  '11': '11th Step meditation',
  ABSI: 'As Bill Sees It',
  AL: 'Together with Alateen',
  'AL-AN': 'Together with Al-Anon',
  ASL: '~sign-language',
  BA: '~childcare',
  BE: '+newcomers',
  BI: '+lgbtq|Bisexual',
  BRK: 'Breakfast',
  CAN: 'Candlelight',
  CF: '~children-welcome',
  DB: 'Digital basket',
  DD: '!dual-diagnosis',
  DR: 'Daily Reflections',
  FF: '~fragrance-free',
  G: '+lgbtq|Gay',
  GR: 'Grapevine',
  L: '+lgbtq|Lesbian',
  LGBTQ: '+lgbtq',
  LGBTQIA: '+lgbtq',
  LIT: 'Literature',
  LS: 'Living Sober',
  M: '+men',
  MED: 'Meditation',
  NB: '+non-binary',
  NDG: '+indigenous',
  OUT: '~outdoors',
  POC: '+people-of-colour',
  SEN: '+older-adults',
  SM: '~smoking-permitted',
  SP: 'Speaker',
  ST: 'Step study',
  TR: 'Tradition study',
  W: '+women',
  X: '~wheelchair',
  XB: '~accessible-toilet',
  XT: 'Cross talk',
};

/** Codes about the format, and codes whose difference between programmes is one of words only. */
const NEUTRAL_TYPES: Readonly<Record<string, string>> = {ONL: '', TC: '', O: '=open', C: '=closed', D: 'Discussion'};

/** Codes that programmes use differently: without the programme nothing can be said of them. */
const COLLIDING_CODES = ' 12X12 A AR B GL H HR IS IW MI N NS P POA S T TO Y ';

/** Language codes that are the ISO 639-1 code. */
export const ISO_LANGUAGES = ' AF AM BG DA DE EL EN FA FI FR HE HI HU JA KA LT ML MT NE NL NO SK SL SV TH TL UK ';

/** What a code means in a feed of unknown programme; `'?'` where programmes differ, undefined for the rarer codes. */
export function commonMeaning(code: string): string | undefined {
  if (Object.hasOwn(NEUTRAL_TYPES, code)) return NEUTRAL_TYPES[code];
  if (Object.hasOwn(COMMON_TYPES, code)) return COMMON_TYPES[code];
  if (COLLIDING_CODES.includes(` ${code} `)) return '?';
  return ISO_LANGUAGES.includes(` ${code} `) ? '@' + code.toLowerCase() : undefined;
}
