/** The resources of a bundle, and the references between them. */
import {objectsIn} from '../../values/json-objects.js';
import {isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

/** Finds the resource of a reference. */
export type Find = (reference: unknown) => JsonObject | undefined;

/** Returns the resources: entries of bundles, including bundles in a list. */
export function resourcesOf(value: unknown): unknown[] {
  const listed = Array.isArray(value) ? (value as unknown[]) : [value];
  return listed.flatMap((each): unknown[] => {
    if (!isObject(each) || each.resourceType !== 'Bundle') return [each];
    return Array.isArray(each.entry)
      ? (each.entry as unknown[]).map((entry) => (isObject(entry) ? entry.resource : entry))
      : [];
  });
}

/**
 * Returns a function that resolves references: `Location/1`, a URL that ends like that, or `#1` for a resource inside
 * the service.
 */
export function createFinder(resources: readonly unknown[], value: unknown): Find {
  const byId = new Map<string, JsonObject>();
  for (const resource of resources) {
    if (isObject(resource)) byId.set(`${stringOf(resource.resourceType)}/${stringOf(resource.id)}`, resource);
  }
  for (const entry of isObject(value) ? objectsIn(value.entry) : []) {
    const url = stringOf(entry.fullUrl);
    if (url && isObject(entry.resource)) byId.set(url, entry.resource);
  }
  return (reference) => {
    const text = stringOf(isObject(reference) ? reference.reference : reference);
    return byId.get(text) ?? byId.get(text.split('/').slice(-2).join('/'));
  };
}
