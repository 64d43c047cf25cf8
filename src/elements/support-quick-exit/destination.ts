/** The destination if the page sets none: an empty page is better than the page someone has to leave. */
export const BLANK = 'about:blank';

/** Returns the URL in normalized form; undefined unless it's a full http(s) URL. */
export function webAddress(text: string | null | undefined): string | undefined {
  try {
    const {protocol, href} = new URL(text ?? '');
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
