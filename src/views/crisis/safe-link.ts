const SAFE = /^(?:https?|tel|sms):$/;

/** `href` if a visitor can follow it from a page at `base` (on a server any page): a web address, `tel:` or `sms:`, never a script or data. Undefined otherwise. */
export function safeLink(href: string | undefined, base = 'https://localhost'): string | undefined {
  try {
    return href && SAFE.test(new URL(href, base).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
