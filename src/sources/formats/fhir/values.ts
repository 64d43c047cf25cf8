/** The compound values of FHIR: codes with names, contacts and extensions. */
import {objectsIn} from '../../values/json-objects.js';
import {emailAddress} from '../../values/links.js';
import {isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

/** Returns the codes of a CodeableConcept. */
export function codesOf(concept: unknown): string[] {
  return isObject(concept)
    ? objectsIn(concept.coding)
        .map(({code}) => stringOf(code))
        .filter(Boolean)
    : [];
}

/** Returns the names of a CodeableConcept: its text, or otherwise the names of its codes. */
export function namesOf(concept: unknown): string[] {
  if (Array.isArray(concept)) return objectsIn(concept).flatMap(namesOf);
  if (!isObject(concept)) return [];
  const text = stringOf(concept.text);
  return text
    ? [text]
    : objectsIn(concept.coding)
        .map(({display}) => stringOf(display))
        .filter(Boolean);
}

/** Joins a list of lines. */
export function linesOf(value: unknown): string {
  const lines: unknown[] = Array.isArray(value) ? value.slice(0, 6) : [value];
  return lines.map(stringOf).filter(Boolean).join(', ');
}

/** Returns the extensions whose URL ends with a name. */
export function extensionsOf(resource: JsonObject, name: string): JsonObject[] {
  return objectsIn(resource.extension).filter(({url}) => stringOf(url).endsWith(`/${name}`));
}

const rankOf = ({rank}: JsonObject): number => (typeof rank === 'number' ? rank : Infinity);

/** Returns the web page, phone number and email of a contact, the preferred one of each. */
export function telecomOf(points: readonly JsonObject[]): {url: string; phone: string; email: string | undefined} {
  const ranked = [...points].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : rankOf(a) > rankOf(b) ? 1 : 0));
  const find = (system: string): string =>
    stringOf(ranked.find((point) => point.system === system && stringOf(point.value))?.value);
  return {url: find('url'), phone: find('phone'), email: emailAddress(find('email'))};
}
