/** Reads JSON-LD, in which any value may be a text, a node, a reference to a node, or a list of these. */
import {isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

const MOST_NODES = 60;

/** Returns the nodes of a property. */
export function nodesOf(value: unknown): JsonObject[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, MOST_NODES) : [value];
  return values.filter(isObject);
}

/** Returns the texts of a property, and the names of its nodes. */
export function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, MOST_NODES) : [value];
  return values
    .map((each) =>
      isObject(each) ? stringOf(each.name ?? each.prefLabel ?? each['@value'] ?? each.value) : stringOf(each),
    )
    .filter(Boolean);
}

/** Returns the first text of a property. */
export const textOf = (value: unknown): string => textsOf(value)[0] ?? '';

/** Returns the id of a node; a text is the id of the node it refers to. */
export function idOf(value: unknown): string {
  if (!isObject(value)) return stringOf(value);
  return stringOf(value['@id']) || stringOf(value.id);
}

/** Whether a node is only a reference to another. */
export const isReference = (node: JsonObject): boolean =>
  idOf(node) !== '' && Object.keys(node).every((key) => ['@id', 'id', '@type', 'type', '@context'].includes(key));

/** Returns the last part of a vocabulary name: "EventCancelled" for `https://schema.org/EventCancelled`. */
export const termOf = (value: unknown): string => textOf(value).replace(/^.*[/:#]/, '');

const OFF_NAME = /^\W*(?:cancell?ed|postponed|no meeting)\b/i;

/** Whether a date is canceled. Few calendars maintain a status; most write it before the name. */
export const isCalledOff = (event: JsonObject): boolean =>
  /^Event(?:Cancelled|Postponed)$/.test(termOf(event.eventStatus)) || OFF_NAME.test(textOf(event.name).slice(0, 300));
