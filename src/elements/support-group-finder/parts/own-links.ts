/**
 * The site's own links to help, in the slot `crisis`. They take precedence, so ours to the same target are left out.
 */
const OWN_LINKS = ':scope > a[slot=crisis][href], :scope > [slot=crisis] a[href]' as 'a';

/** Returns "tel:988" for "tel:988,1", and "sms:988" for "sms:988?&body=Hello"; any other URL stays as it is. */
const plain = (href: string): string => (/^(?:tel|sms):/.test(href) ? href.replace(/[?;&,].*|[^\w:*+#]/g, '') : href);

export interface OwnLinks {
  has: (href: string) => boolean;
  /** Whether one of them is a phone number. */
  canCall: boolean;
}

export function ownLinks(finder: Element): OwnLinks {
  const own = new Set([...finder.querySelectorAll(OWN_LINKS)].map(({href}) => plain(href)));
  return {has: (href) => own.has(plain(href)), canCall: [...own].some((href) => href.startsWith('tel:'))};
}
