/** Opens a pack of places. A page loads this code once it has a pack. */
import type {Problem} from '../../model/problem.js';
import type {Gazetteer} from './gazetteer.js';
import {gazetteerSteps} from './gazetteer.js';
import type {PlaceSource} from './pack.js';
import {readPlacePack} from './pack.js';

/** A valid pack: the attribution of its places, and the steps that create its search. */
export interface OpenPack {
  sources: readonly PlaceSource[];
  steps: Generator<void, Gazetteer>;
}

export function openPack(json: unknown): OpenPack | Problem {
  const read = readPlacePack(json);
  return 'code' in read ? read : {sources: read.sources, steps: gazetteerSteps(read)};
}
