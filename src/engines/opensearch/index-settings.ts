/**
 * The settings and mapping of the index, for both OpenSearch and Elasticsearch.
 *
 * There are no analyzers: `words-of-group.ts` folds the words and adds those of the vocabulary. So the engine finds what the page finds, in every script
 * and language, and no configuration file can lag behind the vocabulary.
 */
import {WEEKDAYS} from '../../model/group.js';
import {HOURS} from './group-document.js';
import {WORD_FIELDS} from './words-of-group.js';

/** The size of an index. */
export interface IndexShape {
  shards: number;
  replicas: number;
}

/** What is stored with the mapping. */
export interface IndexMeta {
  /** A hash of the lists, the options and the version of the documents. */
  fingerprint: string;
  /** When it was made, in epoch milliseconds. `next` counts from here. */
  indexedAt: number;
  viewerZone: string;
}

const keyword = {type: 'keyword', ignore_above: 200} as const;
/** For lookup only, not for counting or sorting. */
const lookedUp = {...keyword, doc_values: false} as const;
/** For sorting only. */
const sorted = {type: 'long', index: false} as const;

const each = <T>(names: readonly string[], mapping: T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, mapping]));

/** How many results can be paged through, at most. */
const RESULT_WINDOW = 10_000;

/** Returns the body that creates the index. It has no replicas yet: adding them once it's full is faster. */
export function indexBody({shards}: IndexShape, meta: IndexMeta) {
  return {
    settings: {
      index: {
        number_of_shards: shards,
        number_of_replicas: 0,
        // Nothing is searched until all groups are loaded.
        refresh_interval: '-1',
        max_result_window: RESULT_WINDOW,
        // A slow log that is switched on for all indexes would record what people look for.
        ...Object.fromEntries(
          ['query', 'fetch'].flatMap((phase) =>
            ['warn', 'info', 'debug', 'trace'].map((level) => [`search.slowlog.threshold.${phase}.${level}`, '-1']),
          ),
        ),
      },
    },
    mappings: {
      // Makes an unknown field an error.
      dynamic: 'strict',
      _meta: meta,
      // The other fields can be derived from the group, and would double the size.
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
