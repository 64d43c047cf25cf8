/** What people type for the ids that are no conditions: whom a group is for, what kind it is, what makes it reachable, how it is held. */
import type {Format, GroupKind} from '../group.js';
import type {Access} from './access.js';
import type {Audience} from './audience.js';
import {FOCUS_WORDS} from './focus.js';

/** As in {@link FOCUS_WORDS}: phrases between commas, and the words of the id count as well. */
type Words<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const AUDIENCE_WORDS: Words<Audience> = {
  women: 'woman, female, ladies, girls, mothers, mums, moms',
  men: 'man, male, mens, guys, fathers, dads',
  'non-binary': 'nonbinary, enby, genderqueer',
  trans: 'transgender, transsexual, gender identity',
  lgbtq: 'lgbt, lgbtqia, gay, lesbian, bisexual, queer, rainbow, pride',
  teens: 'teen, teenager, teenagers, adolescent, adolescents, youth, young people',
  'young-adults': 'young people, youth, twenties, 18-25, 18-30',
  'older-adults': 'seniors, senior, elderly, older people, over 60, retired, pensioners',
  students: 'student, college, university, campus',
  parents: 'parent, mother, father, mum, mom, dad, parenting, single parent',
  family: 'families, relatives, relative, loved ones',
  partners: 'partner, spouse, spouses, husband, wife, boyfriend, girlfriend',
  friends: 'friend',
  carers: 'carer, caregiver, caregivers, caring',
  siblings: 'sibling, brother, sister, brothers, sisters',
  children: 'child, kids, kid',
  bereaved: 'bereavement, widow, widower, widows',
  veterans: 'veteran, military, army, forces, soldier, soldiers, vets',
  professionals: 'doctors, nurses, lawyers, pilots, health workers, first responders',
  'people-of-colour': 'people of color, bipoc, poc, black, asian, african, latino, latina, hispanic, bame',
  indigenous: 'native, first nations, aboriginal, maori, inuit',
  newcomers: 'newcomer, beginner, beginners, first time, new members',
  faith: 'christian, church, muslim, jewish, religious, religion, bible, faith based',
  secular: 'atheist, agnostic, agnostics, non religious, freethinkers, secular',
};

const KIND_WORDS: Words<GroupKind> = {
  general: 'mental health, mental illness, wellbeing, wellness, any diagnosis',
  recovery: 'addiction, addict, addictions, sober, sobriety, substance abuse',
  'dual-diagnosis': 'double trouble, co-occurring, comorbid, mental health and addiction',
  family: 'families, relatives, loved ones, son, daughter, husband, wife',
};

const ACCESS_WORDS: Words<Access> = {
  wheelchair: 'accessible, disabled access, mobility',
  'step-free': 'ramp, lift, elevator, accessible',
  'sign-language': 'deaf, asl, bsl, signed, interpreter, hard of hearing',
  captions: 'captioning, subtitles, deaf, hard of hearing',
  'hearing-loop': 'deaf, hard of hearing, loop',
  childcare: 'babysitting, creche',
  'children-welcome': 'bring kids, kids',
  outdoors: 'outside, walking, walk, park',
};

const FORMAT_WORDS: Words<Format> = {
  'in-person': 'face to face, f2f, local',
  online: 'zoom, virtual, video, web, internet, remote, webinar',
  phone: 'telephone, call, dial in, conference call',
};

const TWELVE_STEP = '12 step, 12 steps, twelve step';

/** By programme code. The fellowships that work the twelve steps are found by that too. */
const PROGRAMME_WORDS: Words<string> = {
  aa: `alcoholics anonymous, ${TWELVE_STEP}`,
  na: `narcotics anonymous, ${TWELVE_STEP}`,
  'al-anon': `families of alcoholics, ${TWELVE_STEP}`,
  alateen: `teens, children of alcoholics, ${TWELVE_STEP}`,
  'nar-anon': `families of addicts, ${TWELVE_STEP}`,
  aca: `acoa, adult children of alcoholics, ${TWELVE_STEP}`,
  ca: `cocaine anonymous, ${TWELVE_STEP}`,
  cma: `crystal meth anonymous, ${TWELVE_STEP}`,
  ma: `marijuana anonymous, ${TWELVE_STEP}`,
  ga: `gamblers anonymous, ${TWELVE_STEP}`,
  'gam-anon': `families of gamblers, ${TWELVE_STEP}`,
  oa: `overeaters anonymous, ${TWELVE_STEP}`,
  eda: `eating disorders anonymous, ${TWELVE_STEP}`,
  da: `debtors anonymous, ${TWELVE_STEP}`,
  coda: `codependents anonymous, ${TWELVE_STEP}`,
  slaa: `sex and love addicts anonymous, ${TWELVE_STEP}`,
  sa: `sexaholics anonymous, ${TWELVE_STEP}`,
  saa: `sex addicts anonymous, ${TWELVE_STEP}`,
  ea: `emotions anonymous, ${TWELVE_STEP}`,
  dra: `dual recovery anonymous, ${TWELVE_STEP}`,
  smart: 'smart recovery, self management',
  'recovery-dharma': 'buddhist, buddhism, meditation',
  lifering: 'secular, life ring',
  wfs: 'women for sobriety',
};

const WORDS = {
  focus: FOCUS_WORDS,
  audience: AUDIENCE_WORDS,
  kind: KIND_WORDS,
  access: ACCESS_WORDS,
  format: FORMAT_WORDS,
  programme: PROGRAMME_WORDS,
} as const satisfies Readonly<Record<string, Words<string>>>;

/** The fields of a group whose ids stand for more words than their own. */
export type Vocabulary = keyof typeof WORDS;

/** The phrases that find an id: its own words first, then the others. An id we do not know has only its own. */
export function phrasesFor(vocabulary: Vocabulary, id: string): string[] {
  const table: Words<string> = WORDS[vocabulary];
  const others = Object.hasOwn(table, id) ? table[id] : undefined;
  return others ? [id, ...others.split(', ')] : [id];
}

/**
 * Words that tell nothing in a list of support groups: "a group for people with anxiety" asks for anxiety. English first, then the
 * commonest small words of the languages the elements speak.
 */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an and any are at by can do for from get group groups have help i im in is it me meeting meetings my need near of on or ' +
    'people person some someone support that the there to want who with ' +
    'de del der des die du el en et fur gruppe grupo groupe la las le les los mit och para pour und y'
  ).split(' '),
);
