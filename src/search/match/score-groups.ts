/** Scores every group of a list by what a sentence asks for. */
import {FACET_NAMES} from '../../model/query.js';
import type {FacetIndex} from '../index/facet-index.js';
import {HIDDEN_FACETS} from '../index/facet-index.js';
import {SLOT_VALUES} from '../index/slots.js';
import type {Asked, AskedSlot, Concept} from './concepts.js';
import {createGroupReader} from './group-facts.js';

/** The scores of groups, by position. */
export interface Scores {
  /** How much of the sentence a group matches; 0 if it isn't shown. */
  levels: Uint16Array;
  /** The order within a level: more is better. */
  worth: Int16Array;
  /** The concepts that a group matches, as bits: those of the sentence, followed by day, time, format and how soon. */
  masks: Uint32Array;
  /** For each of these bits, the words that asked for it; empty if none did. */
  texts: readonly string[];
}

/** A word in the sentence that isn't in any vocabulary, with its value in each group. */
export interface TypedWordWorth {
  text: string;
  worth: Uint8Array;
  /**
   * From this value on, the word is a place, such as a postal code, so that a group without it matches less of the
   * sentence.
   */
  place: number;
  /** Whether a phrase asked for it, rather than only being typed. */
  isAsked: boolean;
}

const FACETS: readonly string[] = [...FACET_NAMES, ...HIDDEN_FACETS];
const AREA = 'area';
/** Facets that describe what a group is about. */
export const TOPIC_FACETS: readonly string[] = ['focus', 'programme', 'kind'];
export const PLACE_WEIGHT = 4;
export const WORD_WEIGHT = 3;
export const DAY_WEIGHT = 2;
export const TIME_WEIGHT = 2;
export const FORMAT_WEIGHT = 3;
export const WITHIN_WEIGHT = 3;
/** Day, time, format and how soon: the last bits of a mask. */
const SLOT_BITS = 4;
const MOST_CONCEPTS = 32 - SLOT_BITS;

/**
 * For a sentence about a topic, a group of people who have it comes before a group of their relatives, whatever else
 * matches.
 */
export const OWN_KIND = 1024;
/** The same for a group in a language that the visitor speaks. */
export const SPOKEN = 512;
/** How much of a question about a relative every family group matches. */
export const CLOSE = 4;
/** A group for exactly these relatives without a specific topic is as good as one about the topic. */
export const TOPIC = 8;

/** What decides within a level: something wished for, the topic of a relative, a word, and a word that is a place or better. */
export const WISH = 10;
export const TOPIC_OF_RELATIVE = 20;
export const WORD = 6;
export const TELLING_WORD = 12;

const bitsOf = (values: readonly string[], facet: number): number =>
  values.reduce((bits, value) => {
    const before = SLOT_VALUES.slice(0, facet).reduce((sum, names) => sum + names.length, 0);
    const at = (SLOT_VALUES[facet] as readonly string[]).indexOf(value);
    return at < 0 ? bits : bits | (1 << (before + at));
  }, 0);

/** Returns the weight of the selected day, time and format that a meeting matches. */
function slotWeight(slot: number, [days, times, formats]: readonly [number, number, number]): number {
  return (
    (days && slot & days ? DAY_WEIGHT : 0) +
    (times && slot & times ? TIME_WEIGHT : 0) +
    (formats && slot & formats ? FORMAT_WEIGHT : 0)
  );
}

