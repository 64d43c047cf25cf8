/** Finds the part of a truncated list that holds only complete records. Lists are truncated when they are too large. */
/** Where the last complete record of a truncated JSON text ends (`end`), and the brackets that then close the text. */
interface Cut {
  end: number;
  closing: string;
}

/**
 * Finds that place in one pass. Records are the items of the outermost list, or lines that hold one value each. Undefined if none is complete.
 */
function cutOfJson(text: string): Cut | undefined {
  const open: string[] = [];
  /** How many brackets are open between items of the outermost list; 0 outside lists. */
  let listDepth = 0;
  let hasLines = false;
  let inString = false;
  let cut: Cut | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      open.push(character === '[' ? ']' : '}');
      if (character === '[' && !listDepth) listDepth = open.length;
    } else if (character === ']' || character === '}') {
      open.pop();
      hasLines ||= !open.length;
      if (open.length < listDepth) listDepth = 0;
      if (open.length === (hasLines ? 0 : listDepth)) cut = {end: at + 1, closing: [...open].reverse().join('')};
    }
  }
  return cut;
}

/** The complete rows of a table. A quoted cell can span several lines. */
function wholeLines(text: string): string {
  let inQuotes = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') inQuotes = !inQuotes;
    else if (text[at] === '\n' && !inQuotes) end = at;
  }
  return text.slice(0, end);
}

/** The complete records of a truncated list, as a list in the same format; undefined if there are none. */
export function wholeRecords(text: string): string | undefined {
  const start = text.trimStart().slice(0, 20);
  if (start.startsWith('<')) return undefined;
  if (start.startsWith('BEGIN:VCALENDAR')) {
    const end = text.lastIndexOf('END:VEVENT');
    return end < 0 ? undefined : `${text.slice(0, end)}END:VEVENT\r\nEND:VCALENDAR\r\n`;
  }
  if (!/^(?:[\w$./* ]*\(\s*)?[[{]/.test(start)) return wholeLines(text) || undefined;
  const cut = cutOfJson(text);
  return cut && text.slice(0, cut.end) + cut.closing;
}
