/**
 * Runs in a page, in any engine, and goes through a fault as a visitor would. It records what there is to read, which crisis help is available, whether
 * the element recovers, and what is written to the console.
 *
 * The page loads it as a classic script before ours. `window.visit(order)` resolves with a {@link Lived}. Timeouts of 5 seconds or more take a sixth of
 * their time, in the same order.
 */
import type {Target} from './table.js';

/** The fault to simulate and the element to test. */
export interface Order {
  way: Target | 'offline' | 'in-use' | 'worker' | 'all';
  /** What has to be read of the fault. */
  sentence?: string;
  /** The finder doesn’t load its list again by itself. */
  isByHand?: boolean;
  /** For `all`: what happens to the page. */
  act?: 'frozen' | 'attributes' | 'moved';
  /** A name only on the list that the Worker reads. */
  last?: string;
}

export interface Lived {
  /** What was read where the fault is told. */
  read: string;
  /** Whether every retry button led to a request. */
  isAskedAgain: boolean;
  /** Whether it recovered by itself, or had nothing to recover from. */
  isBack: boolean;
  /** By element, the `tel:` and `sms:` links that could be pressed while the fault lasted. */
  help: Record<string, string[]>;
  /** Elements that render nothing. */
  empty: string[];
  /** Errors and rejections that no one handled. */
  thrown: string[];
  /** Console lines from our code. */
  said: string[];
  /** Long timers that were set, in ms. */
  waits: number[];
  failure?: string;
}

type Power = (act: 'offline' | 'online' | 'freeze' | 'resume') => Promise<void>;

const LONG_MS = 5000;
const SPEED = 6;
/** More than the 40 seconds after which a silent Worker is replaced. */
const LIMIT_MS = 60_000;
const PAUSE_MS = 40;

const lived: Lived = {
  read: '',
  isAskedAgain: true,
  isBack: false,
  help: {},
  empty: [],
  thrown: [],
  said: [],
  waits: [],
};

for (const level of ['log', 'info', 'warn', 'error'] as const)
  console[level] = (...texts: unknown[]) => void lived.said.push(texts.map(String).join(' '));
addEventListener('error', ({message}) => void lived.thrown.push(message));
addEventListener('unhandledrejection', ({reason}) => void lived.thrown.push(String(reason)));

const fetch = window.fetch.bind(window);
const wait = window.setTimeout.bind(window);
const shortened = (ms = 0) => {
  if (ms >= LONG_MS) lived.waits.push(ms);
  return ms >= LONG_MS ? ms / SPEED : ms;
};
window.setTimeout = ((handler: () => void, ms?: number, ...more: unknown[]) =>
  wait(handler, shortened(ms), ...more)) as typeof window.setTimeout;
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => timeout(shortened(ms));

const pause = (ms: number) => new Promise((resolve) => wait(resolve, ms));

