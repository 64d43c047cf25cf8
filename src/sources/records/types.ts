/** Converts type codes and names to values of the model. */
import type {Group} from '../../model/group.js';
import type {Note} from '../values/notes.js';
import {excerpt, stringOf} from '../values/values.js';
import {typeCode, typeMeaning} from './type-codes.js';
import {trimOf} from '../values/trim.js';

/** What the types of a row say about the group. */
export interface TypeFacts {
  audience: string[];
  access: string[];
  languages: string[];
  labels: string[];
  openness?: Group['openness'];
  kind?: Group['kind'];
  /** The codes themselves, for those about the format. */
  codes: Set<string>;
}

const MOST_TYPES = 50;

/** Returns types from a list, from "C, W", from "[open]", or from a single code. */
function listTypes(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(stringOf) : stringOf(value).split(/[,;|]/);
  return parts
    .map((part) => trimOf(part, ' \t\r\n[]"\''))
    .filter(Boolean)
    .slice(0, MOST_TYPES);
}

function addLabel(label: string, {labels}: TypeFacts): void {
  if (!labels.includes(label)) labels.push(label);
}

function addMeaning(meaning: string, facts: TypeFacts): void {
  const rest = meaning.slice(1);
  const lists: Record<string, string[]> = {'+': facts.audience, '~': facts.access, '@': facts.languages};
  const list = lists[meaning.charAt(0)];
  if (meaning.startsWith('=')) {
    // A row with both is closed: no one who can't come must be sent there.
    if (facts.openness !== 'closed') facts.openness = rest === 'closed' ? 'closed' : 'open';
  } else if (meaning.startsWith('!')) facts.kind = 'dual-diagnosis';
  else if (list && !list.includes(rest)) list.push(rest);
  else if (!list) addLabel(meaning, facts);
}

/** "Open to addicts only" isn't open to anyone else. */
const CLOSED = /^open to (?!all|any|every|the public).* only$/i;

/** Returns the meaning of a type, and its code if it was given by name. */
function meaningOf(type: string, programme: string | undefined): {code: string; named?: string; meaning?: string} {
  const code = CLOSED.test(type) ? 'C' : type.toUpperCase();
  const meaning = typeMeaning(code, programme);
  if (meaning !== undefined) return {code, meaning};
  const named = typeCode(type);
  return named ? {code: named, named, meaning: /^[+~@=!]/.test(named) ? named : typeMeaning(named, programme)} : {code};
}

function readEach(types: readonly string[], programme: string | undefined, note: Note): TypeFacts {
  const facts: TypeFacts = {audience: [], access: [], languages: [], labels: [], codes: new Set()};
  for (const type of types) {
    const {code, named, meaning} = meaningOf(type, programme);
    facts.codes.add(code);
    if (meaning === '?') note('ambiguous-type', {found: type});
    else if (meaning !== undefined) {
      for (const part of meaning.split('|')) if (part) addMeaning(part, facts);
    }
    // Words are shown as they are, and a leading "@" or "+" is the list's own, not one of our marks. Unknown letters are useless to visitors.
    else if (named || /[a-z]{2}| /.test(type)) addLabel(excerpt(named ?? type), facts);
    else note('unknown-type', {found: excerpt(type)});
  }
  return facts;
}

const MOST_REMEMBERED = 1000;
const remembered = new Map<string, {facts: TypeFacts; notes: Parameters<Note>[]}>();

/**
 * Parses the types of a row. If the program isn't known, codes that differ between programs are noted and hidden, never
 * guessed. Rows with the same types get the same object, because a feed has few combinations and ten thousand rows.
 */
export function readTypes(value: unknown, programme: string | undefined, note: Note): Readonly<TypeFacts> {
  const types = listTypes(value);
  const key = `${programme}|${types.join('|')}`;
  let known = remembered.get(key);
  if (!known) {
    const notes: Parameters<Note>[] = [];
    known = {facts: readEach(types, programme, (...each) => void notes.push(each)), notes};
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, known);
  }
  for (const each of known.notes) note(...each);
  return known.facts;
}
