/**
 * The settings and the mapping of the index, for OpenSearch and Elasticsearch alike.
 *
 * There are no analyzers: words come folded, and with the words of the vocabulary, from `words-of-group.ts`. So the engine finds what the page finds in
 * every script and language, and a new version of the vocabulary can't be forgotten in a configuration file.
 */
import {WEEKDAYS} from '../../model/group.js';
import {HOURS} from './group-document.js';
import {WORD_FIELDS} from './words-of-group.js';

/** What an index is made with. */
export interface IndexShape {
  shards: number;
  replicas: number;
}

/** What the engine keeps beside the mapping. */
export interface IndexMeta {
  /** Which lists, options and version of this package it was made from. */
  fingerprint: string;
  /** Epoch milliseconds: `next` counts from here. */
  indexedAt: number;
  viewerZone: string;
}

const keyword = {type: 'keyword', ignore_above: 200} as const;
/** Looked up, and never counted or sorted by. */
const lookedUp = {...keyword, doc_values: false} as const;
/** Sorted by, and never looked up. */
const sorted = {type: 'long', index: false} as const;

const each = <T>(names: readonly string[], mapping: T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, mapping]));

/** Longer than any address, so that no id that a page links to is refused. */
const RESULT_WINDOW = 10_000;

/** The body that creates the index, without replicas: they are made once it is full, which is faster. */
export function indexBody({shards}: IndexShape, meta: IndexMeta) {
  return {
    settings: {
      index: {
        number_of_shards: shards,
        number_of_replicas: 0,
        // Nothing is read until everything is there.
        refresh_interval: '-1',
        max_result_window: RESULT_WINDOW,
        // Where a slow log is switched on for all indexes, it would record what people look for.
        ...Object.fromEntries(
          ['query', 'fetch'].flatMap((phase) =>
            ['warn', 'info', 'debug', 'trace'].map((level) => [`search.slowlog.threshold.${phase}.${level}`, '-1']),
          ),
        ),
      },
    },
    mappings: {
      // A field that this version doesn't know is an error, not a guess.
      dynamic: 'strict',
      _meta: meta,
      // The rest can be made again from the group, and would double the size.
      _source: {includes: ['group', 'row']},
      properties: {
        row: {type: 'long'},
        words: {properties: each(WORD_FIELDS, lookedUp)},
        nameWords: {type: 'integer', doc_values: false},
        ...each(['kind', 'focus', 'audience', 'language', 'access', 'cost', 'programme', 'area'], keyword),
        ...each(['mainFocus', 'speech', 'openness', 'frequency', 'slots', 'remote'], lookedUp),
        topics: {type: 'integer', doc_values: false},
        ...each(['hasTopic', 'isClosed', 'unsure'], {type: 'boolean'}),
        utc: {properties: each(['in-person', 'online', 'phone'], {type: 'integer'})},
        places: {type: 'geo_point'},
        dates: {type: 'long', doc_values: false},
        next: {
          properties: each(
            HOURS.map((hour) => `h${hour}`),
            sorted,
          ),
        },
        nextOn: {properties: each(WEEKDAYS, sorted)},
        group: {type: 'object', enabled: false},
      },
    },
  };
}
