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

/** The link when it is http(s) and leads where it seems to. */
export function parseLink(listed: string): URL | undefined {
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
