/** Parses links to online meetings: http and https only. */
import type {Note} from './notes.js';
import {excerpt, stringOf} from './values.js';

const LINK_LIMIT = 2000;

/** Online meeting services, with their domains. A missing `https://` is added only for these. */
const PROVIDERS: Readonly<Record<string, string>> = {
  Zoom: 'zoom.us zoom.com zoomgov.com',
  'Google Meet': 'meet.google.com',
  'Microsoft Teams': 'teams.microsoft.com teams.live.com',
  Webex: 'webex.com',
  'GoTo Meeting': 'gotomeeting.com gotomeet.me meet.goto.com',
  Jitsi: 'meet.jit.si',
  FreeConferenceCall: 'freeconferencecall.com',
  FreeConference: 'freeconference.com',
  Whereby: 'whereby.com',
  Discord: 'discord.gg discord.com',
};

function providerOf(host: string): string | undefined {
  const isEnd = (end: string): boolean => host === end || host.endsWith('.' + end);
  return Object.keys(PROVIDERS).find((name) => PROVIDERS[name]?.split(' ').some(isEnd));
}

/** Invisible characters. Copied into a link, they make it lead elsewhere. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Parses a link if it's http(s) and leads where it appears to. */
export function parseLink(listed: string): URL | undefined {
  // A cell may contain two links; the first counts.
  const visible = listed
    .slice(0, 2 * LINK_LIMIT)
    .replace(INVISIBLE, '')
    .trim();
  const next = visible.slice(1).search(/https?:\/\//i) + 1;
  const first =
    next > 0 && /[\s,;]/.test(visible.charAt(next - 1)) ? visible.slice(0, next).replace(/[\s,;]{1,9}$/, '') : visible;
  // Most people omit it before "www.".
  const text = /^www\.[\w-]+\./i.test(first) ? 'https://' + first : first;
  if (!/^https?:\/\/[^/]/i.test(text) || text.length > LINK_LIMIT) return undefined;
  try {
    const url = new URL(text);
    // A user name before the host is used to disguise where a link leads.
    return url.username || url.password || !/[.:]|^localhost$/.test(url.hostname) ? undefined : url;
  } catch {
    return undefined;
  }
}

/** Returns the link at the start of a text: as written, and without the spaces that people put into meeting numbers. */
export function leadingLink(text: string): {written: string; link: string} {
  const [whole = ''] = /^[^\s<>"')\]]+/.exec(text) ?? [];
  const isNumber = /\/j\/\d{2,}$/.test(whole);
  const [groups = ''] = isNumber ? (/^(?: \d{3,4}){1,3}(?:\?\S*)?(?=\s|$)/.exec(text.slice(whole.length)) ?? []) : [];
  const written = (whole + groups).replace(/[,;.]{1,9}$/, '');
  return {written, link: written.replace(/ /g, '')};
}

/** Splits a link from the rest of its cell: "Zoom: https://zoom.us/j/706 1904 4495 Passcode: 12". */
export function splitLink(listed: string): {link: string; rest: string} {
  const text = listed
    .slice(0, 2 * LINK_LIMIT)
    .replace(INVISIBLE, '')
    .trim();
  const start = Math.max(0, text.search(/https?:\/\//i));
  const {written, link} = leadingLink(text.slice(start));
  const rest = `${text.slice(0, start)} ${text.slice(start + written.length)}`.trim();
  return {link, rest: /[\p{L}\d]/u.test(rest) ? rest : ''};
}

/**
 * Parses a link to an online meeting, with the name of the service if we know its domain. `https://` is added only for
 * those domains.
 */
export function joinLink(value: unknown, field: string, note: Note): {url: string; provider?: string} | undefined {
  const text = stringOf(value);
  if (!text) return undefined;
  const bare = /^[\w.-]+\.[a-z]{2,}\//i.test(text) ? parseLink('https://' + text) : undefined;
  const link = bare && providerOf(bare.hostname) ? bare : parseLink(text);
  if (!link) {
    note('bad-link', {field, found: excerpt(text)});
    return undefined;
  }
  const provider = providerOf(link.hostname);
  return provider ? {url: link.href, provider} : {url: link.href};
}
