/** Reads the events in a web page's JSON-LD, `<script type="application/ld+json">`. */
import {readJsonLd} from '../formats/schema-org/jsonld.js';
import {SourceError} from '../source.js';
import type {Loaded, SourceOptions} from '../source.js';
import {parseJsonText} from '../values/json-text.js';
import {excerpt} from '../values/values.js';

const PIECE_START = /<!--|<script\b([^>]*)>/gi;
const IS_JSON_LD = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/**
 * Returns the text of each JSON-LD script in a page, in order, except in comments. A comment or a script without an end
 * extends to the end of the page (HTML Standard, 13.2.5, "script data" and "comment").
 */
export function jsonLdOf(page: string): string[] {
  const texts: string[] = [];
  const start = new RegExp(PIECE_START);
  for (let piece = start.exec(page); piece; piece = start.exec(page)) {
    const [tag, attributes] = piece;
    const from = piece.index + tag.length;
    const end = new RegExp(attributes === undefined ? '-->' : '</script', 'gi');
    end.lastIndex = from;
    const until = end.exec(page)?.index ?? page.length;
    if (attributes !== undefined && IS_JSON_LD.test(attributes)) texts.push(page.slice(from, until).trim());
    start.lastIndex = until;
  }
  return texts;
}

/**
 * Parses the events in JSON-LD scripts together. A broken script counts as a record that couldn't be parsed, and
 * doesn't hide others.
 */
export function readJsonLdTexts(texts: readonly string[], options: SourceOptions): Loaded {
  const parsed = texts.map(
    (text) => parseJsonText(text) ?? ({code: 'not-json', values: {found: excerpt(text)}} as const),
  );
  const loaded = readJsonLd(
    parsed.flatMap((each) => ('value' in each ? [each.value] : [])),
    options,
  );
  for (const problem of parsed) {
    if (!('value' in problem)) loaded.rejected.push({index: loaded.records++, problem});
  }
  return loaded;
}

/** Parses the events of a whole page. Throws {@link SourceError} if it has none. */
export function readWebPage(page: string, options: SourceOptions): Loaded {
  const loaded = readJsonLdTexts(jsonLdOf(page), options);
  if (!loaded.records) throw new SourceError({code: 'html-instead', values: {found: excerpt(page)}});
  return loaded;
}
