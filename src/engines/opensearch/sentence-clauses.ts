/**
 * What a sentence makes of each group, as points of the engine: how much of the sentence it has (the level), and the order within a level. The same
 * numbers as in `search/match/score-groups.ts` and `group-facts.ts`, which say why they are what they are.
 */
import {AUDIENCES} from '../../model/vocabulary/audience.js';
import type {UnderstoodFacet} from '../../model/understood.js';
import type {Asked, Concept} from '../../search/match/concepts.js';
import {allOf, anyOf, best, EVERYTHING, exists, isTrue, not, NOTHING, points, range, sum, terms} from './clauses.js';
import type {Clause} from './clauses.js';
import {slotClause} from './slot-clauses.js';
import type {AskedOfMeeting} from './slot-clauses.js';
import {hasInName, hasWord, isPlaceOf, PLACE_WORTH} from './word-clauses.js';
import type {SoughtWord} from './word-clauses.js';

/** One level weighs more than all that decides within it. Points stay far below 2^24, up to which the engine's numbers are exact. */
export const LEVEL = 4096;
/** For a group whose name was typed: above all other levels. */
const LEVEL_OF_NAME = 2047;
const BASE = 1000;
const NAMED = 400;
const NAMED_SHARE = 0.6;

const OWN_KIND = 1024;
const SPOKEN = 512;
const CLOSE = 4;
const TOPIC = 8;
const WORD = 3;
const PLACE = 4;
const DAY = 2;
const TIME = 2;
const FORMAT = 3;
const WITHIN = 3;

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
const TOPIC_FACETS: readonly UnderstoodFacet[] = ['focus', 'programme', 'kind'];

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

const hasConcept = ({facet, values}: Pick<Concept, 'facet' | 'values'>): Clause =>
  facet === 'language'
    ? anyOf([terms('language', values), terms('speech', values)])
    : terms(facet === 'place' ? 'area' : facet, values);

/** The days, times and ways to meet that one meeting has: the best of all combinations. */
function slotPoints({asked: {slot}, offsetMinutes}: Sentence): Clause[] {
  const parts: [AskedOfMeeting, number][] = [];
  if (slot.days.length > 0) parts.push([{day: [...slot.days]}, DAY]);
  if (slot.times.length > 0) parts.push([{time: [...slot.times]}, TIME]);
  if (slot.formats.length > 0) parts.push([{format: [...slot.formats]}, FORMAT]);
  const combinations = parts.reduce<[AskedOfMeeting, number][]>(
    (all, [part, weight]) => [
      ...all,
      ...all.map(([some, sofar]): [AskedOfMeeting, number] => [{...some, ...part}, sofar + weight]),
    ],
    [[{}, 0]],
  );
  const weighed = combinations
    .filter(([, weight]) => weight > 0)
    .map(([some, weight]) => points(weight * LEVEL, slotClause(some, undefined, offsetMinutes)));
  return weighed.length > 0 ? [best(weighed)] : [];
}

function soonPoints({asked: {slot}, offsetMinutes, minute}: Sentence): Clause[] {
  if (slot.within === undefined) return [];
  const {days, times, formats} = slot;
  const some = [
    ...(days.length > 0 ? [{day: [...days]}] : []),
    ...(times.length > 0 ? [{time: [...times]}] : []),
    ...(formats.length > 0 ? [{format: [...formats]}] : []),
  ].map((each) => slotClause(each, undefined, offsetMinutes));
  const isSoon = range('dates', minute - 60, minute + slot.within + 1);
  return [points(WITHIN * LEVEL, some.length > 0 ? allOf([isSoon, anyOf(some)]) : isSoon)];
}

/** Who the group is for, in the words of `group-facts.ts`. */
function factsOf({asked: {facets, forRelatives, kinOfLoss}, locale}: Sentence) {
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
function worthOf(sentence: Sentence, facts: ReturnType<typeof factsOf>, topics: readonly Clause[]): Clause[] {
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

/** A sentence as a clause: its points are the level times {@link LEVEL}, and what decides within it. `parts` are what it asks for, with its words. */
export function sentenceClause(sentence: Sentence): {clause: Clause; parts: {text: string; clause: Clause}[]} {
  const {asked, places, left, more, named, offsetMinutes} = sentence;
  const {concepts, forRelatives, slot} = asked;
  const facts = factsOf(sentence);
  const topics = concepts.filter(({facet}) => TOPIC_FACETS.includes(facet)).map(hasConcept);
  const isTopic = topics.length > 0 ? anyOf(topics) : EVERYTHING;
  const isEligible: Clause = {
    bool: {
      filter: [
        forRelatives ? anyOf([isTopic, facts.isForThisKin]) : isTopic,
        ...(forRelatives ? [facts.isFamily] : []),
      ],
      must_not: [
        ...(topics.length > 0 ? [allOf([facts.hasLoss, not(facts.isMain)])] : []),
        ...facts.opposite,
        ...facts.otherLoss,
      ],
    },
  };
  const levels = [
    ...concepts.map((concept) => points(concept.weight * LEVEL, hasConcept(concept))),
    ...places.map(({value}) => points(PLACE * LEVEL, terms('area', [value]))),
    ...slotPoints(sentence),
    ...soonPoints(sentence),
    ...left.map((word) => points(WORD * LEVEL, isPlaceOf(word))),
    ...more.map((word) => points(WORD * LEVEL, hasWord(word, PLACE_WORTH))),
    ...(forRelatives ? [points(CLOSE * LEVEL, EVERYTHING), points(TOPIC * LEVEL, not(isTopic))] : []),
  ];
  const held: Clause = {
    bool: {
      must: [sum(levels, 1)],
      filter: [not(isTrue('isClosed')), isEligible],
      should: [
        points(SPOKEN * LEVEL, facts.isSpoken),
        ...(topics.length > 0 && !forRelatives ? [points(OWN_KIND * LEVEL, not(facts.isFamily))] : []),
      ],
    },
  };
  const closed = points(LEVEL, allOf([isTrue('isClosed'), isEligible, sum(levels, 1)]));
  const byName = named.length > 0 ? [points(LEVEL_OF_NAME * LEVEL, hasInName(named, NAMED_SHARE))] : [];
  const slotOf = (some: AskedOfMeeting) => slotClause(some, undefined, offsetMinutes);
  const [dayText = '', timeText = '', formatText = ''] = slot.texts;
  return {
    clause: {bool: {must: [best([held, closed, ...byName])], should: worthOf(sentence, facts, topics)}},
    parts: [
      ...concepts.map((concept) => ({text: concept.text, clause: hasConcept(concept)})),
      ...places.map(({text, value}) => ({text, clause: terms('area', [value])})),
      ...(slot.days.length > 0 ? [{text: dayText, clause: slotOf({day: [...slot.days]})}] : []),
      ...(slot.times.length > 0 ? [{text: timeText, clause: slotOf({time: [...slot.times]})}] : []),
      ...(slot.formats.length > 0 ? [{text: formatText, clause: slotOf({format: [...slot.formats]})}] : []),
    ].filter(({text}) => text !== ''),
  };
}
