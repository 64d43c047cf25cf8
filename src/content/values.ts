/** Takes apart what a site hands over, of which nothing is known: what is not of the kind asked for is empty. */
import {enterText} from '../model/enter-text.js';

const LIMIT = 100;

export type Values = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
export const textOf = (value: unknown): string => (typeof value === 'string' ? enterText(value).trim() : '');
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, LIMIT) : []);
export const textsOf = (value: unknown): string[] => listOf(value).map(textOf).filter(Boolean);
export const defined = <T>(value: T | undefined): value is T => value !== undefined;

/** An address that a link may lead to: http(s), and no user name before the host, which would hide where it leads. */
export function webAddress(value: unknown): string | undefined {
  const text = textOf(value);
  try {
    const {protocol, username, password} = new URL(text);
    return /^https?:$/.test(protocol) && !username && !password ? text : undefined;
  } catch {
    return undefined;
  }
}
