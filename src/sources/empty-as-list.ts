import {SourceError} from './source.js';
import type {Loaded, Reading} from './source.js';

function emptyList(error: unknown): Loaded {
  if (error instanceof SourceError && error.problem.code === 'empty') {
    return {type: 'native', groups: [], rejected: [], merged: 0, records: 0, warnings: []};
  }
  throw error;
}

function* orEmpty(steps: Generator<void, Loaded>): Generator<void, Loaded> {
  try {
    return yield* steps;
  } catch (error) {
    return emptyList(error);
  }
}

function* done(loaded: Loaded): Generator<void, Loaded> {
  yield;
  return loaded;
}

/** A list with nothing in it is a list: the page says that it has no groups, and nothing has failed. */
export async function emptyAsList(starting: Promise<Reading>): Promise<Reading> {
  const reading = await starting.catch((error: unknown): Reading => ({steps: done(emptyList(error))}));
  return {...reading, steps: orEmpty(reading.steps)};
}
