/** Parses JSON-LD with schema.org events: an event, a list, a graph, or a page with its lists. */
import {openAccount} from '../../records/account.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {isObject} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {enterEvents} from './event-records.js';
import {idOf, isReference} from './node.js';
import {nodeType} from './node-type.js';

const DEEPEST = 20;
/** Properties in which pages and lists have their events. */
const CONTAINERS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'hasPart',
  'event',
  'events',
  'subjectOf',
];
const EVENT = /Event$|^(?:Event|Session)Series$|^CourseInstance$|^ScheduledSession$/;

/** The events of a document in order, and every node by its id. */
export interface EventGraph {
  events: unknown[];
  byId: ReadonlyMap<string, JsonObject>;
}

/** Finds the events. List items without a type, or that aren't nodes, are included, so that they are accounted for. */
export function collectEvents(value: unknown): EventGraph {
  const events: unknown[] = [];
  const byId = new Map<string, JsonObject>();
  const index = (node: JsonObject): void => {
    const id = idOf(node);
    if (id && !isReference(node) && !byId.has(id)) byId.set(id, node);
  };
  const visit = (node: unknown, isListed: boolean, depth: number): void => {
    if (Array.isArray(node)) {
      for (const each of node as unknown[]) visit(each, isListed || depth === 0, depth + 1);
    } else if (!isObject(node)) {
      if (isListed) events.push(node);
    } else {
      index(node);
      if (EVENT.test(nodeType(node))) {
        if (isObject(node.superEvent)) index(node.superEvent);
        events.push(node);
        return;
      }
      const containers = depth < DEEPEST ? CONTAINERS.filter((field) => typeof node[field] === 'object') : [];
      for (const field of containers) visit(node[field], Array.isArray(node[field]) && field !== 'item', depth + 1);
      if (isListed && !containers.length && !nodeType(node)) events.push(node);
    }
  };
  visit(value, false, 0);
  const isKnown = (event: unknown): boolean => isObject(event) && isReference(event) && byId.has(idOf(event));
  return {events: events.filter((event) => !isKnown(event)), byId};
}

/** Parses the events of a document. */
export function readJsonLd(value: unknown, options: SourceOptions = {}): Loaded {
  const account = openAccount('jsonld', options);
  const {events, byId} = collectEvents(value);
  enterEvents(account, events, (id) => byId.get(id), options);
  return account.finish(approximateSharedPoints);
}
