/**
 * What counts for or against a group, whatever the sentence asks for: who it's for, what else it's about, and whether
 * it still meets.
 */
import {FACET_NAMES} from '../../model/query.js';
import type {Kin, UnderstoodFacets} from '../../model/understood.js';
import type {FacetIndex} from '../index/facet-index.js';
import {HIDDEN_FACETS} from '../index/facet-index.js';

/** Facts about a group with regard to a sentence. */
export interface GroupFacts {
  /** False if it could hurt, or is for other people. */
  mayBeShown: boolean;
  isFamily: boolean;
  /** Whether it meets, as far as is known. */
  isHeld: boolean;
  /** Whether it's in the visitor's language, a language that was asked for, or English, or states none. */
  isSpoken: boolean;
  /** Whether it's for exactly these relatives, without a specific topic. */
  isForThisKin: boolean;
  worth: number;
}

const FACETS: readonly string[] = [...FACET_NAMES, ...HIDDEN_FACETS];

/** Specific losses, which are only for people who ask for them. */
export const LOSSES = ['suicide-loss', 'pregnancy-loss'];
/** Audiences that a topic implies. */
export const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  grief: ['bereaved'],
  'suicide-loss': ['bereaved'],
  'pregnancy-loss': ['bereaved', 'parents'],
  perinatal: ['parents', 'women'],
  migration: ['newcomers'],
  caregiving: ['carers'],
};
export const RELATIVES = ['family', 'friends', 'carers', 'partners', 'parents', 'siblings'];
/** A group for people who lost a partner or a child isn't for someone who lost a parent. */
export const CLOSEST = ['partners', 'parents', 'siblings'];
export const FAMILY_FOCUS = ['caregiving', 'codependency'];

/** Points, chosen so that each group of constants outweighs the smaller ones after it. */
const NOT_MEETING = -200;
export const LOSS_UNASKED = -100;
export const OTHER_AUDIENCE = -16;
export const OTHER_LANGUAGE = -12;
export const RELATIVES_UNASKED = -20;
export const DUAL_UNASKED = -6;
export const UNASKED_TOPIC = -8;
export const OTHER_TROUBLE = -40;
export const MAIN_TOPIC = 8;
export const OTHER_TOPIC = -2;
export const MOST_OTHER_TOPICS = 3;
export const OWN_LANGUAGE = 4;
/** For each of the relatives asked about. */
export const EXACT_RELATIVES = 6;

/** What a sentence says beyond its facets. */
interface Circumstances {
  forRelatives: boolean;
  /** Whether it's about a topic, a program or a type of group. */
  hasTopic: boolean;
  /** Whether no group is for relatives of someone with this problem. */
  forAnyRelatives: boolean;
  /** The relative who died. */
  kinOfLoss: Kin | undefined;
  /** The visitor's language. */
  locale: string;
}

/** Returns a function that returns the facts of the group at a position. */
export function createGroupReader(
  [values, facetOf, tags, tagStarts]: FacetIndex,
  asked: UnderstoodFacets,
  {forRelatives, hasTopic, forAnyRelatives, kinOfLoss, locale}: Circumstances,
): (position: number) => GroupFacts {
  const focus = asked.focus ?? [];
  const audience = asked.audience ?? [];
  const expected = new Set([...audience, ...focus.flatMap((id) => IMPLIED[id] ?? [])]);
  const [language = 'en'] = locale.toLowerCase().split('-');

  return (position) => {
    let kind = '';
    let topics = 0;
    let isMain = false;
    let hasOtherTopic = false;
    let hasLoss = false;
    let isHeld = true;
    let worth = 0;
    const languages: string[] = [];
    const audiences: string[] = [];
    for (let at = tagStarts[position] as number; at < (tagStarts[position + 1] as number); at++) {
      const value = values[tags[at] as number] as string;
      switch (FACETS[facetOf[tags[at] as number] as number]) {
        case 'kind':
          kind = value;
          break;
        case 'focus':
          if (!topics && focus.includes(value)) isMain = true;
          topics++;
          if (!FAMILY_FOCUS.includes(value)) hasOtherTopic = true;
          if (LOSSES.includes(value) && !focus.includes(value)) hasLoss = true;
          break;
        case 'audience':
          audiences.push(value);
          break;
        case 'language':
          languages.push(value.split('-')[0] as string);
          break;
        case 'status':
          worth += NOT_MEETING;
          isHeld = false;
      }
    }
    const isFamily = kind === 'family';
    const speaks = languages.length === 0 || languages.includes(language);
    const isAskedLanguage = asked.language?.some((each) => languages.includes(each)) ?? false;
    const isSpoken = speaks || isAskedLanguage || languages.includes('en');
    const isOpenToRelatives = isFamily && forRelatives && audiences.includes('family');
    const others = audiences.filter((id) => !expected.has(id) && !(isOpenToRelatives && RELATIVES.includes(id)));
    const isOpposite =
      (audience.includes('women') &&
        !audience.includes('men') &&
        audiences.includes('men') &&
        !audiences.includes('women')) ||
      (audience.includes('men') &&
        !audience.includes('women') &&
        audiences.includes('women') &&
        !audiences.includes('men'));

    if (hasLoss) worth += LOSS_UNASKED;
    if (others.length > 0) worth += OTHER_AUDIENCE;
    if (!speaks && !isAskedLanguage) worth += OTHER_LANGUAGE;
    if (language !== 'en' && languages.includes(language)) worth += OWN_LANGUAGE;
    if (isFamily && !forRelatives) worth += RELATIVES_UNASKED;
    if (kind === 'dual-diagnosis' && !asked.kind?.includes(kind)) worth += DUAL_UNASKED;
    if (forRelatives && !hasTopic && hasOtherTopic) worth += UNASKED_TOPIC;
    if (forAnyRelatives && hasOtherTopic) worth += OTHER_TROUBLE;
    if (isMain) worth += MAIN_TOPIC;
    if (focus.length > 0) worth += OTHER_TOPIC * Math.min(MOST_OTHER_TOPICS, Math.max(0, topics - 1));
    const isOfOtherLoss =
      kinOfLoss !== undefined && audiences.some((id) => CLOSEST.includes(id) && !audience.includes(id));
    const exact = audience.filter((id) => id !== 'family' && audiences.includes(id));
    return {
      mayBeShown: !(hasLoss && hasTopic && !isMain) && !isOpposite && !isOfOtherLoss && (!forRelatives || isFamily),
      isFamily,
      isHeld,
      isSpoken,
      isForThisKin: isFamily && !hasOtherTopic && exact.length > 0 && isSpoken,
      worth: worth + (forRelatives ? exact.length * EXACT_RELATIVES : 0),
    };
  };
}
