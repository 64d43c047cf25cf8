/** Splits iCalendar files into lines (RFC 5545, section 3.1) by component, however carelessly they were written. */

/** The unfolded lines of an event; `isCut` if the file ends within it. */
export interface EventLines {
  lines: string[];
  isCut: boolean;
}

/** A `VTIMEZONE`: its own lines, and those of each `STANDARD` and `DAYLIGHT` in it. */
export interface ZoneLines {
  lines: string[];
  observances: string[][];
}

export interface CalendarLines {
  lines: string[];
  zones: ZoneLines[];
  events: EventLines[];
}

/** The calendars of a file in order, and the last line of a truncated file. */
export interface CalendarFile {
  calendars: CalendarLines[];
  stopsAfter?: string;
}

const LINE_BREAK = /\r\n?|\n/;
const MOST_LINES = 1000;
const LONGEST_LINE = 100_000;

/**
 * Names in capital letters, as written by software, and in any case those that are read. Any other line continues the
 * previous one.
 */
const PROPERTY = new RegExp(
  '^(?:[A-Z][A-Z\\d-]*|[Xx]-[\\w-]+|' +
    '(?:begin|end|dtstart|dtend|duration|summary|description|location|rrule|rdate|exdate|exrule|uid|url|geo|status|class|' +
    'categories|organizer|contact|recurrence-id|sequence|last-modified|conference|tzid|tzoffsetto|tzoffsetfrom))[;:]',
);
const PROPERTY_ANY_CASE = new RegExp(PROPERTY.source.replace('[A-Z][A-Z\\d-]*|', ''), 'i');

/** Joins folded lines (a line break followed by a space), and texts that were broken without the space. */
function contentLines(text: string): string[] {
  const lines: string[] = [];
  const append = (more: string): void => {
    const last = lines.length - 1;
    const before = lines[last];
    // The first and last line of a component are never folded, and text after them belongs to nothing.
    if (before === undefined || before.length >= LONGEST_LINE || /^(?:BEGIN|END)\s*:/i.test(before)) return;
    lines[last] = before + more;
  };
  for (const line of text.split(LINE_BREAK)) {
    if (/^[ \t]/.test(line)) append(line.slice(1));
    else if (PROPERTY.test(line) || PROPERTY_ANY_CASE.test(line)) lines.push(line.trimEnd());
    else if (line.trim()) append(`\\n${line.trim()}`);
  }
  return lines;
}

/**
 * Parses the structure. A missing end is where the next event, or the end of the calendar, shows that it must have
 * been.
 */
export function readCalendarLines(text: string): CalendarFile {
  const calendars: CalendarLines[] = [];
  let calendar: CalendarLines | undefined;
  let event: EventLines | undefined;
  let zone: ZoneLines | undefined;
  let observance: string[] | undefined;
  /** Another component, such as an alarm or a task, whose content is ignored. */
  let other: string | undefined;
  let hasEnds = false;
  let last = '';

  const openCalendar = (): CalendarLines => {
    const opened: CalendarLines = {lines: [], zones: [], events: []};
    calendars.push(opened);
    return opened;
  };
  const begin = (name: string): void => {
    if (name === 'VCALENDAR') {
      calendar = openCalendar();
      event = zone = observance = other = undefined;
    } else if (name === 'VEVENT') {
      calendar ??= openCalendar();
      calendar.events.push((event = {lines: [], isCut: false}));
      zone = observance = other = undefined;
    } else if (name === 'VTIMEZONE' && !event) {
      calendar ??= openCalendar();
      calendar.zones.push((zone = {lines: [], observances: []}));
      observance = other = undefined;
    } else if (zone && /^(?:STANDARD|DAYLIGHT)$/.test(name)) zone.observances.push((observance = []));
    else other ??= name;
  };
  const end = (name: string): void => {
    hasEnds = true;
    if (name === 'VCALENDAR') calendar = event = zone = observance = other = undefined;
    else if (name === 'VEVENT') event = other = undefined;
    else if (name === 'VTIMEZONE') zone = observance = undefined;
    else if (name === other) other = undefined;
    else if (!other) observance = undefined;
  };

  for (const line of contentLines(text)) {
    last = line;
    const [, word = '', name = ''] = /^(BEGIN|END)\s*:\s*([\w-]{1,40})/i.exec(line) ?? [];
    if (/^begin$/i.test(word)) begin(name.toUpperCase());
    else if (word) end(name.toUpperCase());
    else if (!other) {
      const lines = event?.lines ?? observance ?? zone?.lines ?? calendar?.lines;
      if (lines && lines.length < MOST_LINES) lines.push(line);
    }
  }
  // If the software writes events and no ends at all, the file isn't truncated.
  if (!calendar || (!hasEnds && event)) return {calendars};
  if (event) event.isCut = true;
  return {calendars, stopsAfter: /^[\w-]*/.exec(last)?.[0] ?? ''};
}
