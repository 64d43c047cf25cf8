/** Reads a row or two like a list, for tests of the result. */
import {readGroups} from '../../src/sources/read.js';
import type {Loaded, SourceOptions} from '../../src/sources/source.js';

/** Returns an ordinary Meeting Guide row: Tuesday 19:00-20:00 in a hall. `fields` has what a test is about. */
export function guideRow(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    slug: 'tuesday-circle',
    name: 'Tuesday Circle',
    day: 2,
    time: '19:00',
    end_time: '20:00',
    location: 'Village Hall',
    formatted_address: '12 Main St, Springfield, OH 44444, USA',
    latitude: 41.5,
    longitude: -81.5,
    ...fields,
  };
}

/** Reads values as JSON. */
export const readJson = (value: unknown, options?: SourceOptions): Promise<Loaded> =>
  readGroups(JSON.stringify(value), options);
