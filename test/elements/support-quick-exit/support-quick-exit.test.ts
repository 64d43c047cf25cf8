import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect, fixture, fixtureCleanup, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportQuickExit} from '../../../src/elements/support-quick-exit/define.js';
import '../../../src/elements/support-quick-exit/define.js';
import type {ComputedRole} from '../../helpers/computed-roles.js';
import {until} from '../../helpers/until.js';
import {computedRoles} from '../../helpers/computed-roles.js';

const AWAY = 'https://weather.example/';

/** Where each exit has gone; nothing on this page really goes. */
let gone: string[] = [];
let warnings: string[] = [];
const {warn} = console;

async function anExit(markup: unknown): Promise<SupportQuickExit> {
  const box = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  for (const exit of box.querySelectorAll('support-quick-exit'))
    exit['navigate'] = (address) => void gone.push(address);
  const exit = box.querySelector('support-quick-exit') as SupportQuickExit;
  await nextFrame();
  return exit;
}

const usual = () =>
  anExit(html`<support-quick-exit lang="en" href=${AWAY}><a href=${AWAY}>Leave this page</a></support-quick-exit>`);
const inside = (exit: SupportQuickExit, selector: string) =>
  exit.shadowRoot?.querySelector<HTMLElement>(selector) as HTMLElement;
const button = (exit: SupportQuickExit) => inside(exit, '[part=button]');
const status = (exit: SupportQuickExit) => inside(exit, '[role=status]').textContent;
const link = (exit: SupportQuickExit) => exit.querySelector('a') as HTMLAnchorElement;
const cover = () => document.querySelector(':root > div')?.shadowRoot?.querySelector('dialog') ?? undefined;

/** The page comes back from the browser's back-forward cache. */
const comeBack = (persisted = true) => dispatchEvent(new PageTransitionEvent('pageshow', {persisted}));

function keyEvent(type: string, key: string, at: number, target: EventTarget = document.body) {
  const event = new KeyboardEvent(type, {key, bubbles: true, composed: true});
  Object.defineProperty(event, 'timeStamp', {value: at});
  target.dispatchEvent(event);
}
const pressShift = (at = 0, target?: EventTarget) => {
  keyEvent('keydown', 'Shift', at, target);
  keyEvent('keyup', 'Shift', at, target);
};

/** A window behind others, as Firefox has in long test runs, matches no `:focus`. */
const drawsFocus = () => document.hasFocus();

