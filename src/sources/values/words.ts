/** Recognizes words in lists for values of the model, in fields about only that value. */
import type {Group} from '../../model/group.js';
import {ACCESS_WORDS, LACKING} from '../../model/vocabulary/access-words.js';
import {AUDIENCE_WORDS, MISLEADING_IN_NAMES, TELLING_IN_NAMES} from '../../model/vocabulary/audience-words.js';
import {findFocusIn} from '../../model/vocabulary/find-focus.js';
import {FOCUS_WORDS} from '../../model/vocabulary/focus-words.js';
import {FOCUS_PHRASES} from '../../model/vocabulary/focus-phrases.js';
import {foldKey} from './fold-key.js';

type Patterns<T extends string> = readonly (readonly [T, RegExp])[];

function findAll<T extends string>(patterns: Patterns<T>, text: string): T[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
}

export const findAudiences = (text: string): string[] => findAll(AUDIENCE_WORDS, text);

/** Returns the audiences in a group's name. */
export const findAudiencesInName = (name: string): string[] =>
  findAll(AUDIENCE_WORDS, name.replace(MISLEADING_IN_NAMES, ' ')).filter((id) => TELLING_IN_NAMES.includes(id));

/** Returns accessibility features; "not wheelchair accessible" isn't one. */
export function findAccess(text: string): string[] {
  return findAll(ACCESS_WORDS, text.replace(LACKING, ''));
}

const FREE =
  /^(?:no (?:fee|charge|cost)s?|free(?: of charge)?|none|gratis|kostenlos|kostenfrei|gratuit[oa]?|£?\$?€?\s?0(?:\.00)?)\.?$/i;
/** The same as a sentence among others: "There is no fee." */
const SAID_FREE =
  /^(?:(?:there (?:is|are)|it is|(?:groups?|meetings?|attendance|participation) (?:is|are)) )?(?:no (?:fee|charge|cost)s?|free(?: of charge)?)(?: to (?:attend|join|participate|take part))?[.!]?$|^(?:kostenlos|kostenfrei|gratis|gratuit[oa]?)[.!]?$/i;
/** Words that leave it open whether something has to be paid. */
const PAID =
  /fees?\b|charge|cost|price|paid|\bpay|donat|dues|insurance|membership|[£$€]|spende|donativ|beitrag|cuota|tarif/i;

/** Returns free or donation if the words say exactly that. An amount is a fee, and anything else is undefined. */
export function findCost(text: string): Group['cost'] {
  if (FREE.test(text)) return {kind: 'free'};
  if (/donation|spende|donativo|voluntary/i.test(text) && !/[£$€]\s?\d/.test(text)) return {kind: 'donation', text};
  return /[£$€]\s?\d|\d\s?[£$€]|^paid$/i.test(text) ? {kind: 'fee', ...(!/^paid$/i.test(text) && {text})} : undefined;
}

/** Returns free if a sentence in the notes says exactly that, and no other mentions money. */
export function findCostInNotes(notes: string): Group['cost'] {
  const sentences = notes.split(/(?<=[.!?])\s+|\n/).map((sentence) => sentence.trim());
  const others = sentences.filter((sentence) => !SAID_FREE.test(sentence));
  return others.length < sentences.length && !PAID.test(others.join(' ')) ? {kind: 'free'} : undefined;
}

/** Returns true, false, or undefined if the text says neither. */
export function findYesNo(text: string | undefined): boolean | undefined {
  if (!text) return undefined;
  if (/^(?:y|yes|true|1|x|✓|✔|si|sí|ja|oui)$/i.test(text)) return true;
  return /^(?:n|no|false|0|nein|non)$/i.test(text) ? false : undefined;
}

const LEADERSHIP: Patterns<'peer' | 'professional'> = [
  ['peer', /\bpeers?\b|members?\b|selbsthilfe|volunteer/i],
  ['professional', /professional|therapist|psycholog|counsell?or|social worker|clinician|nurse|licensed/i],
];

export function findLeadership(text: string): Group['leadership'] {
  const found = findAll(LEADERSHIP, text);
  return found.length > 1 ? 'both' : found[0];
}

let focusByPhrase: Map<string, string> | undefined;

const singular = (text: string): string => foldKey(text).replace(/s$/, '');

/** Phrases that can have any ending are left to `findFocusIn`. */
function listPhrases(): [phrase: string, id: string][] {
  const lines = [FOCUS_PHRASES, ...Object.values(FOCUS_WORDS)].flatMap((phrases) => phrases.slice(1).split(';'));
  return lines.flatMap((line) => {
    const [id = '', ...phrases] = line.split(' ');
    return [id, ...phrases.filter((phrase) => !phrase.endsWith('*'))].map((phrase): [string, string] => [
      singular(phrase),
      id,
    ]);
  });
}

/** Returns the ids of topics that are exactly one of the vocabulary's words or phrases, except for a plural. */
export function findFocus(text: string): string[] {
  // The first line with a phrase wins.
  focusByPhrase ??= new Map(listPhrases().reverse());
  const ids = text
    .split(/[,;/|&]/)
    .flatMap((topic) => focusByPhrase?.get(singular(topic)) ?? (/^\s*\S+\s*$/.test(topic) ? findFocusIn(topic) : []));
  return [...new Set(ids)];
}
