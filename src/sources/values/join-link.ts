/** Links to meetings on screen: http and https only. */
import type {Note} from './notes.js';
import {excerpt, stringOf} from './values.js';

const LINK_LIMIT = 2000;

/** Where people meet online, with the ends of its hosts. The only hosts a missing `https://` is added for. */
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

/** Characters that no one sees. Copied into a link they lead elsewhere. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The link when it is http(s) and leads where it seems to. */
export function parseLink(listed: string): URL | undefined {
  // A cell may hold two links; the first counts.
  const visible = listed
    .slice(0, 2 * LINK_LIMIT)
    .replace(INVISIBLE, '')
    .trim();
  const next = visible.slice(1).search(/https?:\/\//i) + 1;
  const first =
    next > 0 && /[\s,;]/.test(visible.charAt(next - 1)) ? visible.slice(0, next).replace(/[\s,;]{1,9}$/, '') : visible;
  // Everybody leaves it out before "www.".
  const text = /^www\.[\w-]+\./i.test(first) ? 'https://' + first : first;
  if (!/^https?:\/\/[^/]/i.test(text) || text.length > LINK_LIMIT) return undefined;
  try {
    const url = new URL(text);
    // A user name before the host is how a link pretends to lead elsewhere.
    return url.username || url.password || !/[.:]|^localhost$/.test(url.hostname) ? undefined : url;
  } catch {
    return undefined;
  }
}

/** The link that a text begins with: as it is written there, and without the blanks that people put into the number of a meeting. */
export function leadingLink(text: string): {written: string; link: string} {
  const [whole = ''] = /^[^\s<>"')\]]+/.exec(text) ?? [];
  const isNumber = /\/j\/\d{2,}$/.test(whole);
  const [groups = ''] = isNumber ? (/^(?: \d{3,4}){1,3}(?:\?\S*)?(?=\s|$)/.exec(text.slice(whole.length)) ?? []) : [];
  const written = (whole + groups).replace(/[,;.]{1,9}$/, '');
  return {written, link: written.replace(/ /g, '')};
}

/** A link, and what else is in its cell: "Zoom: https://zoom.us/j/706 1904 4495 Passcode: 12". */
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

/** A link to join by, with the provider's name when we know the host; `https://` is added for those hosts only. */
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
