import {stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

/** Returns the type of a node, without the URL of its vocabulary; the first one if it has several. */
export function nodeType(node: JsonObject): string {
  const listed = node['@type'] ?? node.type;
  return stringOf(Array.isArray(listed) ? (listed as unknown[])[0] : listed)
    .trim()
    .replace(/^.*[/:#]/, '');
}
