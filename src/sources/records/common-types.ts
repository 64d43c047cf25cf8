/**
 * The type codes that nearly every Meeting Guide feed uses, and what can be said of a code without knowing the programme. All the
 * others are in `type-codes.ts`, where the way meanings are written is explained.
 */

/** Codes with one meaning wherever they are used. */
const COMMON_TYPES: Readonly<Record<string, string>> = {
  ASL: '~sign-language',
  BA: '~childcare',
  BE: '+newcomers',
  BI: '+lgbtq',
  C: '=closed',
  CF: '~children-welcome',
  DD: '!dual-diagnosis',
  FF: '~fragrance-free',
  G: '+lgbtq',
  L: '+lgbtq',
  LGBTQ: '+lgbtq',
  LGBTQIA: '+lgbtq',
  M: '+men',
  NB: '+non-binary',
  NDG: '+indigenous',
  O: '=open',
  OUT: '~outdoors',
  POC: '+people-of-colour',
  SEN: '+older-adults',
  SM: '~smoking-permitted',
  W: '+women',
  X: '~wheelchair',
  XB: '~accessible-toilet',
};

/** Codes about the format, and codes that are a label and no more (`common-labels.ts`). */
const OTHER_CODES = ' 11 ABSI AL AL-AN BRK CAN D DB DR GR LIT LS MED ONL SP ST TC TR XT ';

/** Codes that programmes use differently: without the programme nothing can be said of them. */
const COLLIDING_CODES = ' 12X12 A AR B GL H HR IS IW MI N NS P POA S T TO Y ';

/** Language codes that are the ISO 639-1 code. */
const ISO_LANGUAGES = ' AF AM BG DA DE EL EN FA FI FR HE HI HU JA KA LT ML MT NE NL NO SK SL SV TH TL UK ';

/** What a code means in a feed of unknown programme, without its label; `'?'` where programmes differ, undefined for the rarer codes. */
export function commonMeaning(code: string): string | undefined {
  const isIn = (codes: string): boolean => codes.includes(` ${code} `);
  if (Object.hasOwn(COMMON_TYPES, code)) return COMMON_TYPES[code];
  if (isIn(COLLIDING_CODES)) return '?';
  if (isIn(OTHER_CODES)) return '';
  return isIn(ISO_LANGUAGES) ? '@' + code.toLowerCase() : undefined;
}
