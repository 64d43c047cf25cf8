/**
 * A sentence as a clause that gives each group points: how much of the sentence it matches (the level), and its order within a level. The points
 * are those of `search/match`, so that an engine ranks groups like a page.
 */
import {
  CLOSE,
  DAY_WEIGHT,
  FORMAT_WEIGHT,
  OWN_KIND,
  PLACE_WEIGHT,
  SPOKEN,
  TIME_WEIGHT,
  TOPIC,
  TOPIC_FACETS,
  WITHIN_WEIGHT,
  WORD_WEIGHT,
} from '../../search/match/score-groups.js';
import {NAMED_SHARE} from '../../search/match/sentence-search.js';
import {allOf, anyOf, best, EVERYTHING, isTrue, not, points, range, sum, terms} from './clauses.js';
import type {Clause} from './clauses.js';
import {factsOf, hasConcept, worthOf} from './group-worth.js';
import type {Sentence} from './group-worth.js';
import {slotClause} from './slot-clauses.js';
import type {AskedOfMeeting} from './slot-clauses.js';
import {hasInName, hasWord, isPlaceOf, PLACE_WORTH} from './word-clauses.js';

/** The points of one level, more than everything that decides within it. Sums stay below 2^24, up to which the engine's numbers are exact. */
export const LEVEL = 4096;
/** The level of a group whose name was typed, above all others. */
const LEVEL_OF_NAME = 2047;

/** Gives points for the best combination of day, time and format that one meeting has. */
function slotPoints({asked: {slot}, offsetMinutes}: Sentence): Clause[] {
  const parts: [AskedOfMeeting, number][] = [];
  if (slot.days.length > 0) parts.push([{day: [...slot.days]}, DAY_WEIGHT]);
  if (slot.times.length > 0) parts.push([{time: [...slot.times]}, TIME_WEIGHT]);
  if (slot.formats.length > 0) parts.push([{format: [...slot.formats]}, FORMAT_WEIGHT]);
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
  return [points(WITHIN_WEIGHT * LEVEL, some.length > 0 ? allOf([isSoon, anyOf(some)]) : isSoon)];
}

/** Returns the clause of a sentence. Its points are the level times {@link LEVEL}, plus the order within the level. `parts` are the parts of the sentence. */
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
    ...places.map(({value}) => points(PLACE_WEIGHT * LEVEL, terms('area', [value]))),
    ...slotPoints(sentence),
    ...soonPoints(sentence),
    ...left.map((word) => points(WORD_WEIGHT * LEVEL, isPlaceOf(word))),
    ...more.map((word) => points(WORD_WEIGHT * LEVEL, hasWord(word, PLACE_WORTH))),
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
