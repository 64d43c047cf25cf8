import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../src/elements/support-group-finder/define.js';
import {SourceError} from '../../../src/sources/source.js';
import {aFinder, allShown, aSource, button, names, settled, shown, textOf, until} from '../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

/** The words for what happened come a moment after the failure itself is shown. */
const isSaid = (finder: SupportGroupFinder, sentence: string) =>
  until(() => textOf(shown(finder, '[part=error]')).includes(sentence), `"${sentence}" is not said`);

describe('a list that cannot be had', () => {
  for (const [what, src, sentence] of [
    ['a wrong address', '/feed/small-feed.json?status=404', 'We couldn’t find the list.'],
    ['a server in trouble', '/feed/small-feed.json?status=503', 'The server that hosts the list isn’t working.'],
    ['a dropped connection', '/feed/small-feed.json?drop', 'We couldn’t reach the list.'],
    ['a web page instead', '/feed/a-web-page.html?type=text/html', 'We couldn’t load the list.'],
    ['half a list', '/feed/small-feed.json?truncate=400', 'Only part of the list loaded.'],
  ] as const) {
    it(`says what happened and offers to try again: ${what}`, async () => {
      const finder = await aFinder({src});
      await isSaid(finder, sentence);
      expect(button(finder, 'Try again')).to.exist;
      expect(allShown(finder, '[part=crisis] a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:988',
        'tel:911',
      ]);
    });
  }

  it('says that a server stopped answering', async () => {
    const stalled = {load: () => Promise.reject(new SourceError({code: 'stalled', values: {seconds: 15}}))};
    const finder = await aFinder({source: stalled});
    await isSaid(finder, 'stopped loading');
  });

  it('shows the list when trying again works', async () => {
    let tries = 0;
    const source = {
      load: (signal: AbortSignal) =>
        tries++
          ? aSource(SOME_GROUPS).load(signal)
          : Promise.reject(new SourceError({code: 'unreachable', values: {host: 'x'}})),
    };
    const finder = await aFinder({source});
    await until(() => shown(finder, '[part=error]'));
    button(finder, 'Try again').click();
    await settled(finder);
    expect(names(finder)).to.have.length(6);
    expect(shown(finder, '[part=error]')).to.equal(undefined);
  });

  it('keeps the list it had when a newer one fails', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.source = {load: () => Promise.reject(new SourceError({code: 'http-error', values: {status: 500}}))};
    await until(() => shown(finder, '[part=error]'));
    expect(names(finder)).to.have.length(6);
  });

  it('costs the card of one group when that cannot be drawn, and the console says so once', async () => {
    const [first, second, third] = SOME_GROUPS;
    const broken = {...second!, languages: ['not a tag!']};
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void said.push(text);
    try {
      const finder = await settled(await aFinder({source: aSource([first!, broken, third!])}));
      expect(names(finder)).to.have.members([first!.name, broken.name, third!.name]);
      const card = allShown(finder, '[part~=result]').find((each) => textOf(each).includes(broken.name));
      expect(textOf(card)).to.equal(broken.name);
      finder.requestUpdate();
      await finder.updateComplete;
      expect(said.filter((text) => text.includes(broken.name))).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  it('shows every group when one has half a character in its address', async () => {
    const src = '/feed/half-a-character.json';
    const finder = await settled(await aFinder({src}));
    expect(names(finder)).to.have.members(['Calm Waters', 'Half a Character', 'Night Owls']);
  });
});
