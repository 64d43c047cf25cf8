/** Crisis links that a site has put into our elements stay visible, whatever else the page does to the browser. */
import {expect} from '@open-wc/testing';
import {aBanner, drawnHrefs} from '../../helpers/a-banner.js';
import {aFinder, aSource, names, settled, until} from '../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

/** Names that Prototype.js, MooTools and our own classes use. The first two libraries put theirs on HTMLElement.prototype. */
const NAMES = [
  'update', 'later', 'chosen', 'asked', 'known', 'failed', 'loading', 'view', 'words', 'values', 'timer', 'release', 'isOpen',
  'hide', 'show', 'visible', 'insert', 'select', 'observe', 'fire', 'identify', 'inspect', 'empty', 'up', 'down', 'wrap', 'match',
  'store', 'retrieve', 'getStyle', 'setStyle', 'adopt', 'inject', 'dispose', 'render', 'updated', 'requestUpdate', 'styles',
]; // prettier-ignore

const PRINTED =
  '<h2 data-line>If you need help now</h2><a data-line="us-emergency" href="tel:911">Call 911</a>' +
  '<a data-line="us-988" href="tel:988">Call 988</a><a data-line="us-988" href="sms:988">Text 988</a>';
const isVisible = (element: Element) => element.getClientRects().length > 0;

/** Runs `act` while `HTMLElement.prototype` has a function of this name, as a library leaves it there. */
async function withForeign(name: string, act: () => Promise<void>) {
  const {prototype} = HTMLElement;
  const before = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {configurable: true, writable: true, value: () => 'foreign'});
  try {
    await act();
  } finally {
    if (before) Object.defineProperty(prototype, name, before);
    else Reflect.deleteProperty(prototype, name);
  }
}

describe('crisis links in an element', () => {
  for (const name of NAMES) {
    it(`are drawn when a library has put “${name}” on every element`, async () => {
      await withForeign(name, async () => {
        const banner = await aBanner({attributes: {country: 'US'}, children: PRINTED});
        expect(drawnHrefs(banner)).to.include.members(['tel:911', 'tel:988', 'sms:988']);
        expect([...banner.querySelectorAll('a')].every(isVisible)).to.equal(true);
        const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
        expect(names(finder).length).to.be.greaterThan(0);
      });
    });
  }

  describe('where nothing can be drawn', () => {
    const {Locale} = Intl;
    const faults: string[] = [];
    // Mocha would take the error that belongs here for a failed test.
    const keep = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      faults.push(String(event.reason));
    };
    beforeEach(() => {
      faults.length = 0;
      window.addEventListener('unhandledrejection', keep, true);
      Reflect.deleteProperty(Intl, 'Locale');
    });
    afterEach(() => {
      Object.defineProperty(Intl, 'Locale', {configurable: true, writable: true, value: Locale});
      window.removeEventListener('unhandledrejection', keep, true);
    });

    it('stay visible in the finder, and so does its list', async () => {
      const finder = document.createElement('support-group-finder');
      finder.innerHTML =
        '<a slot="crisis" href="tel:988">Call 988</a><ul><li>Calm Waters, Tuesdays at 7 pm, Old Mill</li></ul>';
      document.body.append(finder);
      await until(() => faults.length > 0);
      expect([...finder.children].every(isVisible)).to.equal(true);
      finder.remove();
    });
  });

  it('stay visible in the banner when its own words throw', async () => {
    const banner = document.createElement('support-crisis-banner');
    banner.innerHTML = PRINTED;
    banner.country = 'US';
    banner.strings = {
      call() {
        throw new Error('not today');
      },
    };
    document.body.append(banner);
    await banner.updateComplete.then(
      () => expect.fail('it was drawn'),
      () => undefined,
    );
    expect([...banner.children].every(isVisible)).to.equal(true);
    banner.remove();
  });
});
