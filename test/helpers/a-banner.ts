/** Puts a crisis banner on the page and finds what a visitor sees of it. */
import {fixture, html} from '@open-wc/testing';
import '../../src/elements/support-crisis-banner/define.js';
import type {SupportCrisisBanner} from '../../src/elements/support-crisis-banner/define.js';
import {allEmergencyNumbers} from '../../src/helplines/emergency-services.js';
import {loadHelplines} from '../../src/helplines/load.js';
import {crisisMarkup} from '../../src/views/crisis/crisis-markup.js';

/** Tuesday, November 24, 2026, noon in New York. */
export const NOON = Date.UTC(2026, 10, 24, 17, 0);

const inside = (banner: SupportCrisisBanner, selector: string) => [
  ...banner.renderRoot.querySelectorAll<HTMLElement>(selector),
];
export const part = (banner: SupportCrisisBanner, selector: string) => inside(banner, selector)[0];
export const parts = inside;

/** Returns every link shown: the page's own in their slots, otherwise ours. */
export const drawnLinks = (banner: SupportCrisisBanner): HTMLAnchorElement[] =>
  [...banner.renderRoot.querySelectorAll<HTMLSlotElement | HTMLAnchorElement>('slot, a')].flatMap((found) => {
    if (found instanceof HTMLAnchorElement) return found.closest('slot')?.assignedNodes().length ? [] : [found];
    return found.assignedElements().flatMap((child) => (child instanceof HTMLAnchorElement ? [child] : []));
  });
export const drawnHrefs = (banner: SupportCrisisBanner) =>
  drawnLinks(banner).map((link) => link.getAttribute('href') ?? '');

export const textOf = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export interface BannerOptions {
  attributes?: Record<string, string>;
  /** Children, as HTML. */
  children?: string;
  clock?: () => number;
  strings?: SupportCrisisBanner['strings'];
}

/** Returns a banner whose helplines have loaded or have failed to. */
export async function aBanner({
  attributes = {},
  children = '',
  clock,
  strings,
}: BannerOptions = {}): Promise<SupportCrisisBanner> {
  const banner = document.createElement('support-crisis-banner');
  banner.clock = clock ?? (() => NOON);
  if (strings) banner.strings = strings;
  for (const [name, value] of Object.entries({lang: 'en-US', ...attributes})) banner.setAttribute(name, value);
  banner.innerHTML = children;
  await fixture(html`<div>${banner}</div>`);
  await settled(banner);
  return banner;
}

export async function settled(banner: SupportCrisisBanner): Promise<void> {
  await banner.updateComplete;
  await banner['helplines'].taskComplete.catch(() => undefined);
  await banner['words'].taskComplete.catch(() => undefined);
  await banner.updateComplete;
}

/** Expands a collapsed banner. */
export async function unfold(banner: SupportCrisisBanner): Promise<void> {
  const button = part(banner, '.fold[aria-expanded=false]');
  button?.click();
  await banner.updateComplete;
}

/** Returns what `peer-support-widgets crisis` prints for a country, without the element's tags. */
export async function printedChildren(country: string, folded = false): Promise<string> {
  const {lines} = await loadHelplines(country);
  const markup = crisisMarkup({country, emergency: allEmergencyNumbers(country), lines, folded, now: NOON});
  return markup.split('\n').slice(1, -2).join('\n');
}
