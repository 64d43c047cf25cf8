/**
 * What decides between groups that have as much of a sentence: whom they are for, what else they are about. The same numbers as in
 * `search/match/group-facts.ts`, which says why they are what they are.
 */
import {AUDIENCES} from '../../model/vocabulary/audience.js';
import type {Asked, Concept} from '../../search/match/concepts.js';
import {allOf, anyOf, EVERYTHING, exists, isTrue, not, NOTHING, points, terms} from './clauses.js';
import type {Clause} from './clauses.js';
import {hasInName, hasWord, PLACE_WORTH} from './word-clauses.js';
import type {SoughtWord} from './word-clauses.js';

const BASE = 1000;
const NAMED = 400;
/** A group is named when so many of the words are in its name. */
export const NAMED_SHARE = 0.6;

const LOSSES = ['suicide-loss', 'pregnancy-loss'];
const CLOSEST = ['partners', 'parents', 'siblings'];
const RELATIVES = ['family', 'friends', 'carers', 'partners', 'parents', 'siblings'];
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  grief: ['bereaved'],
  'suicide-loss': ['bereaved'],
  'pregnancy-loss': ['bereaved', 'parents'],
  perinatal: ['parents', 'women'],
  migration: ['newcomers'],
  caregiving: ['carers'],
};

/** A sentence to weigh groups by. */
export interface Sentence {
  asked: Asked;
  /** Towns and regions of the list that were typed. */
  places: readonly {text: string; value: string}[];
  /** Words that nothing is known of. */
  left: readonly SoughtWord[];
  /** Words that a phrase asks to look for. */
  more: readonly SoughtWord[];
  /** All words, where they may be the name of a group. */
  named: readonly SoughtWord[];
  /** The visitor's language. */
  locale: string;
  offsetMinutes: number;
  /** Minutes since 1970. */
  minute: number;
}

export const hasConcept = ({facet, values}: Pick<Concept, 'facet' | 'values'>): Clause =>
  facet === 'language'
    ? anyOf([terms('language', values), terms('speech', values)])
    : terms(facet === 'place' ? 'area' : facet, values);

/** Who the group is for, in the words of `group-facts.ts`. */
export function factsOf({asked: {facets, forRelatives, kinOfLoss}, locale}: Sentence) {
  const focus = facets.focus ?? [];
  const audience = facets.audience ?? [];
  const [language = 'en'] = locale.toLowerCase().split('-');
  const expected = new Set([...audience, ...focus.flatMap((id) => IMPLIED[id] ?? [])]);
  const unexpected = AUDIENCES.filter((id) => !expected.has(id));
  const isFamily = terms('kind', ['family']);
  const openToRelatives = allOf([isFamily, terms('audience', ['family'])]);
  const speaks = anyOf([not(exists('language')), terms('speech', [language])]);
  const isAskedLanguage = facets.language?.length ? terms('speech', facets.language) : NOTHING;
  const isSpoken = anyOf([speaks, isAskedLanguage, terms('speech', ['en'])]);
  const exact = audience.filter((id) => id !== 'family');
  const isMain = focus.length > 0 ? terms('mainFocus', focus) : NOTHING;
  return {
    language,
    isFamily,
    isSpoken,
    speaks: anyOf([speaks, isAskedLanguage]),
    exact,
    isMain,
    hasLoss: terms(
      'focus',
      LOSSES.filter((id) => !focus.includes(id)),
    ),
    hasOthers: forRelatives
      ? anyOf([
          allOf([not(openToRelatives), terms('audience', unexpected)]),
          terms(
            'audience',
            unexpected.filter((id) => !RELATIVES.includes(id)),
          ),
        ])
      : terms('audience', unexpected),
    isForThisKin: allOf([
      isFamily,
      not(isTrue('hasTopic')),
      exact.length > 0 ? terms('audience', exact) : NOTHING,
      isSpoken,
    ]),
    opposite: [
      ...(audience.includes('women') && !audience.includes('men') ? [['men', 'women'] as const] : []),
      ...(audience.includes('men') && !audience.includes('women') ? [['women', 'men'] as const] : []),
    ].map(([theirs, ours]) => allOf([terms('audience', [theirs]), not(terms('audience', [ours]))])),
    otherLoss: kinOfLoss
      ? [
          terms(
            'audience',
            CLOSEST.filter((id) => !audience.includes(id)),
          ),
        ]
      : [],
  };
}

/** What decides within a level. */
export function worthOf(sentence: Sentence, facts: ReturnType<typeof factsOf>, topics: readonly Clause[]): Clause[] {
  const {asked, left, more, named} = sentence;
  const {forRelatives, facets, forAnyRelatives = false} = asked;
  /** Points that a group loses if so: all others get them instead. */
  const losses: [number, Clause][] = [
    [100, facts.hasLoss],
    [16, facts.hasOthers],
    [12, not(facts.speaks)],
    ...(forRelatives ? [] : [[20, facts.isFamily] as [number, Clause]]),
    ...(facets.kind?.includes('dual-diagnosis') ? [] : [[6, terms('kind', ['dual-diagnosis'])] as [number, Clause]]),
    ...(forRelatives && topics.length === 0 ? [[8, isTrue('hasTopic')] as [number, Clause]] : []),
    ...(forAnyRelatives ? [[40, isTrue('hasTopic')] as [number, Clause]] : []),
    ...(facets.focus?.length ? [2, 3, 4].map((topics): [number, Clause] => [2, {range: {topics: {gte: topics}}}]) : []),
  ];
  const rest = BASE - losses.reduce((total, [loss]) => total + loss, 0);
  return [
    points(rest, EVERYTHING),
    ...losses.map(([loss, clause]) => points(loss, not(clause))),
    ...(facts.language === 'en' ? [] : [points(4, terms('speech', [facts.language]))]),
    points(8, facts.isMain),
    ...asked.wished.map(([facet, value]) => points(10, hasConcept({facet, values: [value]}))),
    ...(forRelatives && topics.length > 0 ? [points(20, anyOf(topics))] : []),
    ...(forRelatives ? facts.exact.map((id) => points(6, terms('audience', [id]))) : []),
    ...[...left, ...more].flatMap((word) => [points(6, hasWord(word)), points(6, hasWord(word, PLACE_WORTH))]),
    ...(named.length > 0 ? [points(NAMED, hasInName(named, NAMED_SHARE))] : []),
  ];
}