async function until<T>(look: () => T | Promise<T>, what: string): Promise<T> {
  for (const end = performance.now() + LIMIT_MS; performance.now() < end; await pause(PAUSE_MS)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what} never came`);
}

const control = async (path: string) => Number(await (await fetch(path)).text());
const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const element = (tag: string) => document.querySelector(`${tag}[data-ours]`) as HTMLElement;
const find = (tag: string, selector: string) =>
  element(tag).shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
const count = (tag: string, selector: string) => element(tag).shadowRoot?.querySelectorAll(selector).length ?? 0;
const textOf = (tag: string) => oneLine(element(tag).shadowRoot?.textContent);

const FINDER = 'support-group-finder';
const BANNER = 'support-crisis-banner';
const RETRY = '[data-action=retry]';
const CARD = '[part~=result]';

/** What can be pressed: drawn, not covered by being transparent or without size, and leading somewhere. */
const isInReach = (link: HTMLElement) => {
  const {visibility, pointerEvents} = getComputedStyle(link);
  return link.getClientRects().length > 0 && visibility === 'visible' && pointerEvents !== 'none';
};

function noteHelp() {
  for (const each of document.querySelectorAll<HTMLElement>('[data-ours]')) {
    const roots = [each, each.shadowRoot].filter((root) => root !== null);
    const links = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('a[href^="tel:"], a[href^="sms:"]')]);
    const found = links.filter(isInReach).map((link) => link.getAttribute('href') ?? '');
    const before = lived.help[each.localName];
    // In reach means: at every look.
    lived.help[each.localName] = before ? before.filter((href) => found.includes(href)) : [...new Set(found)];
  }
}

/** Presses something and waits until the server has been asked once more for `path`. */
async function pressForRequest(press: () => HTMLElement | undefined, path: string) {
  const before = await control(`asked/${path}`);
  (await until(press, 'the button'))?.click();
  const asked = async () => (await control(`asked/${path}`)) > before;
  await until(asked, 'the request after the press').catch(() => (lived.isAskedAgain = false));
}

async function throughList(isByHand: boolean) {
  const failed = () => find(FINDER, '[part=error]');
  await until(failed, 'the message');
  lived.read = oneLine(failed()?.textContent);
  noteHelp();
  await pressForRequest(() => find(FINDER, RETRY), 'list.json');
  await until(failed, 'the message once more');
  noteHelp();
  await control('heal');
  if (isByHand) await pressForRequest(() => find(FINDER, RETRY), 'list.json');
  await until(() => find(FINDER, CARD), isByHand ? 'the list' : 'the list by itself');
}

async function throughSource(sentence: string) {
  const note = () => find(FINDER, '[part=sources]');
  const isSaid = () => oneLine(note()?.textContent).includes(sentence);
  await until(() => isSaid() && find(FINDER, CARD), 'the note');
  lived.read = oneLine(note()?.textContent);
  noteHelp();
  const some = count(FINDER, CARD);
  const retry = () => find(FINDER, `[part=sources] ${RETRY}`);
  await pressForRequest(retry, 'list.json');
  await until(isSaid, 'the note once more');
  await control('heal');
  await pressForRequest(retry, 'list.json');
  await until(() => count(FINDER, CARD) > some && !isSaid(), 'the groups of the list');
}

async function type(selector: string, text: string) {
  const field = (await until(() => find(FINDER, selector), 'the field')) as HTMLInputElement;
  field.focus();
  field.dispatchEvent(new FocusEvent('focus'));
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

async function throughPlaces(sentence: string) {
  await until(() => find(FINDER, '[part=about]'), 'the list');
  await type('#place', 'provid');
  await until(() => textOf(FINDER).includes(sentence), 'the sentence');
  lived.read = sentence;
  noteHelp();
  await control('heal');
  const field = find(FINDER, '#place') as HTMLInputElement;
  field.blur();
  field.dispatchEvent(new FocusEvent('blur'));
  await pause(PAUSE_MS);
  await type('#place', 'provide');
  await until(() => find(FINDER, '[role=option]'), 'the place');
}

/** The banner and guides use ours instead of what the site’s file should have said. */
async function throughOwnFile(tags: readonly string[], isThere: (tag: string) => unknown) {
  for (const tag of tags) await until(() => isThere(tag), tag);
  noteHelp();
  lived.read = tags.map(textOf).join(' ');
}

const SHORTEST_TEXT = 300;

const power = (window as unknown as {power?: Power}).power;
/** Of engines in which a script can’t take the network away: the page says that it’s gone, and the server cuts every connection. */
async function network(act: 'offline' | 'online') {
  if (power) await power(act);
  if (act === 'online') await control('heal');
  if (power) return;
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: act === 'online'});
  dispatchEvent(new Event(act));
}

async function throughOffline(sentence: string) {
  await until(() => customElements.get(FINDER) && customElements.get(BANNER), 'the elements');
  await network('offline');
  const template = document.querySelector('template') as HTMLTemplateElement;
  document.body.append(template.content.cloneNode(true));
  await until(() => find(FINDER, '[part=error]') && textOf(BANNER).includes(sentence), 'the messages');
  lived.read = `${oneLine(find(FINDER, '[part=error]')?.textContent)} ${textOf(BANNER)}`;
  noteHelp();
  await network('online');
  const end = performance.now() + LONG_MS;
  await until(() => find(FINDER, CARD), 'the list');
  lived.isBack = performance.now() < end;
}

async function throughUse() {
  await until(() => find(FINDER, '[part=about]'), 'the list');
  await network('offline');
  await type('#words', 'harbor');
  await until(() => count(FINDER, CARD) === 1, 'the one that fits');
  find(FINDER, `${CARD} .name`)?.click();
  await until(() => find(FINDER, '[part=details]'), 'the details');
  find(FINDER, '[data-layer=details] [data-action=back]')?.click();
  const about = find(FINDER, '[part=about]');
  about?.querySelector('summary')?.click();
  await until(() => oneLine(about?.textContent).includes('This didn’t load'), 'what is missing');
  lived.read = oneLine(about?.textContent);
  noteHelp();
  await network('online');
  about?.querySelector('summary')?.click();
  await pause(PAUSE_MS);
  about?.querySelector('summary')?.click();
  await until(() => !oneLine(about?.textContent).includes('This didn’t load'), 'what was missing');
}

async function throughWorker(last: string) {
  await until(() => find(FINDER, CARD) && find(FINDER, '[part=about]'), 'the list with its search');
  lived.read = textOf(FINDER);
  noteHelp();
  await type('#words', last);
  await until(() => textOf(FINDER).includes(last), 'the last group');
}

/** What some elements change their looks by; elements that have none of them don’t mind. */
const CHANGES: readonly (readonly [name: string, first: string, other: string])[] = [
  ['country', 'GB', 'US'],
  ['heading-level', '3', '2'],
  ['lang', 'es', 'en'],
  ['region', 'GB-ENG', ''],
  ['hide', 'nothing', ''],
];
const ROUNDS = 50;

async function throughAct(act: Order['act']) {
  const tags = [...document.querySelectorAll<HTMLElement>('[data-ours]')];
  const isDrawn = ({shadowRoot, localName}: HTMLElement) =>
    shadowRoot?.querySelector(localName === FINDER ? CARD : 'section, [part]');
  for (const each of tags) await until(() => isDrawn(each), each.localName);
  noteHelp();
  if (act === 'frozen') {
    await power?.('freeze');
    await pause(1500);
    await power?.('resume');
  } else if (act === 'attributes') {
    for (let round = 0; round < ROUNDS; round++) {
      for (const each of tags)
        for (const [name, first, other] of CHANGES)
          if (each.hasAttribute(name)) each.setAttribute(name, round % 2 ? other : first);
      if (round % 10 === 0) await pause(0);
    }
  } else if (act === 'moved') {
    const aside = document.createElement('aside');
    document.body.prepend(aside);
    for (const each of tags) aside.append(each);
    await pause(0);
    for (const each of tags.reverse()) document.body.prepend(each);
  }
  await pause(500);
  for (const each of tags) await until(() => isDrawn(each), each.localName);
  noteHelp();
  lived.empty = tags.filter((each) => !isDrawn(each)).map(({localName}) => localName);
  lived.read = tags.map(({localName}) => textOf(localName)).join(' ');
}

const ours = () => [...document.querySelectorAll('[data-ours]')].map(({localName}) => localName);

async function live({way, sentence = '', isByHand = false, act, last = ''}: Order): Promise<void> {
  if (way === 'list') await throughList(isByHand);
  else if (way === 'source') await throughSource(sentence);
  else if (way === 'places') await throughPlaces(sentence);
  else if (way === 'helplines') await throughOwnFile([BANNER], () => count(BANNER, '[part=line]') > 1);
  else if (way === 'words') await throughOwnFile(ours(), (tag) => textOf(tag).length > SHORTEST_TEXT);
  else if (way === 'offline') return throughOffline(sentence);
  else if (way === 'in-use') await throughUse();
  else if (way === 'worker') await throughWorker(last);
  else await throughAct(act);
  lived.isBack = true;
}

Object.assign(window, {
  async visit(order: Order): Promise<Lived> {
    try {
      await live(order);
    } catch (error) {
      lived.failure = String(error);
      lived.read ||= oneLine(document.body.textContent).slice(0, 300);
    }
    // Rejections are reported a moment later.
    await pause(PAUSE_MS);
    return lived;
  },
});
