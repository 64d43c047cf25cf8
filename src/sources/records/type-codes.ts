/**
 * The type codes of Meeting Guide feeds, from the Meeting Guide specification and the programs' own lists. 38 of them
 * have different meanings in different programs, and feeds don't state their program.
 *
 * A meaning is written as `+audience`, `~access`, `@language`, `=openness`, `!kind`, or a label to show; `|` joins
 * several.
 */
import {foldKey} from '../values/fold-key.js';

/** Reads lines of a key, a space and a value. */
const tableOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.split('\n').map((line) => [line.split(' ', 1)[0] ?? '', line.replace(/^\S+ /, '')]));

/** Codes with the same meaning everywhere. */
const TYPES = tableOf(`11 11th Step meditation
11TH 11th Step
20 20 questions
8F Eightfold Path study
90D 90 days
AA Together with an AA meeting
AA12 AA 12 & 12
AACOA AA Comes of Age
AB Abundance
ABSI As Bill Sees It
AC Adult children
AIB Ask-it basket
AL Together with Alateen
AL-AN Together with Al-Anon
ALLG All genders
AN Anorexia
ANH A New Hope
ASL ~sign-language
ASOG State of Grace
AV Audio or video
BA ~childcare
BB Book study
BDSM BDSM
BE +newcomers
BEG +newcomers
BI +lgbtq|Bisexual
BIPOC +people-of-colour
BOOK Book study
BRK Breakfast
BT Basic Text
BUS Business meeting
CAM Camera on
CAN Candlelight
CAP ~captions
CC ~childcare
CCAP ~captions
CEA-HOW HOW concept and tools
CF ~children-welcome
CL Clutter
COM Comments
COS Concepts of service
COURT Court cards
CPT 12 Concepts
CRC Cross comments
CTB Came to Believe
CW ~children-welcome
DB Digital basket
DD !dual-diagnosis
DF ~pets-welcome
DISC Discussion
DOC Dignity of Choice
DR Daily Reflections
FF ~fragrance-free
FT For Today
FTSY Fantasy
G +lgbtq|Gay
GAA Together with Gam-Anon
GAM Gam-Anon
GC Getting current
GQ +non-binary|Genderqueer
GR Grapevine
HJF Happy, Joyous and Free
HOW H.O.W.
IP Pamphlet study
JFT Just for Today
L +lgbtq|Lesbian
LC Living Clean
LEG Legal consequences
LGBTQ +lgbtq
LGBTQIA +lgbtq
LI Lifeline
LIS Lifeline
LIT Literature
LLW Laundry Lists workbook
LPG Loving Parent guidebook
LS Living Sober
M +men
MAIN Maintenance
MAINT Maintenance
MED Meditation
MEN +men
MISC Format varies
MULT Several addictions
NB +non-binary
NC +newcomers
NDG +indigenous
NEUR Neurodivergent people
NEWB New Beginnings
OA23 OA, second or third edition
OSH Open sharing
OUT ~outdoors
PAR ~parking
POC +people-of-colour
PP Primary purpose
PR Process addictions
PRI In prison
PROM The Promises
QA Questions and answers
RA Restricted access
RANDR Relapse and recovery
READ Reading
RELA Relapse
RF Format rotates
RIT Ritual abuse
S123 Steps 1, 2 and 3
SCRE Screened
SD Speaker and discussion
SEN +older-adults
SHARE Sharing
SM ~smoking-permitted
SMOK ~smoking-permitted
SMR Strengthening My Recovery
SP Speaker
SPAD A Spiritual Principle a Day
SPEC Special interest
SPIR Spirituality
SPK Speaker
SPON Sponsorship
SS Step speaker
SSP Seeking the Spiritual Path
ST Step study
STEP Step study
STW Steps workshop
SWG Step Working Guides
SWKR Sex workers
TEEN +teens
TI Time
TOOL Tools
TOP Topic
TOPL Top lines
TR Tradition study
TRAD Tradition study
TRMA Trauma
V Vision
VAR Format varies
VFOR Format varies
VOR Voices of Recovery
W +women
WA ~wheelchair
WDRL Withdrawal
WOMEN +women
WOR Workshop
WORK Workbook study
WR Writing
WRIT Writing
WRITE Writing
X ~wheelchair
XB ~accessible-toilet
XT Cross talk
YA +young-adults
YP +young-adults`);

/** Language codes that are the ISO 639-1 code. */
const ISO_LANGUAGES = new Set(
  'AF AM BG DA DE EL EN FA FI FR HE HI HU JA KA LT ML MT NE NL NO SK SL SV TH TL UK'.split(' '),
);

/** Language codes that aren't the ISO 639-1 code. */
const OTHER_LANGUAGES = tableOf(`ITA it
KOR ko
POL pl
POR pt
PUN pa
RUS ru
TUR tr`);

/**
 * Codes that differ between programs: meanings by program; `*` is any other known program, and `?` a feed whose program
 * isn't known.
 */
