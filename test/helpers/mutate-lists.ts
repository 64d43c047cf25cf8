/** Lists that a fuzzer changes: step by step, and the same ones for the same seed. */
import {SAMPLES} from './format-samples.js';
import {HOSTILE} from '../trust/corpus/hostile-strings.js';
import {hostileList, LIST_FORMATS} from '../trust/corpus/hostile-lists.js';

/** Whole numbers from 0 to one less than `most`: the same sequence for the same seed (mulberry32). */
export type Random = (most: number) => number;
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

/** A giant text in every list would only slow each one down. */
const TEXTS: readonly string[] = Object.entries(HOSTILE)
  .filter(([name]) => name !== 'giant texts')
  .flatMap(([, texts]: [string, readonly string[]]) => texts);
/** Words that readers look for, so that the fuzzer gets past the first question. */
const WORDS = [
  ...[
    'Monday',
    'every 2nd',
    'first and third Tuesday',
    'monthly',
    'by appointment',
    '24/7',
    'noon',
    'midnight',
    '7-8:30pm',
    '19h30',
    'daily',
  ],
  ...[
    'America/New_York',
    'EST',
    'Eastern',
    'UTC+2',
    'Zoom',
    'hybrid',
    'online',
    'free',
    'closed',
    'cancelled',
    'except August',
    'until 2027',
  ],
  ...[
    '1',
    '0',
    '-1',
    '2026-12-01',
    '2026-12-01T19:00:00Z',
    'FREQ=MONTHLY;BYDAY=2TU',
    'P1W',
    'PT90M',
    'true',
    'null',
    '[]',
    '{}',
    'N',
    'Y',
  ],
  ...[
    'https://zoom.us/j/5550100002?pwd=x',
    '+1 312 555 0142,,123#',
    '4 River Rd, Onalaska, WI 54650, USA',
    '😀'.repeat(260),
    `x${'😀'.repeat(260)}`,
  ],
];
const JOINTS = [
  ' ',
  ', ',
  ';',
  '\n',
  '\t',
  ' - ',
  '–',
  '/',
  '"',
  "'",
  '(',
  ')',
  '\\',
  ':',
  '=',
  '&',
  '|',
  '\r\n',
  '<',
  '>',
  '#',
  '*',
  '@',
  '{',
  '}',
];

function mutateText(text: string, random: Random): string {
  const at = random(text.length + 1);
  const until = Math.min(text.length, at + random(12));
  switch (random(9)) {
    case 0:
      return text.slice(0, at) + text.slice(until);
    case 1:
      return text.slice(0, at) + pick(random, JOINTS) + text.slice(at);
    case 2:
      return pick(random, TEXTS);
    case 3:
      return pick(random, WORDS);
    case 4:
      return text + pick(random, JOINTS) + pick(random, WORDS);
    case 5:
      return text.slice(0, at) + pick(random, TEXTS) + text.slice(at);
    case 6:
      return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(until);
    case 7:
      return text.slice(0, 300).repeat(random(4) + 1);
    default:
      return text.slice(0, at) + text.slice(at, until).repeat(random(30)) + text.slice(until);
  }
}

type Json = Record<string, unknown>;
const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const LARGEST = 20_000;

/** Lists the places that hold a value. */
function spots(value: unknown, found: [Json, string][] = []): [Json, string][] {
  if (isContainer(value) && found.length < 2000)
    for (const key of Object.keys(value)) {
      found.push([value, key]);
      spots(value[key], found);
    }
  return found;
}

function mutateValue(holder: Json, key: string, random: Random, all: readonly [Json, string][]): void {
  const value = holder[key];
  const [from, name] = pick(random, all);
  switch (random(10)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      holder[key] = structuredClone(from[name]);
      break;
    case 2:
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      else
        Object.defineProperty(holder, pick(random, TEXTS), {
          value: structuredClone(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      break;
    case 3:
      holder[key] = pick<unknown>(random, [
        null,
        true,
        false,
        0,
        -1,
        1e21,
        0.1,
        '',
        [],
        {},
        [[]],
        [value],
        {a: value},
        random(5000),
      ]);
      break;
    default:
      if (typeof value === 'string') holder[key] = mutateText(value, random);
      else if (typeof value === 'number')
        holder[key] = pick<unknown>(random, [value + 1, -value, String(value), value * 1e6, random(40)]);
      else holder[key] = pick(random, random(2) ? TEXTS : WORDS);
  }
}

/** A changed copy of a list: JSON by its values mostly, any other text, and now and then JSON, by its letters. */
export function mutateList(text: string, random: Random): string {
  let value: unknown;
  if (/^[[{]/.test(text) && random(12)) {
    try {
      value = JSON.parse(text);
    } catch {
      value = undefined;
    }
  }
  let changed = text;
  if (isContainer(value)) {
    const document = {value};
    for (let times = random(3) + 1; times > 0; times--) {
      const all = spots(document);
      if (all.length === 0) break;
      const [holder, key] = pick(random, all);
      mutateValue(holder, key, random, all);
    }
    changed = JSON.stringify(document.value) ?? '';
  } else
    for (let times = random(3) + 1; times > 0; times--) {
      const lines = changed.split('\n');
      const at = random(lines.length);
      if (random(6) === 0) lines.splice(at, random(2), pick(random, lines));
      else lines[at] = mutateText(lines[at] ?? '', random);
      changed = lines.join('\n');
    }
  return changed.length > LARGEST ? changed.slice(0, LARGEST) : changed;
}

/** What a fuzzer begins with: a list in each format, ordinary and hostile. */
export const firstLists = (): string[] =>
  [
    ...SAMPLES.map(([, document]) => JSON.stringify(document)),
    ...LIST_FORMATS.flatMap((format) => [
      hostileList(format, ['Harmless']).text,
      ...[0, 60, 120, 180, 240].map((from) => hostileList(format, TEXTS.slice(from, from + 1)).text),
    ]),
  ].filter((text) => text.length < LARGEST);
