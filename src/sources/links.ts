/** Links out of feeds: http and https only. */
import type {Note} from './notes.js';
import {excerpt, stringOf} from './values.js';

const LINK_LIMIT = 2000;

/** Where people meet online, by the end of the host. The only hosts a missing `https://` is added for. */
const PROVIDERS: Record<string, string> = {
  'zoom.us': 'Zoom',
  'zoom.com': 'Zoom',
  'zoomgov.com': 'Zoom',
  'meet.google.com': 'Google Meet',
  'teams.microsoft.com': 'Microsoft Teams',
  'teams.live.com': 'Microsoft Teams',
  'webex.com': 'Webex',
  'skype.com': 'Skype',
  'gotomeeting.com': 'GoTo Meeting',
  'gotomeet.me': 'GoTo Meeting',
  'meet.goto.com': 'GoTo Meeting',
  'meet.jit.si': 'Jitsi',
  'freeconferencecall.com': 'FreeConferenceCall',
  'freeconference.com': 'FreeConference',
  'bluejeans.com': 'BlueJeans',
  'whereby.com': 'Whereby',
  'discord.gg': 'Discord',
  'discord.com': 'Discord',
};

function providerOf(host: string): string | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (Object.hasOwn(PROVIDERS, rest)) return PROVIDERS[rest];
  }
  return undefined;
}

function parseLink(listed: string): URL | undefined {
  // Everybody leaves it out before "www.".
  const text = /^www\.[\w-]+\./i.test(listed) ? 'https://' + listed : listed;
  if (!/^https?:\/\/[^/]/i.test(text) || text.length > LINK_LIMIT) return undefined;
  try {
    const url = new URL(text);
    // A user name before the host is how a link pretends to lead elsewhere.
    return url.username || url.password || !/[.:]|^localhost$/.test(url.hostname) ? undefined : url;
  } catch {
    return undefined;
  }
}

/** The link when it is http(s) and leads where it seems to; otherwise undefined, and noted when there was anything. */
export function safeUrl(value: unknown, field: string, note: Note): string | undefined {
  const text = stringOf(value);
  if (!text) return undefined;
  const link = parseLink(text)?.href;
  if (!link) note('bad-link', {field, found: excerpt(text)});
  return link;
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

/** An e-mail address, with or without `mailto:`; undefined when it is not one. */
export function emailAddress(value: unknown): string | undefined {
  const text = stringOf(value).replace(/^mailto:/i, '');
  return /^[^\s@<>"'?&,;:\\/]{1,64}@[a-z\d.-]{1,250}\.[a-z]{2,24}$/i.test(text) ? text : undefined;
}

/** Where to report a mistake: http(s), or `mailto:` with nothing but the address. */
export function feedbackLink(url: unknown, address: unknown, note: Note): string | undefined {
  const email = emailAddress(url) ?? (stringOf(url) ? undefined : emailAddress(address));
  return email ? 'mailto:' + email : safeUrl(url, 'feedback_url', note);
}
