/** Calendars have no field for the link to join by, so it stands in the description. */
import {joinLink} from '../values/join-link.js';

const LINK = /https?:\/\/[^\s<>"')\]]{4,1000}/gi;

/** The first link of a text that leads to a meeting on screen, and the text without it: it may hold the pass code. */
export function takeJoinLink(text: string): {text: string; link: string} {
  const link = (text.match(LINK) ?? []).find((each) => joinLink(each, '', () => undefined)?.provider !== undefined);
  if (!link) return {text, link: ''};
  return {text: text.replaceAll(link, '').replace(/ {2,}/g, ' ').trim(), link};
}
