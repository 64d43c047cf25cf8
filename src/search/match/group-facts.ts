/** What speaks for or against a group whatever was asked: whom it is for, what else it is about, whether it still meets. */
import {FACET_NAMES} from '../../model/query.js';
import type {Kin, UnderstoodFacets} from '../../model/understood.js';
import type {FacetIndex} from '../index/facet-index.js';
import {HIDDEN_FACETS} from '../index/facet-index.js';

/** What is known of one group. */
export interface GroupFacts {
  /** False where it would hurt, or is for someone else. */
  mayBeShown: boolean;
  isFamily: boolean;
  /** It meets, as far as anyone knows. */
  isHeld: boolean;
  /** In the visitor's language, in one that was asked for, in English, or no one says. */
  isSpoken: boolean;
  /** For exactly these relatives, and about no topic in particular. */
  isForThisKin: boolean;
  worth: number;
}

const FACETS: readonly string[] = [...FACET_NAMES, ...HIDDEN_FACETS];

/** Particular losses: only for who asks for them. */
const LOSSES = ['suicide-loss', 'pregnancy-loss'];
/** Whom a topic speaks of anyway. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  grief: ['bereaved'],
  'suicide-loss': ['bereaved'],
  'pregnancy-loss': ['bereaved', 'parents'],
  perinatal: ['parents', 'women'],
  migration: ['newcomers'],
  caregiving: ['carers'],
};
const RELATIVES = ['family', 'friends', 'carers', 'partners', 'parents', 'siblings'];
/** A group of those who lost a partner or a child is not for someone who lost a parent. */
const CLOSEST = ['partners', 'parents', 'siblings'];
const FAMILY_FOCUS = ['caregiving', 'codependency'];

/** Points, chosen so that each row weighs more than all the small ones after it. */
const NOT_MEETING = -200;
const LOSS_UNASKED = -100;
const OTHER_AUDIENCE = -16;
const OTHER_LANGUAGE = -12;
const RELATIVES_UNASKED = -20;
const DUAL_UNASKED = -6;
const UNASKED_TOPIC = -8;
const OTHER_TROUBLE = -40;
const MAIN_TOPIC = 8;
const OTHER_TOPIC = -2;
const MOST_OTHER_TOPICS = 3;
const OWN_LANGUAGE = 4;

/** What a sentence says besides its facets. */
interface Circumstances {
  forRelatives: boolean;
  /** It is about a topic, a programme or a kind of group. */
  hasTopic: boolean;
  /** No group is for relatives of someone with this trouble. */
  forAnyRelatives: boolean;
  /** Who died. */
  kinOfLoss: Kin | undefined;
  /** The visitor's language. */
  locale: string;
}

/** Makes the function that tells of a group what a sentence makes of it. */
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
      worth: worth + (forRelatives ? exact.length * 6 : 0),
    };
  };
}