/** Scores groups. `soon.minutes` has the next meeting of each, and `places` are towns that were typed. */
export function scoreGroups(
  index: FacetIndex,
  {concepts, wished, slot, facets, forRelatives, kinOfLoss, forAnyRelatives = false}: Asked,
  places: readonly {text: string; value: string}[],
  words: readonly TypedWordWorth[],
  soon: {minutes: Uint32Array; now: number},
  locale: string,
): Scores {
  const [values, facetOf, tags, tagStarts, slots, slotStarts] = index;
  const size = tagStarts.length - 1;
  const levels = new Uint16Array(size);
  const worth = new Int16Array(size);
  const masks = new Uint32Array(size);

  // Each concept is one bit, and so are day, time, format and how soon. Concepts that don't fit are left out.
  const asked = [
    ...concepts,
    ...places.map(({text, value}) => ({text, facet: AREA, values: [value], weight: PLACE_WEIGHT})),
  ].slice(0, MOST_CONCEPTS);
  const slotAt = asked.length;
  const soonAt = slotAt + SLOT_BITS - 1;
  const bitOfTag = values.map((value, tag) => {
    const facet = FACETS[facetOf[tag] as number];
    return asked.reduce((bits, concept, at) => {
      const isMeant = concept.facet === facet || (concept.facet === 'kind' && facet === 'kind');
      return isMeant && fits(concept.values, value, facet) ? bits | (1 << at) : bits;
    }, 0);
  });
  const wishOfTag = values.map((value, tag) =>
    wished.some(([facet, wish]) => facet === FACETS[facetOf[tag] as number] && wish === value),
  );
  const topicBits = asked.reduce((bits, {facet}, at) => (TOPIC_FACETS.includes(facet) ? bits | (1 << at) : bits), 0);
  const slotBits = [bitsOf(slot.days, 0), bitsOf(slot.times, 1), bitsOf(slot.formats, 2)] as const;
  const asksSlot = slotBits.some(Boolean) || slot.within !== undefined;
  const isAsked = [...slotBits, slot.within];
  const texts = [...asked.map(({text}) => text), ...slot.texts.map((text, at) => (isAsked[at] ? text : ''))];
  const read = createGroupReader(index, facets, {
    forRelatives,
    hasTopic: topicBits !== 0,
    forAnyRelatives,
    kinOfLoss,
    locale,
  });

  for (let position = 0; position < size; position++) {
    let mask = 0;
    let wishes = 0;
    for (let at = tagStarts[position] as number; at < (tagStarts[position + 1] as number); at++) {
      const tag = tags[at] as number;
      mask |= bitOfTag[tag] as number;
      if (wishOfTag[tag]) wishes++;
    }
    let level = 0;
    for (let at = 0; at < slotAt; at++) if (mask & (1 << at)) level += (asked[at] as Concept).weight;

    const facts = read(position);
    const isTopic = topicBits === 0 || (mask & topicBits) !== 0;
    const isGeneralOfKin = forRelatives && facts.isForThisKin;
    if (!facts.mayBeShown || !(isTopic || isGeneralOfKin)) level = 0;
    else level += (isTopic ? 0 : TOPIC) + (forRelatives ? CLOSE : 0);
    const isEligible = facts.mayBeShown && (isTopic || isGeneralOfKin);

    if (asksSlot && isEligible) {
      let best = 0;
      let bestSlot = 0;
      const isSoon = isWithin(slot, soon.minutes[position] as number, soon.now);
      for (let at = slotStarts[position] as number; at < (slotStarts[position + 1] as number); at++)
        if (slotWeight(slots[at] as number, slotBits) > best) {
          bestSlot = slots[at] as number;
          best = slotWeight(bestSlot, slotBits);
        }
      slotBits.forEach((bits, at) => {
        if (bestSlot & bits) mask |= 1 << (slotAt + at);
      });
      if (slot.within !== undefined && isSoon && (best || !slotBits.some(Boolean))) {
        mask |= 1 << soonAt;
        best += WITHIN_WEIGHT;
      }
      level += best;
    }
    let bonus = facts.worth + wishes * WISH + (mask & topicBits && forRelatives ? TOPIC_OF_RELATIVE : 0);
    if (isEligible)
      words.forEach((word) => {
        const points = word.worth[position] as number;
        if (!points) return;
        bonus += points >= word.place ? TELLING_WORD : WORD;
        if (points !== word.place && !(word.isAsked && points > word.place)) return;
        level += WORD_WEIGHT;
      });
    if (level && topicBits && !forRelatives && !facts.isFamily) level += OWN_KIND;
    if (level && facts.isSpoken) level += SPOKEN;
    // Groups that no longer meet are only shown if there is nothing else.
    if (level && !facts.isHeld) level = 1;
    levels[position] = level;
    worth[position] = bonus;
    masks[position] = mask;
  }
  return {levels, worth, masks, texts};
}

/** "Arabic" also finds groups in a regional form of Arabic. */
const fits = (asked: readonly string[], value: string, facet: string | undefined): boolean =>
  asked.includes(value) || (facet === 'language' && asked.includes(value.split('-')[0] as string));

function isWithin({within}: AskedSlot, minute: number, now: number): boolean {
  return within !== undefined && minute <= now + within;
}
