import {expect} from '@open-wc/testing';
import {aFinder, aSource, names, settled, until} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const isVisible = (element: Element | null | undefined) => (element?.getClientRects().length ?? 0) > 0;

/** A finder with these children, as a page has them. */
async function aFinderWith(children: string, src?: string) {
  const finder = await aFinder(src ? {src} : {});
  finder.innerHTML = children;
  finder.requestUpdate();
  await settled(finder);
  return finder;
}

describe('the children of a finder', () => {
  it('are hidden where they are the list that it shows, and stay visible otherwise', async () => {
    const finder = await aFinderWith(
      '<p>Ask us.</p><div><ul><li><b>Calm Waters</b>, Mondays at 7 pm</li></ul></div><p><a href="/imprint">Imprint</a></p>',
    );
    expect(names(finder)).to.deep.equal(['Calm Waters']);
    expect([...finder.children].map(isVisible)).to.deep.equal([true, false, true]);
  });

  it('are hidden where they are a list beside one at an address', async () => {
    const finder = await aFinderWith('<table><tr><td>Calm Waters</td></tr></table>', '/feed/small-feed.json');
    expect(isVisible(finder.querySelector('table'))).to.equal(false);
  });

  it('are read again when the site puts another list in', async () => {
    const finder = await aFinderWith('<ul><li>Calm Waters</li></ul>');
    finder.innerHTML = '<ul><li>Night Owls</li></ul>';
    await until(() => names(finder).join() === 'Night Owls');
    expect(isVisible(finder.querySelector('ul'))).to.equal(false);
  });

  /** What the console says meanwhile. */
  async function saidDuring(act: () => Promise<void>): Promise<string[]> {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void said.push(text);
    try {
      await act();
    } finally {
      console.warn = warn;
    }
    return said;
  }

  it('stay visible, and give no groups, where the tag was never closed', async () => {
    const said = await saidDuring(async () => {
      const finder = await aFinder({source: aSource(SOME_GROUPS)});
      finder.innerHTML =
        '<h2>Contact us</h2><p>Ward 4</p><nav><ul><li><a href="/a">Home</a></li></ul></nav><ul><li>Other</li></ul>' +
        '<footer><a href="tel:+15550100">555 0100</a></footer>';
      await settled(finder);
      expect([...finder.children].every(isVisible)).to.equal(true);
      expect(names(finder)).to.have.length(6);
      finder.source = undefined;
      await finder.updateComplete;
      expect(names(finder)).not.to.include('Home');
    });
    expect(said.filter((text) => text.includes('HTML has no self-closing tags'))).to.have.length(1);
  });

  it('stay visible where the page after a tag that was never closed is in a box of its own', async () => {
    const said = await saidDuring(async () => {
      const finder = await aFinderWith(
        '<ul><li>News</li></ul><div><main><h2>Contact us</h2></main></div>',
        '/feed/small-feed.json',
      );
      expect([...finder.children].every(isVisible)).to.equal(true);
    });
    expect(said.filter((text) => text.includes("isn't closed before <main>"))).to.have.length(1);
  });

  it('are read as a list beside a heading in its slot and in items with a header', async () => {
    const said = await saidDuring(async () => {
      const finder = await aFinderWith(
        '<h1 slot="heading">Groups</h1><ul><li><header><b>Calm Waters</b></header>Mondays at 7 pm</li></ul>',
      );
      expect(names(finder)).to.deep.equal(['Calm Waters']);
    });
    expect(said.filter((text) => text.includes("isn't closed"))).to.deep.equal([]);
  });
});
