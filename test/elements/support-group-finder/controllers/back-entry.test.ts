import {expect} from '@open-wc/testing';
import '../../../../src/elements/support-quick-exit/define.js';
import {BackEntry, hasQuickExit} from '../../../../src/elements/support-group-finder/controllers/back-entry.js';
import {countEntries} from '../../../helpers/count-entries.js';

const back = async () => {
  const left = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.back();
  await left;
};

/** A quick exit on the page, in a shadow root or not. */
function aQuickExit(isDeep: boolean): HTMLElement {
  const around = document.createElement('div');
  const exit = document.createElement('support-quick-exit');
  exit.setAttribute('href', 'https://example.org/');
  (isDeep ? around.attachShadow({mode: 'open'}) : around).append(exit);
  document.body.append(around);
  return around;
}

describe('an entry for Back', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'CloseWatcher');
  let called = 0;
  let entry: BackEntry;
  let stopCounting: () => void;

  beforeEach(() => {
    Reflect.deleteProperty(window, 'CloseWatcher');
    stopCounting = countEntries();
    // The page has moved on: an entry of an earlier test is no longer the last.
    history.pushState(history.state, '');
    called = 0;
    entry = new BackEntry(() => called++);
    entry.connect();
  });

  afterEach(() => {
    entry.disconnect();
    stopCounting();
    if (own) Object.defineProperty(window, 'CloseWatcher', own);
  });

  it('has the address and state of the page, and Back calls once', async () => {
    history.replaceState({page: 'own'}, '');
    const {length} = history;
    const {href} = location;
    entry.take();
    entry.take();
    expect([history.length, history.state, location.href]).to.deep.equal([length + 1, {page: 'own'}, href]);
    await back();
    expect([called, location.href]).to.deep.equal([1, href]);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(called, 'the page’s own way back').to.equal(1);
  });

  it('stays when it is released, is used again, and calls nothing meanwhile', () => {
    const {length} = history;
    entry.take();
    entry.release();
    entry.take();
    expect(history.length).to.equal(length + 1);
    entry.release();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(called).to.equal(0);
  });

  it('is shared by all finders of a page', () => {
    const {length} = history;
    const other = new BackEntry(() => undefined);
    entry.take();
    entry.release();
    other.take();
    expect(history.length).to.equal(length + 1);
    other.release();
  });

  it('calls nothing once the element has left the page', () => {
    entry.take();
    entry.disconnect();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(called).to.equal(0);
  });

  it('is none where the browser closes dialogs with Back by itself', () => {
    Object.defineProperty(window, 'CloseWatcher', {configurable: true, value: class {}});
    const {length} = history;
    entry.take();
    Reflect.deleteProperty(window, 'CloseWatcher');
    expect(history.length).to.equal(length);
  });

  for (const isDeep of [false, true])
    it(`is none beside a quick exit ${isDeep ? 'in a shadow root' : 'of the page'}`, () => {
      const {length} = history;
      const exit = aQuickExit(isDeep);
      expect(hasQuickExit()).to.equal(true);
      entry.take();
      exit.remove();
      expect(history.length).to.equal(length);
      expect(hasQuickExit()).to.equal(false);
    });

  it('is none where the browser allows no more', () => {
    history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    expect(() => entry.take()).not.to.throw();
    // That of the prototype is there again.
    Reflect.deleteProperty(history, 'pushState');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(called).to.equal(0);
  });
});
