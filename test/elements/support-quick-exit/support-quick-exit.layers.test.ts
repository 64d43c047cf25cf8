/** The exit above what a page puts in the top layer, pressed by real input: everything outside a modal dialog is inert. */
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {SupportQuickExit} from '../../../src/elements/support-quick-exit/define.js';
import {until} from '../../helpers/until.js';

const AWAY = 'https://weather.example/';
const TAG = 'support-quick-exit';

let gone: string[] = [];

async function aPage(markup: unknown = '') {
  const page = await fixture<HTMLElement>(
    html`<div>
      <support-quick-exit id="exit" lang="en" href=${AWAY}><a href=${AWAY}>Leave this page</a></support-quick-exit>
      ${markup}
    </div>`,
  );
  await nextFrame();
  return page;
}

const aDialog = (parent: ParentNode & Node = document.body) => {
  const dialog = document.createElement('dialog');
  const button = document.createElement('button');
  button.textContent = 'Accept cookies';
  dialog.append(button);
  parent.appendChild(dialog);
  return dialog;
};

const copyIn = (parent: Element) => [...parent.children].find(({localName}) => localName === TAG) as HTMLElement;
const sectionOf = (exit: Element) => exit.shadowRoot?.querySelector('section') as HTMLElement;

/** The copy in a dialog, once it's there. */
async function raisedIn(parent: Element) {
  await until(() => copyIn(parent), 'the dialog holds no copy of the exit');
  return copyIn(parent);
}

