/** One walk through all groups, which gathers what decides about their files. */
import {ClockBuilder} from '../../../directory/packed/clock.js';
import {FactsGatherer} from '../../../directory/list-facts.js';
import type {ListFacts} from '../../../directory/shapes.js';
import type {Coordinates} from '../../../directory/sharded/quadtree.js';
import type {Group, Meeting} from '../../../model/group.js';
import {FACET_NAMES} from '../../../model/query.js';
import type {FacetName} from '../../../model/query.js';
import type {FacetIndex} from '../../../search/index/facet-index.js';
import {indexFacets} from '../../../search/index/facet-index.js';
import {idHash} from '../../../search/index/ids.js';
import {indexPlaces} from '../../../search/places/places.js';
import type {PlaceIndex} from '../../../search/places/places.js';
import {pointOf} from '../../../search/places/distance.js';
import type {GroupStore} from '../group-store.js';
import {walkTogether} from '../walk-together.js';
import {weekEntries} from '../record-order.js';
import type {WeekEntries} from '../record-order.js';
import type {GroupPoints} from './plant-tree.js';

export interface Survey {
  week: WeekEntries;
  points: GroupPoints;
  /** The positions of groups that can be joined from anywhere, or whose place isn't known. */
  anywhere: number[];
  /** The positions of the groups of each topic. */
  topics: Map<string, number[]>;
  /** The hash of each group's id. */
  hashes: Uint32Array;
  facts: ListFacts;
  facets: Record<FacetName, [value: string, count: number][]>;
  places: PlaceIndex;
}

const isRemote = ({formats}: Meeting): boolean => formats.some((format) => format !== 'in-person');

/** The distinct places of a group that one can go to. */
function placesOf({meetings}: Group): Coordinates[] {
  const places = new Map<string, Coordinates>();
  for (const {formats, place} of meetings) {
    if (!formats.includes('in-person') || isNaN(pointOf(place)[2])) continue;
    const {latitude = 0, longitude = 0} = place ?? {};
    places.set(`${latitude},${longitude}`, {latitude, longitude});
  }
  return [...places.values()];
}

/** Values of a filter that are listed before anything is loaded. */
const MOST_VALUES = 40;

function frequentValues(index: FacetIndex): Survey['facets'] {
  const [values, facets] = index;
  const frequency = index[7];
  const listed = FACET_NAMES.map((name, facet) => {
    const own = values.flatMap((value, tag): [string, number][] =>
      facets[tag] === facet ? [[value, frequency[tag] as number]] : [],
    );
    return [name, own.sort((a, b) => b[1] - a[1]).slice(0, MOST_VALUES)];
  });
  return Object.fromEntries(listed) as Survey['facets'];
}

/** Walks through all groups. `now` is epoch ms; `onGroup` is called with the position of each. */
export function surveyGroups(store: GroupStore, now: number, onGroup: (position: number) => void): Survey {
  const {size} = store;
  const clock = new ClockBuilder();
  const gatherer = new FactsGatherer(now);
  const points = {latitudes: [] as number[], longitudes: [] as number[], groups: [] as number[]};
  const anywhere: number[] = [];
  const topics = new Map<string, number[]>();
  const hashes = new Uint32Array(size);
  const visit = (group: Group, position: number): void => {
    onGroup(position);
    clock.add(group);
    gatherer.add(group);
    hashes[position] = idHash(group.id);
    const places = placesOf(group);
    for (const {latitude, longitude} of places) {
      points.latitudes.push(latitude);
      points.longitudes.push(longitude);
      points.groups.push(position);
    }
    if (!places.length || group.meetings.some(isRemote)) anywhere.push(position);
    for (const topic of new Set(group.focus)) {
      const known = topics.get(topic);
      if (known) known.push(position);
      else topics.set(topic, [position]);
    }
  };
  const {facets, places} = walkTogether(store, visit, (walk) => ({
    facets: indexFacets(walk(), now, 'UTC'),
    places: indexPlaces(walk()),
  }));
  return {
    week: weekEntries(clock, size, now),
    points,
    anywhere,
    topics,
    hashes,
    facts: gatherer.facts,
    facets: frequentValues(facets),
    places,
  };
}
