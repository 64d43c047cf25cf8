/** An index in memory, asked like an engine. */
import type {Engine, SearchBody} from '../../src/engines/opensearch/engine.js';
import {createDocuments} from '../../src/engines/opensearch/group-document.js';
import type {Group} from '../../src/model/group.js';
import {evaluate} from './query-evaluator.js';
import type {Stored} from './query-evaluator.js';

export interface IndexInMemory extends Engine {
  /** All searches it got. */
  asked: SearchBody[];
  documents: Stored[];
}

export function anIndex(groups: readonly Group[], now: number, viewerZone: string): IndexInMemory {
  const documentOf = createDocuments(now, viewerZone);
  const documents = groups.map((group, row): Stored => ({...documentOf(group, row), id: group.id}));
  const asked: SearchBody[] = [];
  return {
    asked,
    documents,
    facts: () => Promise.resolve({indexedAt: now, areas: [...new Set(documents.flatMap(({area}) => area))]}),
    search(body) {
      asked.push(body);
      return Promise.resolve(evaluate(documents, body));
    },
  };
}