export const COLLIDING: Record<string, Record<string, string>> = {
  '12X12': {'*': '12 Steps & 12 Traditions', slaa: 'Framework for living'},
  A: {aca: 'Adults only (18+)', 'al-anon aa ca coda eda slaa': '+secular'},
  AR: {da: 'Artists', '*': '@ar'},
  B: {'aca coda sa slaa': 'Book study', 'aa ca cea-how daa eda ga oa sia': 'Big Book', da: 'Business owners'},
  C: {'* ?': '=closed', 'al-anon': '=closed|Families and friends only'},
  D: {oa: 'Topic', '* ?': 'Discussion'},
  GL: {'ha na': '+lgbtq', sca: 'Graphic language'},
  H: {'aa ca': 'Birthdays', 'coda ma sca slaa': 'Chips'},
  HR: {slaa: 'Healthy relationships', '*': '@hr'},
  IS: {'recovery-dharma': 'Inquiry study', 'refuge-recovery': 'Inventory study', '*': '@is'},
  IW: {'ha na': 'It Works', 'recovery-dharma': 'Inquiry writing', 'refuge-recovery': 'Inventory writing'},
  MI: {'recovery-dharma refuge-recovery': 'Mindfulness practice', sa: 'Mixed'},
  N: {'aa ca sia': '+indigenous', da: 'Numbers'},
  // Recovery Dharma uses it for four of five of its groups in New England, where few of them speak Dutch.
  NL: {'recovery-dharma': '?', '* ?': '@nl'},
  NS: {aca: 'Needs support', 'ha na': 'Non-smoking'},
  O: {'* ?': '=open', 'al-anon': '=open|Families, friends and observers', ma: '=open|Non-addicts welcome'},
  P: {aa: '+professionals', da: 'Prosperity'},
  POA: {'al-anon': '+parents', aa: 'Proof of attendance', slaa: 'Proof of attendance'},
  S: {aca: 'Speaker', '*': '@es'},
  T: {aca: 'Fellowship text', ua: 'Tools', 'al-anon aa ca cma coda eda ma sia': '+trans'},
  TO: {da: 'Toolkit', eda: 'Topic'},
  Y: {
    aca: 'Yellow workbook study',
    'al-anon': '+teens|Alateen',
    'aa ca cma coda eda ga ha ma na slaa': '+young-adults',
  },
};

/** Rows repeat the same few codes thousands of times. */
const meanings = new Map<string, string>();

function collidingMeaning(code: string, programme: string | undefined): string {
  const key = `${code} ${programme}`;
  const known = meanings.get(key);
  if (known !== undefined) return known;
  const meaning = findMeaning(COLLIDING[code] ?? {}, programme) ?? '?';
  meanings.set(key, meaning);
  return meaning;
}

function findMeaning(byProgramme: Record<string, string>, programme: string | undefined): string | undefined {
  const wanted = programme ?? '?';
  const entries = Object.entries(byProgramme);
  const own = entries.find(([names]) => names.split(' ').includes(wanted));
  return (own ?? (programme ? entries.find(([names]) => names.startsWith('*')) : undefined))?.[1];
}

/** Codes for the format, which are read together with the place and the link. */
const FORMAT_CODES = ' ONL TC HY IP-ONLY ';

/** English names instead of codes, as in spreadsheets; folded. */
const NAMES = tableOf(`open O
closed C
spanish @es
french @fr
men M
mens M
women W
womens W
newcomer BE
newcomers BE
beginner BE
beginners BE
youngpeople +young-adults
secular +secular
discussion DISC
bigbook Big Book
stepmeeting ST
wheelchairaccess X
wheelchairaccessible X
handicapaccessible X
americansignlanguage ASL
signlanguage ASL
babysittingavailable BA
childcareavailable BA
childfriendly CF
dualdiagnosis DD
outdoor OUT
outdoormeeting OUT
seniors SEN
transgender +trans
peopleofcolor POC
professionals +professionals
nativeamerican +indigenous
smokingpermitted SM
locationtemporarilyclosed TC
online ONL`);

/** Returns the code of a type by its English name, or its meaning if it has no code. */
export function typeCode(name: string): string | undefined {
  return NAMES.get(foldKey(name));
}

/**
 * Returns the meaning of a code as above; `''` for a code about the format; `'?'` if programs differ and this one isn't
 * known or doesn't have the code (which is never guessed); undefined for an unknown code.
 */
export function typeMeaning(code: string, programme?: string): string | undefined {
  if (FORMAT_CODES.includes(` ${code} `)) return '';
  if (Object.hasOwn(COLLIDING, code)) return collidingMeaning(code, programme);
  const language = ISO_LANGUAGES.has(code) ? code.toLowerCase() : OTHER_LANGUAGES.get(code);
  return TYPES.get(code) ?? (language && `@${language}`);
}
