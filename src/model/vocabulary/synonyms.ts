/** What people type for the ids that are no conditions: whom a group is for, what kind it is, what makes it reachable, how it is held. */
import type {Format, GroupKind} from '../group.js';
import type {Access} from './access.js';
import type {Audience} from './audience.js';
import {FOCUS_WORDS} from './focus.js';
import {tokens} from './fold.js';

/** As in {@link FOCUS_WORDS}: phrases between commas, and the words of the id count as well. */
type Words<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const AUDIENCE_WORDS: Words<Audience> = {
  women: 'woman, female, ladies, girls, mothers',
  men: 'man, male, guys, fathers',
  'non-binary': 'enby, genderqueer',
  trans: 'transgender, gender identity',
  lgbtq: 'lgbt, lgbtqia, gay, lesbian, bisexual, queer, pride',
  teens: 'teenager, adolescent, youth, young people',
  'young-adults': 'young people, youth, 18-25',
  'older-adults': 'seniors, elderly, older people, retired',
  students: 'college, university, campus',
  parents: 'mother, father, mum, mom, dad, parenting',
  family: 'families, relatives, loved ones',
  partners: 'spouse, husband, wife, boyfriend, girlfriend',
  carers: 'caregiver, caring',
  siblings: 'brother, sister',
  children: 'child, kids',
  bereaved: 'bereavement, widow, widower',
  veterans: 'vets, military, army, forces, soldier',
  professionals: 'doctors, nurses, lawyers, first responders',
  'people-of-colour': 'people of color, bipoc, black, asian, latino, latina',
  indigenous: 'native, first nations, aboriginal, maori',
  newcomers: 'beginners, first time, new members',
  faith: 'christian, muslim, jewish, religious, bible',
  secular: 'atheist, agnostic, freethinkers',
};

const KIND_WORDS: Words<GroupKind> = {
  general: 'mental health, mental illness, wellbeing',
  recovery: 'addiction, addict, sober, sobriety, substance abuse',
  'dual-diagnosis': 'double trouble, co-occurring, comorbid',
  family: 'families, relatives, loved ones, son, daughter, husband, wife',
};

const ACCESS_WORDS: Words<Access> = {
  wheelchair: 'accessible, disabled access',
  'step-free': 'ramp, lift, elevator, accessible',
  'sign-language': 'deaf, asl, bsl, interpreter, hard of hearing',
  captions: 'subtitles, deaf, hard of hearing',
  'hearing-loop': 'deaf, hard of hearing',
  childcare: 'babysitting, creche',
  outdoors: 'outside, walking, park',
};

const FORMAT_WORDS: Words<Format> = {
  'in-person': 'face to face, f2f',
  online: 'zoom, virtual, video, remote',
  phone: 'telephone, call',
};

/** The codes of fellowships that work the twelve steps. What they are called in full is the label of the programme. */
const TWELVE_STEP_FELLOWSHIPS =
  'aa aca al-anon alateen ca cea-how cma coda da daa dra ea eda ga gam-anon ha ma na nar-anon oa rca sa saa sca sia slaa ua va';

const PROGRAMME_WORDS: Words<string> = {
  rd: 'buddhist, meditation',
  ...Object.fromEntries(TWELVE_STEP_FELLOWSHIPS.split(' ').map((code) => [code, 'anonymous, 12 step, twelve step'])),
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

/**
 * The words that find an id: its own, and those of the phrases that stand for it; an id we do not know has only its own. False for a word
 * that does so only as a part of a phrase, which says less.
 */
export function wordsFor(vocabulary: Vocabulary, id: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const table: Words<string> = WORDS[vocabulary];
  const phrases = Object.hasOwn(table, id) ? `${id}, ${table[id]}` : id;
  for (const phrase of phrases.split(', ')) {
    const words = tokens(phrase).filter((word) => !FILLERS.has(word));
    for (const word of words)
      found.set(word, found.get(word) || words.length === 1 || word === phrase.replaceAll('-', ''));
  }
  return found;
}
