/** Feed text to plain text. The result is only ever shown as text, so this is about reading well, not about safety. */
import type {Note} from './notes.js';

/** Longest texts kept, in characters: beyond this a feed is broken or hostile. */
export const TEXT_LIMIT = 4000;
export const NAME_LIMIT = 255;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
};

/** UTF-8 punctuation that was read as code page 437: what became of its last byte. */
const CP437 = 'ÖÿôöóªúÑ£¥';
const CP437_MEANT = '’‘–—•…·–“”';
/** The characters of windows-1252 at 0x80-0x9F. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const MISREAD_UTF8 = new RegExp(`[Â-ô][${CP1252}\xa0-\xbf]{1,3}`, 'g');

const SUSPICIOUS = /[<&\\\r\t\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069ÂÃâÇ#]|\s{2}/; // eslint-disable-line no-control-regex
const INVISIBLE = /[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex

function decodeEntity(whole: string, body: string): string {
  if (body[0] !== '#') return Object.hasOwn(ENTITIES, body) ? (ENTITIES[body] ?? whole) : whole;
  const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
}

function decodeEntities(text: string): string {
  // "&amp;#8217;" is what WordPress makes of "&#8217;".
  return text.replace(/&amp;/g, '&').replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity);
}

/** Undoes text that was read in the wrong encoding: `â€™` and `GÇÖ` for ’. */
export function repairMojibake(text: string): string {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  return text
    .replace(/[GΓ]Ç([ÖÿôöóªúÑ£¥])/g, (_, last: string) => CP437_MEANT.charAt(CP437.indexOf(last)))
    .replace(MISREAD_UTF8, (found) => {
      const bytes = Array.from(found, (character) =>
        CP1252.includes(character) ? 0x80 + CP1252.indexOf(character) : character.charCodeAt(0),
      );
      try {
        return decoder.decode(Uint8Array.from(bytes));
      } catch {
        return found;
      }
    });
}

function stripMarkup(text: string): string {
  return text
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<br\s*\/?>|<\/(p|div|li|h\d|tr)\s*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '');
}

function tidySpaces(text: string): string {
  return text
    .replace(/\r\n?|\\r\\n|\\n/g, '\n')
    .replace(/\\(['"])/g, '$1')
    .replace(/#@-@#/g, ' ')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
}

function cut(text: string, limit: number): string {
  const kept = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return kept.trimEnd() + '…';
}

/**
 * The plain text of a field: no markup, entities or control characters; a newline separates paragraphs; bounded.
 * `field` names it where something had to be repaired or cut.
 */
export function plainText(value: unknown, field: string, note: Note, limit = TEXT_LIMIT): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  let text = value;
  // Markup can be many times as long as its text, but not without end.
  if (text.length > limit * 10) text = text.slice(0, limit * 10);
  if (SUSPICIOUS.test(text)) {
    const repaired = /[ÂÃâÇ]/.test(text) ? repairMojibake(text) : text;
    if (repaired !== text) note('repaired-text', {field});
    text = tidySpaces(decodeEntities(stripMarkup(repaired)));
  }
  text = text.trim();
  if (text.length <= limit) return text;
  note('text-cut', {field, limit});
  return cut(text, limit);
}
