/**
 * What decides between groups that match equally much of a sentence: who they're for, and what else they're about. The points are those of
 * `search/match`, so that an engine ranks groups like a page.
 */
import {AUDIENCES} from '../../model/vocabulary/audience.js';
import type {Asked, Concept} from '../../search/match/concepts.js';
import {
  CLOSEST,
  DUAL_UNASKED,
  EXACT_RELATIVES,
  IMPLIED,
  LOSSES,
  LOSS_UNASKED,
  MAIN_TOPIC,
  MOST_OTHER_TOPICS,
  OTHER_AUDIENCE,
  OTHER_LANGUAGE,
  OTHER_TOPIC,
  OTHER_TROUBLE,
  OWN_LANGUAGE,
  RELATIVES,
  RELATIVES_UNASKED,
  UNASKED_TOPIC,
} from '../../search/match/group-facts.js';
import {TELLING_WORD, TOPIC_OF_RELATIVE, WISH, WORD} from '../../search/match/score-groups.js';
import {BASE, NAMED, NAMED_SHARE} from '../../search/match/sentence-search.js';
import {allOf, anyOf, EVERYTHING, exists, isTrue, not, NOTHING, points, terms} from './clauses.js';
import type {Clause} from './clauses.js';
import {hasInName, hasWord, PLACE_WORTH} from './word-clauses.js';
import type {SoughtWord} from './word-clauses.js';

/** A sentence, as far as it decides the points of groups. */
export interface Sentence {
  asked: Asked;
  /** The towns and regions in the sentence that the lists have. */
  places: readonly {text: string; value: string}[];
  /** Words that aren't in any vocabulary. */
  left: readonly SoughtWord[];
  /** Words that a phrase stands for. */
  more: readonly SoughtWord[];
  /** All words, if they may be the name of a group; otherwise empty. */
  named: readonly SoughtWord[];
  /** The visitor's language. */
  locale: string;
  offsetMinutes: number;
  /** The current time in minutes since 1970. */
  minute: number;
}

export const hasConcept = ({facet, values}: Pick<Concept, 'facet' | 'values'>): Clause =>
  facet === 'language'
    ? anyOf([terms('language', values), terms('speech', values)])
    : terms(facet === 'place' ? 'area' : facet, values);

/** Returns clauses for the facts of `group-facts.ts`. */
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

/** Returns the clauses that decide the order within a level. */
export function worthOf(sentence: Sentence, facts: ReturnType<typeof factsOf>, topics: readonly Clause[]): Clause[] {
  const {asked, left, more, named} = sentence;
  const {forRelatives, facets, forAnyRelatives = false} = asked;
  /** Points that a group loses if the clause applies. An engine can't subtract, so all other groups get them instead. */
  const losses: [number, Clause][] = [
    [LOSS_UNASKED, facts.hasLoss],
    [OTHER_AUDIENCE, facts.hasOthers],
    [OTHER_LANGUAGE, not(facts.speaks)],
    ...(forRelatives ? [] : [[RELATIVES_UNASKED, facts.isFamily] as [number, Clause]]),
    ...(facets.kind?.includes('dual-diagnosis')
      ? []
      : [[DUAL_UNASKED, terms('kind', ['dual-diagnosis'])] as [number, Clause]]),
    ...(forRelatives && topics.length === 0 ? [[UNASKED_TOPIC, isTrue('hasTopic')] as [number, Clause]] : []),
    ...(forAnyRelatives ? [[OTHER_TROUBLE, isTrue('hasTopic')] as [number, Clause]] : []),
    ...(facets.focus?.length
      ? [...Array(MOST_OTHER_TOPICS).keys()].map((others): [number, Clause] => [
          OTHER_TOPIC,
          {range: {topics: {gte: others + 2}}},
        ])
      : []),
  ];
  const rest = BASE + losses.reduce((total, [loss]) => total + loss, 0);
  return [
    points(rest, EVERYTHING),
    ...losses.map(([loss, clause]) => points(-loss, not(clause))),
    ...(facts.language === 'en' ? [] : [points(OWN_LANGUAGE, terms('speech', [facts.language]))]),
    points(MAIN_TOPIC, facts.isMain),
    ...asked.wished.map(([facet, value]) => points(WISH, hasConcept({facet, values: [value]}))),
    ...(forRelatives && topics.length > 0 ? [points(TOPIC_OF_RELATIVE, anyOf(topics))] : []),
    ...(forRelatives ? facts.exact.map((id) => points(EXACT_RELATIVES, terms('audience', [id]))) : []),
    ...[...left, ...more].flatMap((word) => [
      points(WORD, hasWord(word)),
      points(TELLING_WORD - WORD, hasWord(word, PLACE_WORTH)),
    ]),
    ...(named.length > 0 ? [points(NAMED, hasInName(named, NAMED_SHARE))] : []),
  ];
}
