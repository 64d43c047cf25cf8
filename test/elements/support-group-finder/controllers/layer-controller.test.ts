import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import '../../../../src/elements/support-quick-exit/define.js';
import {SupportClearEvent} from '../../../../src/ui/clear-event.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  press,
  root,
  settled,
  shown,
  textOf,
  until,
} from '../../../helpers/a-finder.js';
import {countEntries} from '../../../helpers/count-entries.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const ready = async (children?: unknown) => settled(await aFinder({source: aSource(SOME_GROUPS)}, children));
const layer = (finder: SupportGroupFinder, name: string) =>
  shown(finder, `dialog[data-layer=${name}]`) as HTMLDialogElement | undefined;
const focused = (finder: SupportGroupFinder) => root(finder).activeElement as HTMLElement | null;
const isTitle = (element: Element | null) => element?.classList.contains('layer-title') ?? false;

async function openDetails(finder: SupportGroupFinder, name = 'Calm Waters'): Promise<HTMLElement> {
  const card = allShown(finder, '[part~=result]').find((item) => textOf(item).includes(name));
  const opener = card?.querySelector<HTMLElement>(
    '[aria-label$="Calm Waters"]:is(button, a[href^="#"])',
  ) as HTMLElement;
  opener.click();
  await until(() => layer(finder, 'details')?.matches(':modal'));
  return opener;
}

/** The history as in browsers without `CloseWatcher`. */
async function withoutCloseWatcher(work: () => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(window, 'CloseWatcher');
  Reflect.deleteProperty(window, 'CloseWatcher');
  const stopCounting = countEntries();
  try {
    await work();
  } finally {
    stopCounting();
    if (own) Object.defineProperty(window, 'CloseWatcher', own);
  }
}

describe('a layer', () => {
  it('is a modal dialog with a name, takes the focus to its heading, and gives it back', async () => {
    const finder = await ready();
    await press(finder, 'Filters');
    const dialog = layer(finder, 'filters');
    expect(dialog?.matches(':modal')).to.equal(true);
    const title = shown(finder, `#${dialog?.getAttribute('aria-labelledby')}`);
    expect(textOf(title)).to.equal('Filters');
    expect(focused(finder)).to.equal(title);
    await sendKeys({press: 'Escape'});
    await until(() => !layer(finder, 'filters'));
    expect(focused(finder)).to.equal(button(finder, 'Filters'));
  });

  it('gives the focus back to the card whose details it showed', async () => {
    const finder = await ready();
    const opener = await openDetails(finder);
    expect(textOf(focused(finder) ?? undefined)).to.equal('Calm Waters');
    shown(finder, '[data-action=back]')?.click();
    await until(() => !layer(finder, 'details'));
    expect(focused(finder)).to.equal(opener);
  });

  it('closes with the browser’s own way to close a dialog', async () => {
    const finder = await ready();
    await openDetails(finder);
    layer(finder, 'details')?.close();
    await until(() => !layer(finder, 'details'));
    expect(finder.selectedGroup).to.equal(undefined);
  });

  it('lets Escape close the innermost alone', async () => {
    const finder = await ready();
    await press(finder, 'Filters');
    finder.details.toggle('list:calm-waters');
    await until(() => layer(finder, 'details')?.matches(':modal'));
    await sendKeys({press: 'Escape'});
    await until(() => !layer(finder, 'details'));
    expect(layer(finder, 'filters')?.matches(':modal')).to.equal(true);
    expect(layer(finder, 'filters')?.contains(focused(finder))).to.equal(true);
    await sendKeys({press: 'Escape'});
    await until(() => !layer(finder, 'filters'));
  });

  it('leaves Escape to the keyboard while a word is composed', async () => {
    const finder = await ready();
    await press(finder, 'Filters');
    const escape = (isComposing: boolean) =>
      focused(finder)?.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Escape', isComposing, bubbles: true, composed: true}),
      );
    escape(true);
    await finder.updateComplete;
    expect(layer(finder, 'filters')).to.exist;
    escape(false);
    await until(() => !layer(finder, 'filters'));
  });

  it('opens crisis help in one press, with the site’s own, and stays open', async () => {
    const own = document.createElement('a');
    own.slot = 'crisis';
    own.href = 'tel:555-0100';
    own.textContent = 'Call our team';
    const finder = await ready(own);
    for (const name of ['filters', 'details']) {
      if (name === 'filters') await press(finder, 'Filters');
      else await openDetails(finder);
      const help = layer(finder, name)?.querySelector<HTMLElement>('[data-action=help]');
      expect(textOf(help ?? undefined)).to.equal('Need help now?');
      help?.click();
      await finder.updateComplete;
      expect(help?.getAttribute('aria-expanded')).to.equal('true');
      const panel = layer(finder, name)?.querySelector('.layer-help');
      expect(panel?.querySelector('a[href="tel:911"]')?.getClientRects().length).to.equal(1);
      expect(own.assignedSlot?.closest('dialog')).to.equal(layer(finder, name));
      expect(layer(finder, name)?.querySelectorAll('[part=crisis]').length).to.equal(1);
      await sendKeys({press: 'Escape'});
      await until(() => !layer(finder, name));
      expect(own.assignedSlot?.closest('dialog')).to.equal(null);
    }
  });

  it('goes at once when someone leaves the page', async () => {
    const finder = await ready();
    await press(finder, 'Filters');
    finder.details.toggle('list:calm-waters');
    await until(() => layer(finder, 'details'));
    document.dispatchEvent(new SupportClearEvent());
    await finder.updateComplete;
    expect(allShown(finder, 'dialog')).to.deep.equal([]);
  });

  it('keeps the focus when what had it goes', async () => {
    const finder = await ready();
    finder.query = {filters: {format: ['online']}};
    await press(finder, 'Filters');
    const chip = layer(finder, 'filters')?.querySelector<HTMLElement>('.chip');
    chip?.focus();
    chip?.click();
    await until(() => !layer(finder, 'filters')?.querySelector('.chip'));
    expect(isTitle(focused(finder))).to.equal(true);
  });

  it('is modal again after the finder was moved, and never in a part of the page that is hidden', async () => {
    const finder = await ready();
    const box = finder.parentElement as HTMLElement;
    await openDetails(finder);
    const elsewhere = document.createElement('div');
    box.after(elsewhere);
    elsewhere.append(finder);
    await until(() => layer(finder, 'details')?.matches(':modal'));
    finder.details.close();
    await until(() => !layer(finder, 'details'));
    elsewhere.hidden = true;
    finder.details.toggle('list:calm-waters');
    await until(() => layer(finder, 'details'));
    expect(document.querySelector(':modal') ?? root(finder).querySelector(':modal')).to.equal(null);
    box.append(finder);
    elsewhere.remove();
  });
});

