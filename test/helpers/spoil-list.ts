/** Replaces one valid value of a list with garbage, and returns the dates and times read from the result. */
import {occurrences} from '../../src/model/schedule.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import {LIST_ZONE} from './timed-samples.js';

const FROM = Date.parse('2026-11-28T12:00Z');
const TO = FROM + 120 * 86_400_000;

/** A value in a list: its name, and the list with the value replaced. */
export interface Spot {
  name: string;
  value: unknown;
  replace(garbage: unknown): string;
}

type Json = Record<string, unknown>;
const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Yields every single value in a document. */
function* jsonSpots(
  document: unknown,
  path: readonly string[] = [],
): Generator<{path: readonly string[]; value: unknown}> {
  if (!isContainer(document)) yield {path, value: document};
  else for (const key of Object.keys(document)) yield* jsonSpots(document[key], [...path, key]);
}

function withValue(document: unknown, [key = '', ...path]: readonly string[], garbage: unknown): unknown {
  const holder = document as Json;
  const copy: Json = Array.isArray(holder) ? ([...(holder as unknown[])] as unknown as Json) : {...holder};
  copy[key] = path.length ? withValue(holder[key], path, garbage) : garbage;
  return copy;
}

/** Returns every non-empty cell of a table. */
function csvSpots(text: string): Spot[] {
  const lines = text.trimEnd().split('\n');
  const cells = lines.map((line) => line.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)|^(?=,)/g) ?? []);
  return cells.slice(1).flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (!cell) return [];
      const replace = (garbage: unknown) => {
        const changed = row.map((each, at) => (at === column ? `"${String(garbage).replaceAll('"', '')}"` : each));
        return [...lines.slice(0, index + 1), changed.join(','), ...lines.slice(index + 2)].join('\n');
      };
      return [{name: `${index + 1}.${cells[0]?.[column] ?? ''}`, value: cell.replaceAll('"', ''), replace}];
    }),
  );
}

/** Returns every value, parameter and rule part of a calendar. */
function calendarSpots(text: string): Spot[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (/^(?:BEGIN|END|VERSION|PRODID)|^$/.test(line)) return [];
    const at = (name: string, value: string, change: (garbage: string) => string): Spot => ({
      name: `${index}.${name}`,
      value,
      replace: (garbage) =>
        lines
          .map((each, number) => (number === index ? change(String(garbage).replace(/[\r\n]/g, ' ')) : each))
          .join('\r\n'),
    });
    const [, property = ''] = /^([\w-]+)/.exec(line) ?? [];
    const parts = property === 'RRULE' ? [...line.matchAll(/(?<=[:;])(\w+)=([^;]+)/g)] : [];
    return [
      at(property, line.replace(/^[^:]*:/, ''), (garbage) => line.replace(/:.*$/, () => `:${garbage}`)),
      ...(line.includes('TZID=')
        ? [
            at(`${property};TZID`, /TZID=([^:]*)/.exec(line)?.[1] ?? '', (garbage) =>
              line.replace(/TZID=[^:]*/, () => `TZID="${garbage.replaceAll('"', '')}"`),
            ),
          ]
        : []),
      ...parts.map(([whole, name = '', value = '']) =>
        at(`RRULE.${name}`, value, (garbage) => line.replace(whole, () => `${name}=${garbage}`)),
      ),
    ];
  });
}

/** Names that other values refer to. With a different name, a record isn't referred to, as if it weren't there. */
const NAME = /\.(?:id|url|reference|resourceType|UID|SUMMARY)$/;

/** Returns every value of a list that has a meaning. */
export const spotsOf = (type: string, sample: unknown): Spot[] =>
  allSpots(type, sample).filter(({name}) => !NAME.test(name));

function allSpots(type: string, sample: unknown): Spot[] {
  if (type === 'csv') return csvSpots(String(sample));
  if (type === 'icalendar') return calendarSpots(String(sample));
  return [...jsonSpots(sample)].map(({path, value}) => ({
    name: path.join('.'),
    value,
    replace: (garbage) => JSON.stringify(withValue(sample, path, garbage)),
  }));
}

export const textOf = (sample: unknown): string => (typeof sample === 'string' ? sample : JSON.stringify(sample));

/** Returns all start times of a list; none if it can't be read. */
export async function instantsOf(text: string): Promise<Set<number>> {
  try {
    const {groups} = await readGroups(text, {timeZone: LIST_ZONE});
    const shown = groups.filter(({status}) => status !== 'ended');
    const coming = shown.flatMap(({meetings}) => meetings).flatMap((meeting) => occurrences(meeting, FROM, TO, 'UTC'));
    return new Set(coming.flatMap(({start}) => start ?? []));
  } catch (error) {
    if (error instanceof SourceError) return new Set();
    throw error;
  }
}