function isOnTop(exit: Element) {
  const {left, top, width, height} = sectionOf(exit).getBoundingClientRect();
  return exit.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

async function press(exit: Element) {
  const {left, top, width, height} = sectionOf(exit).getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

/** A click on an element that makes it fullscreen. Firefox denies the request while its window is still getting the focus, so it's asked again. */
async function enterFullscreen(element: HTMLElement) {
  const {left, top} = element.getBoundingClientRect();
  for (let attempt = 0; attempt < 20 && !document.fullscreenElement; attempt++) {
    const settled = new Promise<void>((resolve) => {
      const ask = () =>
        void element
          .requestFullscreen()
          .catch(() => undefined)
          .finally(resolve);
      element.addEventListener('click', ask, {once: true});
    });
    await sendMouse({type: 'click', position: [Math.round(left + 9), Math.round(top + 9)]});
    await settled;
  }
  // Elements take the reporter minutes to write out.
  expect(document.fullscreenElement === element, 'the page is denied fullscreen').to.equal(true);
}

describe('support-quick-exit among layers', () => {
  // A copy is an element of its own.
  before(() => (SupportQuickExit.prototype['navigate'] = (address) => void gone.push(address)));
  beforeEach(() => {
    gone = [];
  });
  afterEach(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    document.querySelectorAll('dialog, .layer').forEach((layer) => layer.remove());
  });

  it('is pressed above a modal dialog that opens later', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.showModal();
    await press(await raisedIn(dialog));
    await waitUntil(() => gone.length);
    expect(gone).to.deep.equal([AWAY]);
  });

  it('is pressed above a modal dialog that was open before', async () => {
    const dialog = aDialog();
    dialog.showModal();
    await aPage();
    await press(await raisedIn(dialog));
    await waitUntil(() => gone.length);
  });

  it('is pressed above the last of several dialogs, and above the first again when that one closes', async () => {
    await aPage();
    const [second, first] = [aDialog(), aDialog()];
    first.showModal();
    await raisedIn(first);
    second.showModal();
    await raisedIn(second);
    expect(copyIn(first)).to.equal(undefined);
    second.close();
    await press(await raisedIn(first));
    await waitUntil(() => gone.length);
    expect(copyIn(second)).to.equal(undefined);
  });

  it('is pressed above a dialog in a shadow root', async () => {
    await aPage();
    const host = document.createElement('div');
    host.className = 'layer';
    document.body.append(host);
    const dialog = aDialog(host.attachShadow({mode: 'open'}));
    dialog.showModal();
    await press(await raisedIn(dialog));
    await waitUntil(() => gone.length);
  });

  it('is pressed above a dialog that clips and moves what is in it', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.style.cssText = 'overflow: hidden; transform: translateY(50px); inline-size: 200px; contain: paint';
    dialog.showModal();
    const copy = await raisedIn(dialog);
    const {top, right} = sectionOf(copy).getBoundingClientRect();
    expect(top).to.be.below(20);
    expect(right).to.be.above(document.documentElement.clientWidth - 20);
    await press(copy);
    await waitUntil(() => gone.length);
  });

  it('is reached by Tab within the dialog, and left by Enter', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.showModal();
    const copy = await raisedIn(dialog);
    dialog.querySelector('button')?.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(copy.querySelector('a'));
    await sendKeys({press: 'Enter'});
    await waitUntil(() => gone.length);
  });

  it('says in the dialog how often Shift is still to be pressed', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.showModal();
    const copy = await raisedIn(dialog);
    await sendKeys({press: 'Shift'});
    expect(copy.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal(
      'Press Shift two more times to leave.',
    );
    await sendKeys({press: 'Shift'});
    await sendKeys({press: 'Shift'});
    await waitUntil(() => gone.length);
    expect(gone).to.deep.equal([AWAY]);
  });

  it('stays off a full-width dialog at the top, whose buttons it would cover', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.style.cssText = 'inset: 0 0 auto; margin: 0; max-inline-size: none; inline-size: 100%; block-size: 100px';
    (dialog.firstChild as HTMLElement).style.cssText = 'inline-size: 100%; block-size: 100%';
    dialog.showModal();
    const {top} = sectionOf(await raisedIn(dialog)).getBoundingClientRect();
    expect(top).to.be.above(120);
  });

  it('takes no room in the dialog, and is gone when that closes', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.showModal();
    const {height} = dialog.getBoundingClientRect();
    const copy = await raisedIn(dialog);
    expect(dialog.getBoundingClientRect().height).to.equal(height);
    expect(copy.id).to.equal('');
    dialog.close();
    await until(() => !copyIn(dialog), 'the copy stays behind');
    await press(document.querySelector(TAG) as Element);
    await waitUntil(() => gone.length);
  });

  it('goes from the dialog with the exit itself', async () => {
    const page = await aPage();
    const dialog = aDialog();
    dialog.showModal();
    await raisedIn(dialog);
    page.querySelector(TAG)?.remove();
    expect(copyIn(dialog)).to.equal(undefined);
  });

  it('does not come to a dialog while the site hides it', async () => {
    const page = await aPage();
    (page.querySelector(TAG) as HTMLElement).hidden = true;
    const dialog = aDialog();
    dialog.showModal();
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(copyIn(dialog)).to.equal(undefined);
  });

  it('lies under the cover', async () => {
    await aPage();
    const dialog = aDialog();
    dialog.showModal();
    const copy = await raisedIn(dialog);
    const {left, top} = sectionOf(copy).getBoundingClientRect();
    (copy as SupportQuickExit).leave();
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(document.elementFromPoint(left + 9, top + 9)?.parentElement).to.equal(document.documentElement);
  });

  it('comes above what the page then puts over it in the top layer', async function () {
    if (!('popover' in HTMLElement.prototype)) return this.skip();
    await aPage();
    const dialog = aDialog();
    dialog.showModal();
    await raisedIn(dialog);
    const menu = document.createElement('div');
    menu.popover = 'manual';
    menu.style.cssText = 'inset: 0; inline-size: auto; block-size: auto';
    dialog.append(menu);
    menu.showPopover();
    await until(() => isOnTop(copyIn(dialog)), 'the copy stays under the menu');
    return undefined;
  });

  it('is pressed above a fullscreen element', async function () {
    if (!document.fullscreenEnabled) return this.skip();
    const page = await aPage(html`<div class="full" style="background: #ccc">Film</div>`);
    const film = page.querySelector('.full') as HTMLElement;
    await enterFullscreen(film);
    const copy = await raisedIn(film);
    await until(() => innerWidth === film.offsetWidth, 'the film does not fill the window');
    await until(() => isOnTop(copy), 'the copy lies under the film');
    await press(copy);
    await waitUntil(() => gone.length);
    await document.exitFullscreen();
    return undefined;
  });
});