describe('Back', () => {
  const back = async () => {
    const left = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await left;
  };

  it('closes the innermost layer, by one entry that tells nothing and is used again', async () => {
    await withoutCloseWatcher(async () => {
      const finder = await ready();
      // The page has moved on since the layers of earlier tests: their entry is no longer the last.
      history.pushState(history.state, '');
      const [{length, state}, address] = [history, location.href];
      await press(finder, 'Filters');
      expect([history.length, history.state, location.href]).to.deep.equal([length + 1, state, address]);
      shown(finder, '[data-action=close]')?.click();
      await until(() => !layer(finder, 'filters'));
      await openDetails(finder);
      expect(history.length).to.equal(length + 1);
      await back();
      await until(() => !layer(finder, 'details'));
      expect(location.href).to.equal(address);
    });
  });

  it('is left alone where the browser closes dialogs with it', async () => {
    if (!('CloseWatcher' in window)) return;
    const finder = await ready();
    const {length} = history;
    await press(finder, 'Filters');
    expect(history.length).to.equal(length);
  });

  it('gets no entry while a quick exit is on the page, in a shadow root too', async () => {
    await withoutCloseWatcher(async () => {
      for (const isDeep of [false, true]) {
        const finder = await ready();
        const around = document.createElement('div');
        const exit = document.createElement('support-quick-exit');
        exit.setAttribute('href', 'https://example.org/');
        (isDeep ? around.attachShadow({mode: 'open'}) : around).append(exit);
        document.body.append(around);
        const {length} = history;
        await press(finder, 'Filters');
        await finder.updateComplete;
        expect(history.length).to.equal(length);
        expect(layer(finder, 'filters')?.hasAttribute('data-exit')).to.equal(true);
        around.remove();
        finder.question.closeFilters();
        await until(() => !layer(finder, 'filters'));
      }
    });
  });

  it('finds the quick exit within reach above each layer, which leaves room for it', async () => {
    const finder = await ready();
    const exit = document.createElement('support-quick-exit');
    exit.setAttribute('href', 'https://example.org/');
    document.body.prepend(exit);
    await press(finder, 'Filters');
    const copy = () => layer(finder, 'filters')?.querySelector('support-quick-exit');
    await until(copy);
    const link = copy()?.shadowRoot?.querySelector('a') as HTMLElement;
    const {bottom} = link.getBoundingClientRect();
    expect(link.getClientRects().length).to.equal(1);
    expect(shown(finder, '.layer-bar')?.getBoundingClientRect().top).to.be.at.least(bottom);
    exit.remove();
  });
});