describe('support-quick-exit', () => {
  beforeEach(() => {
    gone = [];
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    comeBack();
    console.warn = warn;
  });

  describe('leaving', () => {
    it('goes to the neutral site when the link is pressed, and does not follow the link itself', async () => {
      const exit = await usual();
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      link(exit).dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(true);
      expect(gone).to.deep.equal([AWAY]);
    });

    it('goes when a word within the link is pressed, also with a key held down', async () => {
      const exit = await anExit(
        html`<support-quick-exit href=${AWAY}
          ><a href=${AWAY}><b>Leave</b></a></support-quick-exit
        >`,
      );
      exit
        .querySelector('b')
        ?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}));
      expect(gone).to.deep.equal([AWAY]);
    });

    it('covers the whole document in the same moment, over everything else', async () => {
      const exit = await usual();
      const notice = document.createElement('dialog');
      document.body.append(notice);
      notice.showModal();
      exit.leave();
      const dialog = cover() as HTMLElement;
      const {left, top, right, bottom} = dialog.getBoundingClientRect();
      expect([left, top]).to.deep.equal([0, 0]);
      expect(right).to.be.at.least(document.documentElement.clientWidth);
      expect(bottom).to.be.at.least(innerHeight);
      for (const [x, y] of [
        [1, 1],
        [innerWidth / 2, innerHeight / 2],
        [5, innerHeight - 5],
      ] as const)
        expect(document.elementFromPoint(x, y)).to.equal((dialog.getRootNode() as ShadowRoot).host);
      notice.remove();
    });

    it('shows an opaque sheet in the colours of the system', async () => {
      (await usual()).leave();
      const probe = document.createElement('p');
      probe.style.cssText = 'background: Canvas; color: CanvasText';
      document.body.append(probe);
      const {backgroundColor, color} = getComputedStyle(cover() as HTMLElement);
      expect([backgroundColor, color]).to.deep.equal([
        getComputedStyle(probe).backgroundColor,
        getComputedStyle(probe).color,
      ]);
      expect(backgroundColor).not.to.match(/, 0\)|transparent/);
      probe.remove();
    });

    it('says “Loading…” once its place is there, and shows it as the title of the tab', async () => {
      const title = document.title;
      (await usual()).leave();
      const word = cover()?.querySelector('[role=alert]');
      expect(word?.textContent).to.equal('');
      await waitUntil(() => word?.textContent === 'Loading…');
      expect(document.title).to.equal('Loading…');
      comeBack();
      expect(document.title).to.equal(title);
    });

    it('tries an empty page after a while, then says in the language of the page that it could not leave', async () => {
      const exit = await anExit(html`<div lang="sv"><support-quick-exit href=${AWAY}></support-quick-exit></div>`);
      await waitUntil(() => inside(exit, '[part=link]').textContent === 'Lämna sidan');
      exit.leave();
      await until(() => cover()?.querySelector('a'), 'there is no link');
      expect(gone).to.deep.equal([AWAY, 'about:blank']);
      const link = cover()?.querySelector('a') as HTMLAnchorElement;
      expect([link.href, link.textContent]).to.deep.equal([AWAY, 'Lämna sidan']);
      expect(cover()?.querySelector('[role=alert]')?.textContent).to.match(/^Det gick inte/);
      expect(document.title).to.match(/^Det gick inte/);
      await expect(cover()).to.be.accessible();
      link.click();
      expect(gone).to.deep.equal([AWAY, 'about:blank', AWAY]);
    });

    it('makes no second attempt once the page has come back', async () => {
      (await usual()).leave();
      comeBack();
      const other = await usual();
      other.leave();
      await until(() => gone.length > 2, 'the second exit made one attempt only');
      expect(gone).to.deep.equal([AWAY, AWAY, 'about:blank']);
    });

    it('stays covered whatever Escape does', async () => {
      (await usual()).leave();
      cover()?.close();
      await waitUntil(() => cover()?.open);
      const cancel = new Event('cancel', {cancelable: true});
      cover()?.dispatchEvent(cancel);
      expect(cancel.defaultPrevented).to.equal(true);
    });

    it('goes once, however often it is asked', async () => {
      const exit = await usual();
      exit.leave();
      exit.leave();
      link(exit).click();
      for (const at of [0, 1, 2]) pressShift(at);
      expect(gone).to.deep.equal([AWAY]);
      expect(document.querySelectorAll(':root > div').length).to.equal(1);
    });

    it('shows the page again when it comes back, and can leave again', async () => {
      const exit = await usual();
      exit.leave();
      comeBack();
      expect(cover()).to.equal(undefined);
      exit.leave();
      expect(gone).to.deep.equal([AWAY, AWAY]);
    });

    it('stays covered when the page is merely done with loading', async () => {
      (await usual()).leave();
      comeBack(false);
      expect(cover()?.open).to.equal(true);
    });

    it('asks the browser not to tell the other site where its visitor comes from', async () => {
      (await usual()).leave();
      expect(document.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content).to.equal('same-origin');
      comeBack();
      expect(document.querySelector('meta[name=referrer]')).to.equal(null);
    });
  });

  describe('forgetting', () => {
    it('tells the document once, and only when it is on its way and covered', async () => {
      const exit = await usual();
      const told: unknown[] = [];
      const listener = () => told.push([gone.length, cover()?.open]);
      document.addEventListener('support-clear', listener);
      exit.leave();
      document.removeEventListener('support-clear', listener);
      expect(told).to.deep.equal([[1, true]]);
    });

    it('stores nothing', async () => {
      (await usual()).leave();
      for (const at of [0, 1, 2]) pressShift(at);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });
  });

  describe('Shift three times', () => {
    it('leaves, and says after each press how many more it takes', async () => {
      const exit = await usual();
      pressShift(0);
      expect(status(exit)).to.equal('Press Shift two more times to leave.');
      pressShift(10);
      expect(status(exit)).to.equal('Press Shift once more to leave.');
      expect(gone).to.deep.equal([]);
      pressShift(20);
      expect(gone).to.deep.equal([AWAY]);
    });

    it('works with the keys of a real keyboard, also while typing in a field', async () => {
      await usual();
      const field = await fixture<HTMLInputElement>(html`<input aria-label="A field" />`);
      field.focus();
      await sendKeys({type: 'It hurts'});
      for (let press = 0; press < 3; press++) {
        await sendKeys({down: 'Shift'});
        await sendKeys({up: 'Shift'});
      }
      expect(gone).to.deep.equal([AWAY]);
      expect(field.value).to.equal('It hurts');
    });

    it('doesn’t leave when someone types in capitals', async () => {
      const exit = await usual();
      const field = await fixture<HTMLInputElement>(html`<input aria-label="A field" />`);
      field.focus();
      for (const letter of ['A', 'B', 'C', 'D']) {
        await sendKeys({down: 'Shift'});
        await sendKeys({press: letter});
        await sendKeys({up: 'Shift'});
      }
      expect(gone).to.deep.equal([]);
      expect(status(exit)).to.equal('');
    });

    it('begins anew after another key, and takes its words back', async () => {
      const exit = await usual();
      pressShift(0);
      pressShift(1);
      keyEvent('keydown', 'a', 2);
      expect(status(exit)).to.equal('');
      pressShift(3);
      expect(status(exit)).to.equal('Press Shift two more times to leave.');
      expect(gone).to.deep.equal([]);
    });

    it('begins anew after more than five seconds', async () => {
      const exit = await usual();
      pressShift(0);
      pressShift(5000);
      pressShift(10_001);
      expect(gone).to.deep.equal([]);
      expect(status(exit)).to.equal('Press Shift two more times to leave.');
    });

    it('takes its words back when five seconds have passed', async () => {
      const exit = await usual();
      const real = Object.getOwnPropertyDescriptor(window, 'setTimeout') as PropertyDescriptor;
      const waiting: [() => void, number][] = [];
      Object.assign(window, {setTimeout: (act: () => void, ms: number) => waiting.push([act, ms])});
      pressShift(0);
      Object.defineProperty(window, 'setTimeout', real);
      expect(waiting.map(([, ms]) => ms)).to.deep.equal([5000]);
      waiting[0]?.[0]();
      expect(status(exit)).to.equal('');
    });

    it('hears keys that the page keeps to itself, and keys within other shadow roots', async () => {
      await usual();
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const field = document.createElement('input');
      box.attachShadow({mode: 'open'}).append(field);
      box.addEventListener('keydown', (event) => event.stopPropagation());
      box.addEventListener('keyup', (event) => event.stopPropagation());
      for (const at of [0, 1, 2]) pressShift(at, field);
      expect(gone).to.deep.equal([AWAY]);
    });

    it('is over when the element is taken away, and works again when it is put back', async () => {
      const exit = await usual();
      const parent = exit.parentElement as HTMLElement;
      pressShift(0);
      exit.remove();
      for (const at of [1, 2, 3]) pressShift(at);
      expect(gone).to.deep.equal([]);
      parent.append(exit);
      expect(status(exit)).to.equal('');
      for (const at of [4, 5, 6]) pressShift(at);
      expect(gone).to.deep.equal([AWAY]);
    });

    it('speaks and leaves once where there are two', async () => {
      const first = await anExit(
        html`<support-quick-exit href=${AWAY}></support-quick-exit
          ><support-quick-exit href="https://b.example/"></support-quick-exit>`,
      );
      const second = first.nextElementSibling as SupportQuickExit;
      pressShift(0);
      expect([status(first), status(second)]).to.deep.equal(['Press Shift two more times to leave.', '']);
      pressShift(1);
      pressShift(2);
      expect(gone).to.deep.equal([AWAY]);
      comeBack();
      first.remove();
      for (const at of [3, 4, 5]) pressShift(at);
      expect(gone).to.deep.equal([AWAY, 'https://b.example/']);
    });
  });

  describe('where it leads', () => {
    const INSIDE = 'https://inside.example/';
    for (const href of [
      'javascript:alert(1)',
      '/home',
      'weather.example',
      '',
      'ftp://weather.example',
      'data:text/html,x',
    ])
      it(`follows the link inside and tells the site when href is “${href}”`, async () => {
        const exit = await anExit(
          html`<support-quick-exit href=${href}><a href=${INSIDE}>Leave</a></support-quick-exit>`,
        );
        exit.leave();
        expect(gone).to.deep.equal([INSIDE]);
        expect(cover()?.open).to.equal(true);
        expect(warnings).to.deep.equal([`<support-quick-exit href="${href}">: expected an https:// address.`]);
      });

    it('follows the link inside when there is no href', async () => {
      const exit = await anExit(html`<support-quick-exit><a href=${INSIDE}>Leave</a></support-quick-exit>`);
      exit.leave();
      expect(gone).to.deep.equal([INSIDE]);
    });

    for (const [how, children] of [
      ['in a paragraph', html`<p><a href=${INSIDE}>Leave</a></p>`],
      ['between line breaks, as WordPress adds them', html`<br /><a href=${INSIDE}>Leave</a><br />`],
    ] as const)
      it(`is the address of a link ${how}`, async () => {
        const exit = await anExit(html`<support-quick-exit>${children}</support-quick-exit>`);
        expect(inside(exit, '[part=link]').hidden).to.equal(true);
        link(exit).click();
        expect(gone).to.deep.equal([INSIDE]);
      });

    it('leads to a blank page when neither is an address of a web site', async () => {
      const exit = await anExit(
        html`<support-quick-exit href="javascript:1"><a href="/home">Leave</a></support-quick-exit>`,
      );
      exit.leave();
      expect(gone).to.deep.equal(['about:blank']);
    });

    it('prefers its own href to that of the link, and does not complain', async () => {
      const exit = await anExit(
        html`<support-quick-exit href=${AWAY}><a href=${INSIDE}>Leave</a></support-quick-exit>`,
      );
      exit.leave();
      expect(gone).to.deep.equal([AWAY]);
      expect(warnings).to.deep.equal([]);
    });

    it('follows a changed href, and warns of it when it is wrong', async () => {
      const exit = await usual();
      exit.href = 'https://b.example/';
      exit.leave();
      expect(gone).to.deep.equal(['https://b.example/']);
      exit.href = 'b.example';
      exit.href = 'b.example';
      expect(warnings.length).to.equal(1);
    });
  });

  describe('a tag that was never closed', () => {
    /** The rest of the page, as a parser puts it into the element. */
    const PAGE = html`<a id="skip" href="#contact">Skip to the page</a>
      <h2 id="contact">Contact us</h2>
      <nav><a href="/home">Home</a></nav>
      <p>Ward 4, <a href="tel:988">Call 988</a></p>
      <a href="https://hospital.example/">Hospital</a>
      <input aria-label="Your name" value="Sam" />`;
    const swallowing = (children: unknown = PAGE, href = AWAY) =>
      anExit(html`<support-quick-exit lang="en" href=${href}>${children}</support-quick-exit>`);
    /** Whether a press on a link is left to the browser; nothing on this page really goes. */
    const isFollowed = (pressed: HTMLElement) => {
      let isLeft: boolean | undefined;
      const seen = (event: Event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', seen, {once: true});
      pressed.click();
      return isLeft;
    };

    it('leaves the page where it is, and its links to the page', async () => {
      const exit = await swallowing();
      const {bottom} = button(exit).getBoundingClientRect();
      expect(exit.getBoundingClientRect().left).to.equal(exit.children[1]?.getBoundingClientRect().left);
      for (const child of exit.children) {
        expect(child.getClientRects().length).to.equal(1);
        expect(child.getBoundingClientRect().top).to.be.at.least(bottom);
      }
      for (const pressed of exit.querySelectorAll('a')) expect(isFollowed(pressed), pressed.href).to.equal(true);
      expect([gone, cover()]).to.deep.equal([[], undefined]);
    });

    it('leaves by the link that the element draws, and by Shift', async () => {
      const exit = await swallowing();
      expect(isFollowed(inside(exit, '[part=link]'))).to.equal(false);
      comeBack();
      for (const at of [0, 1, 2]) pressShift(at);
      expect(gone).to.deep.equal([AWAY, AWAY]);
    });

    it('leaves by a link to the same address, wherever it is', async () => {
      const exit = await swallowing(html`<a href=${AWAY}>Leave this page</a>${PAGE}`);
      expect(isFollowed(link(exit))).to.equal(false);
      expect(gone).to.deep.equal([AWAY]);
    });

    it('never leads where a link of the page does', async () => {
      const exit = await swallowing(PAGE, '');
      exit.leave();
      expect(gone).to.deep.equal(['about:blank']);
    });

    it('leaves the fields of the page as they are', async () => {
      const exit = await swallowing();
      exit.leave();
      expect(exit.querySelector('input')?.value).to.equal('Sam');
    });

    it('takes no link for its own while the page is still arriving', async () => {
      const exit = await swallowing(html`<a href="#contact">Skip to the page</a>`);
      expect(inside(exit, '[part=link]').hidden).to.equal(true);
      exit.insertAdjacentHTML('beforeend', '<h2>Contact us</h2>');
      await waitUntil(() => !inside(exit, '[part=link]').hidden);
      expect(isFollowed(link(exit))).to.equal(true);
      expect(gone).to.deep.equal([]);
      const {bottom} = button(exit).getBoundingClientRect();
      expect(exit.querySelector('h2')?.getBoundingClientRect().top).to.be.at.least(bottom);
    });

    it('is reported once', async () => {
      await swallowing(html`<article>Read on at <a href="/home">Home</a></article>`);
      await swallowing(html`<article>Read on at <a href="/home">Home</a></article>`);
      expect(warnings).to.deep.equal([
        "<support-quick-exit> isn't closed before <article>. HTML has no self-closing tags: write </support-quick-exit>.",
      ]);
    });

    it('is not reported where it was closed', async () => {
      await usual();
      await anExit(html`<support-quick-exit href=${AWAY}></support-quick-exit>`);
      expect(warnings).to.deep.equal([]);
    });

    it('stays in the way of no notice of the page', async () => {
      const notice = html`<div
        class="notice"
        style="position: fixed; inset: 0 0 auto; block-size: 120px; z-index: 2147483647"
      >
        Cookies
      </div>`;
      const exit = await swallowing([notice, PAGE]);
      await waitUntil(() => button(exit).getBoundingClientRect().top > 120);
    });
  });

  describe('its words', () => {
    it('are those of the link inside; ours when there is none', async () => {
      const exit = await usual();
      expect(getComputedStyle(inside(exit, '[part=link]')).display).to.equal('none');
      const bare = await anExit(html`<support-quick-exit lang="en" href=${AWAY}> </support-quick-exit>`);
      const own = inside(bare, '[part=link]') as HTMLAnchorElement;
      expect(own.textContent).to.equal('Leave this page');
      expect([own.href, own.rel]).to.deep.equal([AWAY, 'noopener noreferrer']);
      own.click();
      expect(gone).to.deep.equal([AWAY]);
    });

    it('follow a link that comes later', async () => {
      const exit = await anExit(html`<support-quick-exit href=${AWAY}></support-quick-exit>`);
      const late = document.createElement('a');
      late.href = AWAY;
      late.textContent = 'Out';
      exit.append(late);
      await waitUntil(() => inside(exit, '[part=link]').hidden);
    });

    it('are in the page’s language if we have it', async () => {
      const exit = await anExit(html`<div lang="es-MX"><support-quick-exit href=${AWAY}></support-quick-exit></div>`);
      await waitUntil(() => inside(exit, '[part=link]').textContent === 'Salir de esta página');
      expect(button(exit).lang).to.equal('es-MX');
      exit.leave();
      await waitUntil(() => cover()?.textContent === 'Cargando…');
    });

    it('are marked as English if we don’t', async () => {
      const exit = await anExit(html`<div lang="fi"><support-quick-exit href=${AWAY}></support-quick-exit></div>`);
      expect(button(exit).lang).to.equal('en');
    });

    it('can be replaced one by one', async () => {
      const exit = await usual();
      exit.strings = {hint: 'Shift, Shift, Shift.', loading: 'One moment.'};
      expect(inside(exit, '.hint').textContent).to.equal('Shift, Shift, Shift.');
      expect(button(exit).getAttribute('aria-label')).to.equal('Quick exit');
      exit.leave();
      expect(document.title).to.equal('One moment.');
    });
  });

  describe('for everybody', () => {
    it('passes axe’s checks, before and after', async () => {
      const exit = await usual();
      await expect(exit).to.be.accessible();
      pressShift(0);
      await expect(exit).to.be.accessible();
      exit.leave();
      await waitUntil(() => cover()?.textContent);
      await expect(cover()).to.be.accessible();
    });

    it('makes sense in a screen reader', async () => {
      // The simulated reader does not follow slots, hence our own link.
      const exit = await anExit(html`<support-quick-exit lang="en" href=${AWAY}></support-quick-exit>`);
      await virtual.start({container: button(exit)});
      for (let step = 0; step < 8; step++) await virtual.next();
      const spoken = (await virtual.spokenPhraseLog()).join(' | ');
      await virtual.stop();
      expect(spoken).to.match(/region, Quick exit.*link, Leave this page.*Or press Shift three times\./);
    });

    it('is exposed by the browser as a link with its name', async () => {
      await usual();
      const wanted: ComputedRole[] = [['link', 'Leave this page']];
      expect(await computedRoles('support-quick-exit', [...wanted, ['button', 'Leave this page']])).to.deep.equal(
        wanted,
      );
    });

    it('comes first in the tab order, and Enter leaves the page', async () => {
      const exit = await usual();
      const before = document.createElement('button');
      exit.before(before);
      before.focus();
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(link(exit));
      if (drawsFocus()) expect(getComputedStyle(link(exit)).outlineStyle).to.equal('solid');
      before.remove();
    });

    it('has a touch target of at least 44 pixels, whatever the page does with its font', async () => {
      const exit = await usual();
      document.documentElement.style.fontSize = '62.5%';
      const {width, height} = link(exit).getBoundingClientRect();
      document.documentElement.style.fontSize = '';
      expect(Math.min(width, height)).to.be.at.least(44);
    });

    it('tells of the key only to those who come near, and stays readable for screen readers', async () => {
      const exit = await usual();
      const hint = inside(exit, '.hint');
      expect(getComputedStyle(hint).clipPath).to.equal('inset(50%)');
      link(exit).focus();
      if (drawsFocus()) expect(getComputedStyle(hint).clipPath).to.equal('none');
    });

    it('keeps its contrast on a page that colors all links', async () => {
      const exit = await usual();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('a { color: rgb(1, 2, 3); }');
      document.adoptedStyleSheets.push(sheet);
      expect(getComputedStyle(link(exit)).color).to.equal(getComputedStyle(button(exit)).color);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });

    it('takes the font of the page, or the one it is given', async () => {
      const exit = await usual();
      const {fontFamily, fontWeight} = getComputedStyle(link(exit));
      expect(fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
      expect(fontWeight).to.equal('600');
      exit.style.setProperty('--support-font', 'fantasy');
      expect(getComputedStyle(link(exit)).fontFamily).to.equal('fantasy');
    });

    it('fits into 320 pixels, and moves to the other side on right-to-left pages', async () => {
      const exit = await usual();
      document.documentElement.dir = 'rtl';
      const {left} = button(exit).getBoundingClientRect();
      document.documentElement.dir = '';
      expect(left).to.be.below(20);
      expect(button(exit).offsetWidth).to.be.below(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });

    it('is not printed, whatever the page says', async () => {
      const exit = await usual();
      const rules = exit.shadowRoot?.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]) ?? [];
      const print = rules.find(
        (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
      ) as CSSMediaRule;
      const {style, selectorText} = print.cssRules[0] as CSSStyleRule;
      expect(selectorText).to.match(/\bsection$/);
      expect([style.display, style.getPropertyPriority('display')]).to.deep.equal(['none', 'important']);
    });
  });

  describe('on the page', () => {
    const tall = () => html`<div class="tall"></div>`;
    const sheet = new CSSStyleSheet();
    before(() => {
      sheet.replaceSync(
        '.tall { block-size: 3000px } .notice { position: fixed; inset-inline: 0; block-size: 120px; z-index: 2147483647; background: #ccc }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    after(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)));
    afterEach(() => scrollTo(0, 0));
    const exitOnTop = () =>
      anExit(
        html`<support-quick-exit href=${AWAY}><a href=${AWAY}>Leave</a></support-quick-exit
          >${tall()}<button id="middle">Middle</button>${tall()}`,
      );
    const seen = (exit: SupportQuickExit) => {
      const {left, top, width, height} = button(exit).getBoundingClientRect();
      return exit.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };

    it('is in sight however far one scrolls', async () => {
      const exit = await exitOnTop();
      scrollTo(0, 2500);
      await nextFrame();
      await nextFrame();
      expect(button(exit).getBoundingClientRect().top).to.be.within(0, 20);
      expect(seen(exit)).to.equal(true);
    });

    it('covers nothing of the page before one scrolls', async () => {
      const exit = await exitOnTop();
      expect(exit.offsetHeight).to.be.at.least(button(exit).offsetHeight);
    });

    it('never covers the focused element', async () => {
      const exit = await exitOnTop();
      await waitUntil(() => /\d/.test(getComputedStyle(document.documentElement).scrollPaddingBlockStart));
      const middle = document.querySelector('#middle') as HTMLElement;
      scrollTo(0, 5000);
      await nextFrame();
      middle.scrollIntoView({block: 'nearest'});
      expect(middle.getBoundingClientRect().top).to.be.at.least(button(exit).getBoundingClientRect().bottom);
    });

    it('keeps the page’s own distance when that is larger, and leaves it alone in the end', async () => {
      const own = new CSSStyleSheet();
      own.replaceSync('html { scroll-padding-block-start: 200px }');
      document.adoptedStyleSheets.push(own);
      const before = document.adoptedStyleSheets.length;
      const exit = await exitOnTop();
      await waitUntil(() => document.adoptedStyleSheets.length === before + 1);
      await nextFrame();
      expect(getComputedStyle(document.documentElement).scrollPaddingBlockStart).to.match(/^(200px|max\(200px.*)$/);
      exit.remove();
      expect(document.adoptedStyleSheets.includes(own)).to.equal(true);
      expect(document.adoptedStyleSheets.length).to.equal(before);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
    });

    it('gets out of the way of a notice that lies as high, and comes back', async () => {
      const exit = await exitOnTop();
      const notice = document.createElement('div');
      notice.className = 'notice';
      notice.style.insetBlockStart = '0';
      document.body.append(notice);
      await waitUntil(() => button(exit).getBoundingClientRect().top > 200);
      expect(seen(exit)).to.equal(true);
      expect(getComputedStyle(document.documentElement).scrollPaddingBlockEnd).to.match(/\d/);
      notice.remove();
      await waitUntil(() => button(exit).getBoundingClientRect().top < 20);
      expect(seen(exit)).to.equal(true);
    });

    it('stays at the top when everything is covered', async () => {
      const exit = await exitOnTop();
      const notice = document.createElement('div');
      notice.className = 'notice';
      notice.style.cssText = 'inset-block: 0; block-size: auto';
      document.body.append(notice);
      await nextFrame();
      await nextFrame();
      expect(button(exit).getBoundingClientRect().top).to.be.below(20);
      notice.remove();
    });

    it('leaves nothing behind when it is put there and taken away again and again', async () => {
      const {length} = document.adoptedStyleSheets;
      const exit = await exitOnTop();
      const parent = exit.parentElement as HTMLElement;
      for (let round = 0; round < 100; round++) {
        exit.remove();
        parent.prepend(exit);
      }
      fixtureCleanup();
      expect(document.adoptedStyleSheets.length).to.equal(length);
      for (const at of [0, 1, 2]) pressShift(at);
      expect(gone).to.deep.equal([]);
    });
  });

  it('can be defined twice', async () => {
    const {defineElement} = await import('../../../src/ui/define-element.js');
    expect(() => defineElement('support-quick-exit', class extends HTMLElement {})).not.to.throw();
    (await usual()).leave();
    expect(gone).to.deep.equal([AWAY]);
  });
});
