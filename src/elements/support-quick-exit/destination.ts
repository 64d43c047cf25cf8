/** Where to go when the page names no place: an empty page is better than the one that someone has to leave. */
export const BLANK = 'about:blank';

/** The address as the browser writes it; undefined unless it is a whole address of a web site. */
export function webAddress(text: string | null | undefined): string | undefined {
  try {
    const {protocol, href} = new URL(text ?? '');
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
