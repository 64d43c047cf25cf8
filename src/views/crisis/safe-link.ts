const SAFE = /^(?:https?|tel|sms):$/;

/**
 * Returns `href` if visitors can safely follow it from a page at `base` (by default, from any page, for servers): a web
 * URL, `tel:` or `sms:`, but never a script or data. Undefined otherwise.
 */
export function safeLink(href: string | undefined, base = 'https://localhost'): string | undefined {
  try {
    return href && SAFE.test(new URL(href, base).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
