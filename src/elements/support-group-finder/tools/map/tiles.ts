/** The attribute `tiles`: map pictures from a server that the site has chosen. */

export interface Tiles {
  /** An address with `{z}`, `{x}`, `{y}`, or that of one PMTiles file. */
  url: string;
  isArchive: boolean;
  /** Whom the browser asks, without the `{s}.` of several servers. */
  host: string;
}

/** What an address may leave open: zoom, column, row (also counted from the south), server, `@2x`. */
const BLANKS = /\{(?:[zxysr]|-y)\}/g;

/** Undefined for anything else. `base` is the page's address. */
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

/** Made whole without touching the blanks, which `URL` would escape. */
function absolute(template: string, base: string): string {
  if (/^https?:\/\//i.test(template)) return template;
  const blanks = [...template.matchAll(BLANKS)].map(([blank]) => blank);
  const marked = new URL(template.replace(BLANKS, 'BLANK-'), base).href;
  return marked.replaceAll('BLANK-', () => blanks.shift() ?? '');
}
