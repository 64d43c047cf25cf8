import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {directionOf, paper} from '../../../../../src/elements/support-group-finder/tools/print/paper.js';
import {aFinder, aSource, settled, textOf, until} from '../../../../helpers/a-finder.js';
import {aReadyFinder, drawn, LAKE} from '../../../../helpers/groups-on-paper.js';

describe('a printout', () => {
  let finder: SupportGroupFinder;
  before(async () => void (finder = await aReadyFinder()));

  const parts = {title: 'Groups', help: html`<p>Help</p>`, content: html`<p>Content</p>`};
  const made = (more: {clock?: string; isList?: boolean} = {}, now = finder.view.now) =>
    drawn(paper({...parts, ...more}, {...finder.view, now}));
  const footer = (sheet: HTMLElement) => textOf(sheet.querySelector('footer'));

  it('has crisis help between the title and the groups, with the clock first', () => {
    const order = (sheet: HTMLElement) => [...sheet.children].map(textOf).slice(0, -1);
    expect(order(made())).to.deep.equal(['Groups', 'Help', 'Content']);
    expect(order(made({clock: 'Times are in Eastern Time.'}))).to.deep.equal([
      'Groups',
      'Times are in Eastern Time.',
      'Help',
      'Content',
    ]);
  });

  it('has the date on the reader’s clock', () => {
    // Four in the morning in London, still the evening before in New York.
    expect(footer(made({}, Date.UTC(2026, 10, 24, 4)))).to.match(/^Printed on November 23, 2026/);
  });

  it('says once what holds where nothing else is said, if it is a list', () => {
    expect(footer(made({isList: true}))).to.match(/^Every week unless noted otherwise\. Printed on/);
    expect(footer(made())).not.to.include('Every week');
  });

  it('has the address of the page at the end, without anything that someone may have searched for', () => {
    const before = location.href;
    history.replaceState(null, '', '?words=secret-words#group=secret-group');
    const text = footer(made());
    history.replaceState(null, '', before);
    expect(text.endsWith(location.origin + location.pathname)).to.equal(true);
    expect(text).not.to.include('secret');
  });

  it('reads in the direction of the words of the finder, which may not be that of the page', async () => {
    const {documentElement} = document;
    documentElement.dir = 'rtl';
    // In English, as no one has translated it.
    const inHebrew = await settled(await aFinder({lang: 'he', source: aSource([LAKE])}));
    const inArabic = await settled(await aFinder({lang: 'ar', source: aSource([LAKE])}));
    await until(() => directionOf(inArabic) === 'rtl', 'never from right to left');
    const ofHebrew = directionOf(inHebrew);
    documentElement.removeAttribute('dir');
    expect(ofHebrew).to.equal('ltr');
  });
});
