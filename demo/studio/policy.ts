/** The Content Security Policy that a page with the copied code needs. */
import type {Choice, Site} from './state.js';

/** The server of an address; nothing for an address on the same server. */
function hostsOf(...addresses: readonly (string | true | undefined)[]): string[] {
  return addresses.flatMap((address) => {
    try {
      return [new URL(String(address)).origin];
    } catch {
      return [];
    }
  });
}

const isAddress = (attribute: string): boolean => /(?:^|-)src$/.test(attribute);

/** Map tiles are images, or a file that the page reads in pieces. */
const tilesPolicy = (tiles: string | true | undefined): {images: string[]; requests: string[]} =>
  typeof tiles !== 'string'
    ? {images: [], requests: []}
    : /\.pmtiles$/i.test(tiles)
      ? {images: [], requests: hostsOf(tiles)}
      : {images: ['data:', ...hostsOf(tiles.replace(/\{[^}]*\}/g, '0'))], requests: []};

/** One directive per line. `mapHash` is the hash of the import map, if there is one. */
export function policyFor({tag, values}: Choice, {folder, src}: Site, mapHash?: string): string {
  const ours = hostsOf(folder);
  const tiles = tilesPolicy(values.tiles);
  const lists = tag === 'support-group-finder' ? hostsOf(src) : [];
  const others = Object.entries(values).flatMap(([name, value]) => (isAddress(name) ? hostsOf(value) : []));
  const line = (name: string, sources: readonly string[]): string => `${name} ${[...new Set(sources)].join(' ')}`;
  return [
    "default-src 'none'",
    line('script-src', ["'self'", ...ours, ...(mapHash ? [mapHash] : [])]),
    line('style-src', ["'self'", ...ours]),
    line('connect-src', ["'self'", ...lists, ...others, ...tiles.requests]),
    "worker-src 'self'",
    line('img-src', ["'self'", ...tiles.images]),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html peer-support-widgets',
  ].join(';\n');
}
