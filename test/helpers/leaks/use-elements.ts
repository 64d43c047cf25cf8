/** Runs in a page that `watch.js` watches: adds and removes elements, asks a finder many questions, lets a day pass. Any engine. */

interface Watched extends Window {
  said: string[];
  held(): Record<string, number>;
  pause(ms: number): Promise<void>;
  advance(minutes: number): Promise<void>;
}

interface Ours extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

interface Finder extends Ours {
  query: object;
  directory?: {search?: object};
  view: {query: object; isStale?: boolean; isAsking?: boolean; answer?: {total: number}};
}

const win = window as unknown as Watched;
const LIMIT_MS = 30_000;

async function until(what: string, look: () => unknown): Promise<void> {
  for (const end = performance.now() + LIMIT_MS; performance.now() < end; await win.pause(5)) if (look()) return;
  throw new Error(`never came: ${what}`);
}

const isDrawn = (element: Element) => {
  const root = element.shadowRoot;
  if (element.localName === 'support-group-finder') return root?.querySelector('[part~=result]');
  if (element.localName === 'support-source') return true;
  return root?.querySelector('a, button, input, summary');
};

/** Weak references to removed elements. */
let gone: WeakRef<Element>[] = [];

/** A box with one element of a kind, as `markup` has it. */
function add(markup: string): Element {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}

/**
 * Adds and removes an element `times` times, `together` at a time. Every third batch is removed before anything is drawn, which is when loading has
 * to be given up.
 */
async function churn(markup: string, times: number, together: number): Promise<void> {
  for (let done = 0, batch = 0; done < times; done += together, batch++) {
    const boxes = Array.from({length: Math.min(together, times - done)}, () => add(markup));
    const elements = boxes.flatMap((box) => [...box.querySelectorAll('*')]);
    if (batch % 3 !== 2)
      await until('a drawing', () => boxes.every((box) => isDrawn(box.firstElementChild as Element)));
    else await win.pause(0);
    for (const box of boxes) box.remove();
    gone.push(...elements.filter(({localName}) => localName.startsWith('support-')).map((each) => new WeakRef(each)));
    await win.pause(0);
  }
}

/** How many of the removed elements are still there, after enough waste for any engine to collect. */
async function alive(rounds: number): Promise<number> {
  const count = () => gone.filter((each) => each.deref()).length;
  // Some of it lives for a while: what is only short-lived makes WebKit look at nothing older.
  const waste: unknown[] = [];
  for (let round = 0; round < rounds && count() > 0; round++) {
    if (round % 8 === 0) waste.length = 0;
    for (let index = 0; index < 40; index++) waste.push(new Array(50_000).fill({index}));
    await win.pause(50);
  }
  const left = count();
  gone = [];
  return left;
}

/** Waits until nothing is pending. */
async function settle(limitMs: number): Promise<Record<string, number>> {
  const end = performance.now() + limitMs;
  while (performance.now() < end && (win.held()['timeouts'] ?? 0) > 0) await win.pause(50);
  return win.held();
}

/** Runs queries in the finder one by one, waiting for each answer. Returns the total number of groups in all answers. */
async function ask(questions: readonly string[], times: number): Promise<number> {
  const finder = document.querySelector<Finder>('support-group-finder') as Finder;
  await until('search', () => finder.directory?.search);
  let total = 0;
  for (let index = 0; index < times; index++) {
    const query = {words: questions[index % questions.length]};
    finder.query = query;
    await finder.updateComplete;
    await until('an answer', () => {
      const {view} = finder;
      return !view.isStale && !view.isAsking && (view.query as {words?: string}).words === query.words;
    });
    total += finder.view.answer?.total ?? 0;
    if (index % 50 === 0) await win.pause(0);
  }
  return total;
}

/** What every card says about when its group meets next, and what was said to screen readers. */
const saidNow = () => {
  const root = document.querySelector('support-group-finder')?.shadowRoot;
  const soon = [...(root?.querySelectorAll('[part~=result]') ?? [])].map((card) =>
    [card.querySelector('.name')?.textContent ?? '', card.querySelector('.soon')?.textContent ?? '']
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .join(': '),
  );
  return {
    soon,
    nodes: root?.querySelectorAll('*').length ?? 0,
    status: root?.querySelector('[role=status]')?.textContent,
  };
};

/** Lets minutes pass, one after the other; counts the announcements of all elements meanwhile. */
async function passTime(minutes: number): Promise<number> {
  let announcements = 0;
  const regions = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => [
    ...(shadowRoot?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? []),
  ]);
  const observer = new MutationObserver((records) => (announcements += records.length));
  for (const region of regions) observer.observe(region, {subtree: true, childList: true, characterData: true});
  await win.advance(minutes);
  await win.pause(20);
  observer.disconnect();
  return announcements;
}

Object.assign(window, {churn, alive, settle, ask, saidNow, passTime, add, until, isDrawn});
