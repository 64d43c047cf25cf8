/** Reading a row or two as a list would be read, for tests about what comes out. */
import {readGroups} from '../../src/sources/read.js';
import type {Loaded, SourceOptions} from '../../src/sources/source.js';

/** A Meeting Guide row with nothing odd in it: Tuesday 19:00-20:00 in a hall. What a test is about goes into `fields`. */
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

/** Reads values as the JSON they would be sent as. */
export const readJson = (value: unknown, options?: SourceOptions): Promise<Loaded> =>
  readGroups(JSON.stringify(value), options);
