/** Links to meetings on screen: http and https only. */
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
