/** Content lines of calendars (RFC 5545, section 3.1): `NAME;PARAMETER=value:value`. */

/** A parsed line; names are in lower case. */
export interface ContentLine {
  name: string;
  params: ReadonlyMap<string, string>;
  /** As written. */
  value: string;
}

/** A parameter ends at the next `;` or `:` outside quotation marks. */
const PARAMETER = /;([^=:;]+)=(?:"([^"]*)"[^:;]*|([^":;][^:;]*)?)/g;
const LINE = new RegExp(`^(?<name>[^:;]+)(?<listed>(?:${PARAMETER.source})*):(?<value>.*)$`, 's');

/** `TZID=(UTC-05:00) Eastern Time`: a colon that would require quotation marks. */
const UNQUOTED_ZONE = /^([\w-]+;(?:[^":;]*;)?TZID=)([^":;]*:[^"]*?):(\d{8}(?:T\d{4,6}Z?)?(?:,.*)?)$/i;

/** Escapes in parameters (RFC 6868). */
const CARETS: Readonly<Record<string, string>> = {"^'": '"', '^n': '\n', '^^': '^'};

/** Unescapes `\,`, `\;`, `\\` and `\n`. */
export const unescapeText = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_escape, character: string) => (/n/i.test(character) ? '\n' : character));

/** Returns the values of a text that lists several. */
export const listTexts = (text: string): string[] => text.split(/(?<!\\),/).map(unescapeText);

/** Undefined if it isn't a content line. */
export function parseContentLine(line: string): ContentLine | undefined {
  const {name = '', listed = '', value = ''} = LINE.exec(line.replace(UNQUOTED_ZONE, '$1"$2":$3'))?.groups ?? {};
  if (!name) return undefined;
  const params = new Map<string, string>();
  for (const [, parameter = '', quoted, bare = ''] of listed.matchAll(PARAMETER)) {
    const text = (quoted ?? bare).replace(/\^['n^]/g, (caret) => CARETS[caret] ?? caret);
    params.set(parameter.toLowerCase(), unescapeText(text));
  }
  return {name: name.toLowerCase(), params, value};
}
