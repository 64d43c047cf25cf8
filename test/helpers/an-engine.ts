/** A search engine with a million groups, which returns twenty at a time. The page has only the groups it requested. */
import type {Group} from '../../src/model/group.js';
import type {FacetName, Query} from '../../src/model/query.js';
import {FACET_NAMES} from '../../src/model/query.js';
import type {EngineAnswer, SearchSource} from '../../src/sources/source.js';
import {aGroup, aMeeting} from './a-group.js';

export const MILLION = 1_000_000;
const PAGE = 20;
/** The groups repeat after this many, so that it can count a million without checking each. */
const PERIOD = 40;
const FOCUS = ['anxiety', 'depression', 'grief', 'alcohol'];

/** Returns the group at a position from 0 to 999,999. */
export const groupOf = (position: number): Group =>
  aGroup({
    id: `engine:${position}`,
    name: `Group ${position}`,
    focus: [FOCUS[position % FOCUS.length] as string],
    kind: position % 5 ? 'condition' : 'family',
    source: {key: 'engine', name: position % 2 ? 'North' : 'South'},
    meetings: [
      position % 2
        ? aMeeting({formats: ['online']})
        : aMeeting({
            formats: ['in-person'],
            place: {latitude: 40 + (position % 9), longitude: -74, precision: 'exact'},
          }),
    ],
  });

const valuesOf = ({focus, kind, meetings}: Group): Partial<Record<FacetName, readonly string[]>> => ({
  focus,
  kind: kind ? [kind] : [],
  format: meetings.flatMap(({formats}) => formats),
});

function fits(position: number, {words = '', filters = {}}: Query, except?: FacetName): boolean {
  const group = groupOf(position);
  const values = valuesOf(group);
  const isChosen = ([facet, chosen]: [string, readonly string[] | undefined]) =>
    facet === except || !chosen?.length || chosen.some((value) => values[facet as FacetName]?.includes(value));
  return (
    words.split(' ').every((word) => 'group'.startsWith(word) || group.focus[0]?.startsWith(word)) &&
    Object.entries(filters as Record<string, string[]>).every(isChosen)
  );
}

const totalOf = (query: Query, except?: FacetName): number =>
  Array.from({length: PERIOD}, (_, position) => position).filter((position) => fits(position, query, except)).length *
  (MILLION / PERIOD);

const facetsOf = (query: Query): EngineAnswer['facets'] =>
  Object.fromEntries(
    FACET_NAMES.map((facet) => {
      const first = Array.from({length: PERIOD}, (_, position) => valuesOf(groupOf(position))[facet] ?? []);
      const counted = [...new Set(first.flat())].map((value) => ({
        value,
        count: totalOf({...query, filters: {...query.filters, [facet]: [value]}}),
      }));
      return [facet, counted];
    }),
  ) as EngineAnswer['facets'];

export interface Engine {
  source: SearchSource;
  /** All queries received. */
  asked: Query[];
  /** Set it to make the engine wait for `release`, or fail. */
  mood: 'well' | 'slow' | 'down';
  release(): void;
}

export function anEngine(changes: Partial<EngineAnswer> = {}): Engine {
  const waiting: (() => void)[] = [];
  const engine: Engine = {
    asked: [],
    mood: 'well',
    release: () => waiting.splice(0).forEach((go) => go()),
    source: {
      host: 'search.example',
      async ask(query) {
        engine.asked.push(query);
        if (engine.mood === 'slow') await new Promise<void>((resolve) => waiting.push(resolve));
        if (engine.mood === 'down') throw new TypeError('down');
        const groups: Group[] = [];
        const most = Math.min(query.limit ?? PAGE, PAGE);
        let position = query.after ? Number(query.after) : (query.offset ?? 0);
        const total = totalOf(query);
        for (; total && groups.length < most && position < MILLION; position++)
          if (fits(position, query)) groups.push(groupOf(position));
        const next = most && groups.length === most ? String(position) : undefined;
        return {total, groups, facets: facetsOf(query), next, ...changes};
      },
      find(id) {
        engine.asked.push({});
        return Promise.resolve(/^engine:\d+$/.test(id) ? groupOf(Number(id.slice(7))) : undefined);
      },
    },
  };
  return engine;
}
