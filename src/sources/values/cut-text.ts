/** Lists that were cut off because they are too large: which part of the text holds only whole records. */
/** The end of a JSON text that was cut off after the last whole record: `end` in the text, and what then closes it. */
interface Cut {
  end: number;
  closing: string;
}

/**
 * Finds it in one pass. Records are the items of the outermost list, or the lines of a text with a value on each; undefined when none is whole.
 */
function cutOfJson(text: string): Cut | undefined {
  const open: string[] = [];
  /** How many brackets are open between the items of the outermost list; 0 outside of lists. */
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

/** The lines of a table that are whole: a cell in quotes can have several. */
function wholeLines(text: string): string {
  let inQuotes = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') inQuotes = !inQuotes;
    else if (text[at] === '\n' && !inQuotes) end = at;
  }
  return text.slice(0, end);
}

/** As much of a list that was cut off as holds only whole records, as a list of the same format; undefined when there is none. */
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
