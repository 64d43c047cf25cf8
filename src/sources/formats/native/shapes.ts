/**
 * Checks for JSON with a known structure: each field individually, so that a mistake affects one field, rather than the
 * record.
 */
import {languageTag} from '../../../model/language-tag.js';
import {emailAddress, feedbackLink, safeUrl} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {TEXT_LIMIT, plainText} from '../../values/text.js';
import {excerpt, isObject, withoutEmpty} from '../../values/values.js';

/** Validates a field and returns its clean value, or undefined if there is none; `field` is its name in a note. */
export type Check<T = unknown> = (value: unknown, field: string, note: Note) => T | undefined;

/** Notes that a field has the wrong type. */
export function noteWrongType(value: unknown, field: string, expected: string, note: Note): undefined {
  note('wrong-type', {field, found: excerpt(value), expected});
}

export function text(limit = TEXT_LIMIT): Check<string> {
  return (value, field, note) =>
    typeof value === 'string' || typeof value === 'number'
      ? plainText(value, field, note, limit) || undefined
      : noteWrongType(value, field, 'text', note);
}

export const link: Check<string> = safeUrl;

export const email: Check<string> = (value, field, note) =>
  emailAddress(value) ?? noteWrongType(value, field, 'an e-mail address', note);

export const feedback: Check<string> = (value, _field, note) => feedbackLink(value, undefined, note);

export const language: Check<string> = (value, field, note) =>
  languageTag(value) ?? noteWrongType(value, field, 'a BCP 47 tag such as "es"', note);

export const boolean: Check<boolean> = (value, field, note) =>
  typeof value === 'boolean' ? value : noteWrongType(value, field, 'true or false', note);

export function number(minimum: number, maximum: number): Check<number> {
  return (value, field, note) =>
    typeof value === 'number' && value >= minimum && value <= maximum
      ? value
      : noteWrongType(value, field, `a number from ${minimum} to ${maximum}`, note);
}

export function matching(pattern: RegExp, expected: string): Check<string> {
  return (value, field, note) =>
    typeof value === 'string' && pattern.test(value) ? value : noteWrongType(value, field, expected, note);
}

export function oneOf<T extends string>(allowed: readonly T[]): Check<T> {
  return (value, field, note) =>
    allowed.find((each) => each === value) ?? noteWrongType(value, field, allowed.join(', '), note);
}

/** Accepts a list. A single value counts as a list of one, and invalid items are left out. */
export function listOf<T>(check: Check<T>, most: number): Check<T[]> {
  return (value, field, note) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.slice(0, most).flatMap((each) => check(each, field, note) ?? []);
  };
}

/**
 * Accepts an object with these fields, and drops others; undefined if nothing is left, or if one of `required` is
 * missing.
 */
export function shape(fields: Readonly<Record<string, Check>>, ...required: string[]): Check<Record<string, unknown>> {
  return (value, field, note) => {
    if (!isObject(value)) return noteWrongType(value, field, 'an object', note);
    const kept: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(fields)) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (given !== undefined && given !== null) kept[name] = check(given, field ? `${field}.${name}` : name, note);
    }
    const missing = required.find((name) => kept[name] === undefined);
    return missing ? noteWrongType(value, field, `an object with "${missing}"`, note) : withoutEmpty(kept);
  };
}
