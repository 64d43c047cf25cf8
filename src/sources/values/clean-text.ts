/** Repairs text in feeds: markup, entities, and text that was decoded with the wrong encoding. */
import type {Note} from './notes.js';

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

/** UTF-8 punctuation that was decoded as code page 437: what its last byte became. */
const CP437 = 'ÖÿôöóªúÑ£¥';
const CP437_MEANT = '’‘–—•…·–“”';
/** The characters of windows-1252 from 0x80 to 0x9F. The five unassigned bytes are control characters. */
export const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const MISREAD_UTF8 = new RegExp(`[Â-ô][${CP1252}\xa0-\xbf]{1,3}`, 'g');

const INVISIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex

function decodeEntity(whole: string, body: string): string {
  if (body[0] !== '#') return Object.hasOwn(ENTITIES, body) ? (ENTITIES[body] ?? whole) : whole;
  const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
}

function decodeEntities(text: string): string {
  // WordPress turns "&#8217;" into "&amp;#8217;".
  return text.replace(/&amp;/g, '&').replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity);
}

/** Repairs text that was decoded with the wrong encoding: `â€™` and `GÇÖ` become ’. */
export function repairMojibake(text: string): string {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  return text
    .replace(/[GΓ]Ç([ÖÿôöóªúÑ£¥])/g, (_, last: string) => CP437_MEANT.charAt(CP437.indexOf(last)))
    .replace(MISREAD_UTF8, (found) => {
      const bytes = [...found].map((character) =>
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

function undoEscapes(text: string): string {
  return text
    .replace(/\\r\\n|\\n/g, '\n')
    .replace(/\\(['"])/g, '$1')
    .replace(/#@-@#/g, ' ')
    .replace(INVISIBLE, '');
}

/**
 * Returns text without markup, entities, escapes and control characters. A note with `field` is added if its encoding
 * was repaired.
 */
export function cleanText(text: string, field: string, note: Note): string {
  const repaired = /[ÂÃâÇ]/.test(text) ? repairMojibake(text) : text;
  if (repaired !== text) note('repaired-text', {field});
  return undoEscapes(decodeEntities(stripMarkup(repaired)));
}
