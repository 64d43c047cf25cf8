/** Single values of real lists, read without any code of src/. What is not said plainly is undefined. */
export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const LANGUAGES = {
  english: 'en',
  spanish: 'es',
  french: 'fr',
  german: 'de',
  portuguese: 'pt',
  polish: 'pl',
  russian: 'ru',
  farsi: 'fa',
  haitian: 'ht',
  creole: 'ht',
};

export const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** A day by number (0 is Sunday, or 1), by its English name or the first letters of it. */
export function dayOf(value, first = 0) {
  const word = text(value).toLowerCase();
  if (/^\d$/.test(word)) return [(Number(word) - first + 7) % 7];
  const found = DAYS.findIndex((day) => word.length > 2 && (day === word || day.slice(0, 3) === word));
  return found < 0 ? undefined : [found];
}

/** `HH:MM` of "19:00", "19:00:00", "7:00 pm". */
export function timeOf(value) {
  const [, hours, minutes, half = ''] = /^(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap]m)?$/i.exec(text(value)) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

export const zoneOf = (value) => (/^[A-Z]\w+\/[\w/+-]+$/.test(text(value)) ? text(value) : undefined);
const NAMED = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  British: 'Europe/London',
  London: 'Europe/London',
  'Central European': 'Europe/Berlin',
};

/** "Eastern Time (US/CAN)" among the notes. */
export const zoneInNotes = (notes) => NAMED[/(?:^|\. )([A-Z][a-z]+) Time(?: \(US\/CAN\))?$/.exec(text(notes))?.[1]];

/** "Hope - 6pm Pacific - Online" of what begins at six. */
export function zoneInName(name, start) {
  const [, time = '', half, zone = ''] = /(\d{1,2}(?::\d\d)?) ?([ap]m) \(?([\w ]+?)(?: Time)?\)? ?-/.exec(name) ?? [];
  return start && timeOf(`${time.includes(':') ? time : `${time}:00`} ${half}`) === start ? NAMED[zone] : undefined;
}

/** A word for less often than every week. */
export const frequencyIn = (...texts) =>
  texts
    .map((each) => /\b(?:monthly|bi-?weekly|fortnightly|every other (?:week|[a-z]+day))\b/i.exec(text(each))?.[0])
    .find(Boolean);

export const linkOf = (value) => (/^https?:\/\/[^\s<>"]+$/.test(text(value)) ? text(value) : undefined);
export const languageOf = (value) => LANGUAGES[text(value).toLowerCase()];

/** What a clock in a zone shows at an instant, by Intl: `YYYY-MM-DDTHH:MM`. */
export const wallAt = (instant, zone) =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'})
    .format(instant)
    .replace(' ', 'T');

/** Day and time of a wall clock. */
export const dayAndTime = (wall) => ({
  days: [new Date(`${wall.slice(0, 10)}T00:00Z`).getUTCDay()],
  start: wall.slice(11),
});

const MEETING =
  /https?:\/\/(?:[\w-]+\.)?(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com)\/[^\s<>"'),\]]+/i;

/** The first link in some texts that leads to a meeting on screen. */
export const meetingLinkIn = (...texts) => texts.map((each) => MEETING.exec(text(each))?.[0]).find(Boolean);
