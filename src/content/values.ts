/** Reads unvalidated values from a site: a value of the wrong type becomes empty. */
import {enterText} from '../model/enter-text.js';

const LIMIT = 100;

export type Values = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
export const textOf = (value: unknown): string => (typeof value === 'string' ? enterText(value).trim() : '');
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, LIMIT) : []);
export const textsOf = (value: unknown): string[] => listOf(value).map(textOf).filter(Boolean);
export const defined = <T>(value: T | undefined): value is T => value !== undefined;

/**
 * Returns a URL that is safe as a link (http or https); undefined for anything else, and for a URL with a user name before the host, which would
 * hide where the link leads.
 */
export function webAddress(value: unknown): string | undefined {
  const text = textOf(value);
  try {
    const {protocol, username, password} = new URL(text);
    return /^https?:$/.test(protocol) && !username && !password ? text : undefined;
  } catch {
    return undefined;
  }
}
