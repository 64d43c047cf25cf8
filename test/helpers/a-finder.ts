/** Puts a finder on the page and finds what a visitor sees of it. */
import {fixture, html} from '@open-wc/testing';
import '../../src/elements/support-group-finder/define.js';
import type {SupportGroupFinder} from '../../src/elements/support-group-finder/define.js';
import {NOON} from './a-source.js';
import {textOf} from './drawn.js';
import {until} from './until.js';

export {NOON, aSource} from './a-source.js';
export {textOf} from './drawn.js';
export {until} from './until.js';

/** Returns a finder on Monday noon in New York. Pass it to `settled` to wait until it has loaded. */
export async function aFinder(
  properties: Partial<SupportGroupFinder> = {},
  children: unknown = '',
): Promise<SupportGroupFinder> {
  return fixture<SupportGroupFinder>(
    html`<support-group-finder
      lang=${properties.lang ?? 'en-US'}
      country="US"
      .src=${properties.src}
      .source=${properties.source}
      .groups=${properties.groups}
      .query=${properties.query ?? {}}
      .strings=${properties.strings ?? {}}
      .clock=${properties.clock ?? (() => NOON)}
      .viewerZone=${properties.viewerZone ?? 'America/New_York'}
      >${children}</support-group-finder
    >`,
  );
}

export async function settled(finder: SupportGroupFinder): Promise<SupportGroupFinder> {
  await until(() => shown(finder, '[part=results], [part=empty], [part=error]'), 'the finder never settled');
  const works = () => finder.directory.search !== undefined;
  await until(() => works() || shown(finder, '[part=error]'), 'search never got ready');
  await finder.updateComplete;
  return finder;
}

export const root = (finder: SupportGroupFinder) => finder.shadowRoot;
export const shown = (finder: SupportGroupFinder, selector: string) =>
  root(finder).querySelector<HTMLElement>(selector) ?? undefined;
export const allShown = (finder: SupportGroupFinder, selector: string) => [
  ...root(finder).querySelectorAll<HTMLElement>(selector),
];

export const names = (finder: SupportGroupFinder) => allShown(finder, '[part~=result] > :is(h3, h4)').map(textOf);
export const count = (finder: SupportGroupFinder) => textOf(shown(finder, '[part=count]'));

/** Returns the order as shown next to the number of groups. */
export const order = (finder: SupportGroupFinder) =>
  textOf(
    (shown(finder, '.order select') as HTMLSelectElement | undefined)?.selectedOptions[0] ?? shown(finder, '.order'),
  );

/** Returns the button whose text starts with `text`. */
export function button(finder: SupportGroupFinder, text: string): HTMLButtonElement {
  const found = allShown(finder, 'button').find((candidate) => textOf(candidate).startsWith(text));
  if (!found)
    throw new Error(`Expected a button "${text}", found: ${allShown(finder, 'button').map(textOf).join(' | ')}`);
  return found as HTMLButtonElement;
}

/** Opens the first group whose name starts with `name`, by clicking its name. */
export async function openGroup(finder: SupportGroupFinder, name = ''): Promise<void> {
  const link = allShown(finder, '[part~=result] a.name').find((candidate) => textOf(candidate).startsWith(name));
  if (!link) throw new Error(`Expected a group "${name}", found: ${names(finder).join(' | ')}`);
  link.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await finder.updateComplete;
}

/** Waits until nothing moves or fades, because axe measures contrast at that moment. */
export async function still(finder: SupportGroupFinder): Promise<SupportGroupFinder> {
  await until(
    () =>
      root(finder)
        .getAnimations()
        .every(({playState}) => playState === 'finished'),
    'it never came to rest',
  );
  return finder;
}

/** Types into the search field, as a single change. */
export async function typeWords(finder: SupportGroupFinder, words: string): Promise<void> {
  const input = shown(finder, '#words') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await finder.updateComplete;
}

export async function press(finder: SupportGroupFinder, text: string): Promise<void> {
  button(finder, text).click();
  // The first click loads what it opens.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await finder.updateComplete;
}

/** Selects an option, as a single change. */
export async function pick(finder: SupportGroupFinder, select: HTMLSelectElement | undefined, value: string) {
  if (!select) throw new Error('there is nothing to pick');
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await finder.updateComplete;
}
