/**
 * Pages from public bug reports about embedded widgets, with the built files, in every engine: names that a library puts on all elements, tags
 * that were never closed, two of our files on one page.
 */
import {expect} from '@open-wc/testing';
import {until} from '../helpers/until.js';

type CaseWindow = Window & typeof globalThis & {said: string[]};

const NEVER_CLOSED = /^<(\S+)> isn't closed before <(?:h2|nav)>/;

let frame: HTMLIFrameElement;

async function open(name: string) {
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 60rem; block-size: 40rem';
  frame.src = `/cases/${name}.html`;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  return frame.contentWindow as CaseWindow;
}

const page = () => frame.contentDocument as Document;
const all = (selector: string) => [...page().querySelectorAll<HTMLElement>(selector)];
const inside = (tag: string, selector: string) => page().querySelector(tag)?.shadowRoot?.querySelector(selector);
const isVisible = (element: Element) => element.getClientRects().length > 0;

const isDrawn = {
  finder: () => until(() => inside('support-group-finder', '[part~=result]'), 'the finder shows no group'),
  banner: () => until(() => inside('support-crisis-banner', '[part=line]'), 'the banner shows no helpline'),
  exit: () => until(() => inside('support-quick-exit', '[part=link]')?.textContent, 'the exit is not drawn'),
  guide: () => until(() => inside('support-faq', 'details, h3'), 'the guide is not drawn'),
};

/** Searches the first finder, opens filters and details, and writes words of crisis. */
async function useFinder(win: CaseWindow) {
  const find = (selector: string) => inside('support-group-finder', selector);
  const count = () => find('[part=count]')?.textContent;
  const write = (words: string) => {
    const field = find('#words') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new win.InputEvent('input', {bubbles: true, composed: true}));
  };
  const press = (selector: string) => (find(selector) as HTMLElement).click();
  await until(() => find('.pill small, .cell small'), 'search never got ready');
  const before = count();
  write('grief');
  await until(() => count() !== before && find('[part~=result]'), 'nothing was found');
  press('[data-action=filters]');
  await until(() => find('fieldset'), 'the filters did not open');
  press('[part~=result] .name');
  await until(() => find('[part=details]'), 'the details did not open');
  write('I want to die');
  await until(() => find('[part=crisis]')?.textContent.includes('988 Suicide'), 'no crisis help came');
}

/** Where the exit goes; nothing here really does. */
function goneFrom(win: CaseWindow): string[] {
  const gone: string[] = [];
  const exit = page().querySelector('support-quick-exit');
  Object.assign(exit as HTMLElement, {navigate: (address: string) => gone.push(address)});
  const stay = (event: Event) => event.preventDefault();
  win.addEventListener('click', stay);
  return gone;
}

/** Whether a press on a link is left to the browser. */
function isFollowed(win: CaseWindow, link: HTMLElement): boolean | undefined {
  let isLeft: boolean | undefined;
  win.addEventListener(
    'click',
    (event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    },
    {once: true},
  );
  link.click();
  return isLeft;
}

function pressShift(win: CaseWindow) {
  for (const type of ['keydown', 'keyup'])
    page().body.dispatchEvent(new win.KeyboardEvent(type, {key: 'Shift', bubbles: true, composed: true}));
}

describe('a page from a bug report', () => {
  afterEach(() => frame.remove());

  it('prototypejs-update: the crisis links are visible, and everything is drawn', async () => {
    const {said} = await open('prototypejs-update');
    await isDrawn.banner();
    await isDrawn.finder();
    const links = all('a[href="tel:911"], a[href="tel:988"], a[href="sms:988"]');
    expect(links).to.have.length(6);
    for (const link of links) expect(isVisible(link), link.outerHTML).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  for (const name of ['prototypejs', 'every-name'])
    it(`${name}: everything is drawn, lists and tables are read, links work`, async () => {
      const win = await open(name);
      for (const drawn of Object.values(isDrawn)) await drawn();
      await until(() => inside('#table', '[part~=result]'), 'the table was not read');
      const shown = [...(inside('#table', '[part=results]')?.querySelectorAll('.name') ?? [])];
      expect(shown.map(({textContent}) => textContent.trim())).to.deep.equal(['Open Door', 'Night Owls']);
      for (const link of all('a')) expect(isVisible(link), link.outerHTML).to.equal(true);
      for (const link of all('a[href^="tel:"]')) expect(isFollowed(win, link), link.outerHTML).to.equal(true);
      await useFinder(win);
      const gone = goneFrom(win);
      all('support-quick-exit a')[0]?.click();
      expect(gone).to.deep.equal(['https://www.weather.example/']);
      expect(win.said).to.deep.equal([]);
    });

  for (const [name, tag, drawn] of [
    ['self-closing-finder', 'support-group-finder', isDrawn.finder],
    ['self-closing-banner', 'support-crisis-banner', isDrawn.banner],
    ['self-closing-quick-exit', 'support-quick-exit', isDrawn.exit],
  ] as const)
    it(`${name}: the rest of the page stays, its links are its own, and the console says it once`, async () => {
      const win = await open(name);
      await drawn();
      const rest = all(`${tag} > *`);
      expect(rest.map(({localName}) => localName)).to.deep.equal(['h2', 'p', 'nav', 'footer']);
      for (const part of rest) expect(isVisible(part), part.localName).to.equal(true);
      expect(page().body.innerText).to.include('Ward 4, call 555 0100').and.to.include('About');
      const links = all(`${tag} a`);
      expect(links).to.have.length(3);
      for (const link of links) expect(isFollowed(win, link), link.outerHTML).to.equal(true);
      expect(win.said.map((text) => NEVER_CLOSED.exec(text)?.[1])).to.deep.equal([tag]);
    });

  it('self-closing-quick-exit: Shift three times and the link of the exit leave', async () => {
    const win = await open('self-closing-quick-exit');
    await isDrawn.exit();
    const gone = goneFrom(win);
    for (const link of all('support-quick-exit a')) link.click();
    expect(gone).to.deep.equal([]);
    inside('support-quick-exit', 'a')?.dispatchEvent(new win.MouseEvent('click', {bubbles: true, composed: true}));
    win.dispatchEvent(new win.PageTransitionEvent('pageshow', {persisted: true}));
    for (let press = 0; press < 3; press++) pressShift(win);
    expect(gone).to.deep.equal(['https://www.weather.example/', 'https://www.weather.example/']);
  });

  it('two-snippets: both start under the strict policy, with a version in an address', async () => {
    const {said} = await open('two-snippets');
    await isDrawn.banner();
    await isDrawn.finder();
    for (const link of all('a')) expect(isVisible(link), link.outerHTML).to.equal(true);
    expect(said).to.deep.equal([]);
  });
});
