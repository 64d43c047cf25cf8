/** Reading a row or two as a list would be read, for tests about what comes out. */
import type {Group, Meeting} from '../../src/model/group.js';
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

export const readGuide = (...rows: unknown[]): Promise<Loaded> => readJson(rows, {type: 'meeting-guide'});

/** What one row became, with the codes of what was noted of it. */
export interface ReadRow {
  group: Group;
  meeting: Meeting;
  codes: string[];
}

/** The only group of a list, its first meeting, and what was noted. */
export function onlyOne({groups, warnings, rejected}: Loaded): ReadRow {
  const [group] = groups;
  const meeting = group?.meetings[0];
  if (!group || !meeting) throw new Error(`Expected a group with a meeting, rejected: ${JSON.stringify(rejected)}`);
  return {group, meeting, codes: warnings.map(({code}) => code)};
}

/** A Meeting Guide row, read. */
export const readGuideRow = async (
  fields: Readonly<Record<string, unknown>>,
  options: SourceOptions = {},
): Promise<ReadRow> => onlyOne(await readJson([guideRow(fields)], {type: 'meeting-guide', ...options}));
