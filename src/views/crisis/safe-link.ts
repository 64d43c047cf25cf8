import {warnOnce} from '../../ui/warn-once.js';

const SAFE = /^(?:https?|tel|sms):$/;

/** The address that an attribute of an element gives, when a person may follow it: no script, no data. Undefined otherwise, with a word to the site. */
export function safeLink(element: Element, attribute: string, href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    if (SAFE.test(new URL(href, element.baseURI).protocol)) return href;
  } catch {
    // Not an address at all.
  }
  warnOnce(`<${element.localName} ${attribute}="${href}">: expected an http(s), tel: or sms: address.`);
  return undefined;
}
