/** Opens a pack of places: what a page needs once it has one. */
import type {Problem} from '../../model/problem.js';
import type {Gazetteer} from './gazetteer.js';
import {gazetteerSteps} from './gazetteer.js';
import type {PlaceSource} from './pack.js';
import {readPlacePack} from './pack.js';

/** A pack that can be read: who collected its places, and the search for them in the making, in small steps. */
export interface OpenPack {
  sources: readonly PlaceSource[];
  steps: Generator<void, Gazetteer>;
}

export function openPack(json: unknown): OpenPack | Problem {
  const read = readPlacePack(json);
  return 'code' in read ? read : {sources: read.sources, steps: gazetteerSteps(read)};
}
