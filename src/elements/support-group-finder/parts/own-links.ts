/** Links to help that the site has put into the slot `crisis`: they win, and ours to the same are left out. */
const OWN_LINKS = ':scope > a[slot=crisis][href], :scope > [slot=crisis] a[href]' as 'a';

/** "tel:988" of "tel:988,1" and "sms:988" of "sms:988?&body=Hello"; any other address stays as it is. */
const plain = (href: string): string => (/^(?:tel|sms):/.test(href) ? href.replace(/[?;&,].*|[^\w:*+#]/g, '') : href);

export interface OwnLinks {
  has: (href: string) => boolean;
  /** One of them calls someone. */
  canCall: boolean;
}

export function ownLinks(finder: Element): OwnLinks {
  const own = new Set([...finder.querySelectorAll(OWN_LINKS)].map(({href}) => plain(href)));
  return {has: (href) => own.has(plain(href)), canCall: [...own].some((href) => href.startsWith('tel:'))};
}
