/** Finds the program of a group in its texts. */
import {foldKey} from '../values/fold-key.js';
import {PROGRAMME_CODES, programmeOf} from './programmes.js';

/**
 * Initials in capital letters that rarely mean anything else. Others are states or words, and so is NA unless a word
 * for a group follows.
 */
const INITIALS =
  /(?<![\p{L}\d&/.])(?:(AA)(?![\p{L}\d&/])|(NA|OA|ACA|CoDA|CMA|SLAA|EDA)\s(?:[Mm]eeting|[Gg]roup|[Ff]ellowship|MEETING|GROUP)s?(?!\p{L}))/u;

/**
 * Returns the program whose full name is in a text, such as the name of a group or its organization, or otherwise the
 * program of its initials.
 */
export function programmeNamedIn(text: string): string | undefined {
  const key = foldKey(text);
  const named = PROGRAMME_CODES.find((code) => key.includes(foldKey(programmeOf(code)?.label ?? '')));
  const [, aa, other] = (named ? undefined : INITIALS.exec(text)) ?? [];
  return named ?? (aa ?? other)?.toLowerCase();
}

let codesByLabel: Map<string, string> | undefined;

/**
 * Returns the program that one of a row's types names in full: "Cocaine Anonymous". An abbreviation may be a code, or a
 * different group nearby.
 */
export function programmeAmong(types: readonly string[]): string | undefined {
  codesByLabel ??= new Map(PROGRAMME_CODES.map((code) => [foldKey(programmeOf(code)?.label ?? ''), code]));
  const named = types.flatMap((type) => (type.trim().includes(' ') ? (codesByLabel?.get(foldKey(type)) ?? []) : []));
  const [code, ...others] = new Set(named);
  return others.length ? undefined : code;
}
