/** Parses the attribute `tiles`: map tiles from a server that the site has chosen. */

export interface Tiles {
  /** A URL with `{z}`, `{x}` and `{y}`, or the URL of a PMTiles file. */
  url: string;
  isArchive: boolean;
  /** The host that receives the requests, without the `{s}.` of several servers. */
  host: string;
}

/** Placeholders in a URL: zoom, column, row (from the north or south), server, and `@2x`. */
const BLANKS = /\{(?:[zxysr]|-y)\}/g;

/** Undefined for anything else. `base` is the page's URL. */
export function readTiles(value: string, base: string): Tiles | undefined {
  const sample = value.replace('{s}.', '').replace(BLANKS, '0');
  const address = /[{}]/.test(sample) ? undefined : parse(sample, base);
  if (!address) return undefined;
  const {protocol, host, pathname} = address;
  const isArchive = pathname.endsWith('.pmtiles');
  const isTemplate = /\{z\}/.test(value) && /\{x\}/.test(value) && /\{-?y\}/.test(value);
  if (!/^https?:$/.test(protocol) || isArchive === isTemplate) return undefined;
  return {url: isArchive ? new URL(value, base).href : absolute(value, base), isArchive, host};
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Makes a URL absolute without escaping the placeholders, as `URL` would. */
function absolute(template: string, base: string): string {
  if (/^https?:\/\//i.test(template)) return template;
  const blanks = [...template.matchAll(BLANKS)].map(([blank]) => blank);
  const marked = new URL(template.replace(BLANKS, 'BLANK-'), base).href;
  return marked.replaceAll('BLANK-', () => blanks.shift() ?? '');
}
