import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../../../src/model/group.js';
import type {Loaded} from '../../../../../src/sources/source.js';
import {aFinder, settled, shown, textOf, until} from '../../../../helpers/a-finder.js';
import {aGroup} from '../../../../helpers/a-group.js';
import {manyGroups, SOME_GROUPS} from '../../../../helpers/some-groups.js';

const details = (finder: SupportGroupFinder) => shown(finder, '[part=about]') as HTMLDetailsElement;

/** A finder whose "About this data" was opened, and what it says. */
async function opened(groups: Group[], more: Partial<Loaded> = {}, attributes: Record<string, string> = {}) {
  const loaded: Loaded = {
    type: 'native',
    groups,
    rejected: [],
    merged: 0,
    records: groups.length,
    warnings: [],
    ...more,
  };
  const finder = await settled(await aFinder({source: {load: () => Promise.resolve(loaded)}}));
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  await until(() => details(finder));
  shown(finder, '[part=about] summary')?.click();
  await until(() => /check with the group before your first visit/.test(textOf(details(finder))));
  return finder;
}
const links = (finder: SupportGroupFinder) =>
  [...details(finder).querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href'), link.rel]);

const SOURCED: Group[] = [
  aGroup({
    id: 'a',
    source: {key: 'list', name: 'Northfield Peers', url: 'https://peers.example.org/'},
    updated: '2026-03-14',
  }),
  aGroup({
    id: 'b',
    source: {key: 'list', name: 'State Network', licence: 'CC BY 4.0', attribution: 'Data: State Network'},
    updated: '2027-01-01',
    assured: {on: '2026-10-02'},
  }),
  aGroup({id: 'c', source: {key: 'list', name: 'Northfield Peers', url: 'https://peers.example.org/'}}),
];

describe('about this data', () => {
  it('is closed until somebody opens it, and comes after the groups', async () => {
    const finder = await settled(await aFinder({source: {load: () => Promise.resolve(loadedOf(SOME_GROUPS))}}));
    await until(() => details(finder));
    expect(details(finder).open).to.equal(false);
    expect(textOf(details(finder))).to.equal('About this data');
    const results = shown(finder, '[part=results]') as HTMLElement;
    expect(results.compareDocumentPosition(details(finder)) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('names each source once, with a link that tells it nothing, its licence and its attribution', async () => {
    const finder = await opened(SOURCED);
    const text = textOf(details(finder));
    expect(text.match(/Northfield Peers/g)).to.have.length(1);
    expect(text).to.include('State Network License: CC BY 4.0 · Data: State Network');
    expect(links(finder)).to.deep.equal([['Northfield Peers', 'https://peers.example.org/', 'noopener noreferrer']]);
  });

  it('says how many groups there are, and what became of the other records', async () => {
    const finder = await opened(SOURCED, {
      records: 9,
      merged: 4,
      rejected: [3, 7].map((index) => ({index, problem: {code: 'private', values: {}}})),
      warnings: [
        {id: 'a', code: 'no-place', values: {}},
        {id: 'a', code: 'unknown-day', values: {found: 'the'}},
      ],
    });
    const text = textOf(details(finder));
    expect(text).to.include('3 groups listed here.');
    expect(text).to.include('4 entries were combined with other meetings of the same groups');
    expect(text).to.include('2 entries aren’t shown');
    expect(text).to.include('Some details of 1 group are unclear');
  });

  it('says how current the list is, by its newest date that isn’t in the future', async () => {
    const text = textOf(details(await opened(SOURCED)));
    expect(text).to.match(/Last updated Mar(?:ch)? 14, 2026/);
    expect(text).to.match(/Last checked Oct(?:ober)? 2, 2026/);
    const bare = textOf(details(await opened([aGroup({id: 'x', updated: undefined, assured: undefined})])));
    expect(bare).to.include('don’t know when the list was last updated');
  });

  it('looks at a long list to its end', async () => {
    const groups = manyGroups(1200).map((group, index) => ({
      ...group,
      source: {key: 'list', name: index === 1199 ? 'The Last' : 'The First'},
    }));
    const text = textOf(details(await opened(groups)));
    expect(text).to.include('1,200 groups');
    expect(text).to.include('The First').and.to.include('The Last');
  });

  it('links to where mistakes are reported, but only if the URL is of an allowed kind', async () => {
    const finder = await opened(SOURCED, {}, {'feedback-url': 'mailto:list@example.org'});
    expect(links(finder).at(-1)).to.deep.equal([
      'Report a mistake in this list',
      'mailto:list@example.org',
      'noopener noreferrer',
    ]);
    const evil = await opened(SOURCED, {}, {'feedback-url': 'javascript:alert(1)'});
    expect(links(evil)).to.have.length(1);
    const own = await opened([aGroup({id: 'f', contact: {feedbackUrl: 'https://f.example.org'}})]);
    expect(textOf(details(own))).to.include('To report a mistake about one group, open it');
    expect(links(own)).to.deep.equal([]);
  });

  it('never makes a link of an address that is none', async () => {
    const source = {key: 'list', name: 'Evil', url: 'javascript:alert(1)'};
    const finder = await opened([aGroup({id: 'e', source})]);
    expect(links(finder)).to.deep.equal([]);
    expect(textOf(details(finder))).to.include('Evil');
  });

  it('says that a list without a name comes with this website', async () => {
    expect(textOf(details(await opened([aGroup({id: 'o', source: {key: 'list'}})])))).to.include(
      'This list is part of this website.',
    );
  });

  it('is said in the words of the site', async () => {
    const finder = await settled(
      await aFinder({
        source: {load: () => Promise.resolve(loadedOf(SOURCED))},
        strings: {aboutList: 'Über diese Daten', aboutAsk: 'Bitte fragen.'},
      }),
    );
    await until(() => details(finder));
    expect(textOf(shown(finder, '[part=about] summary'))).to.equal('Über diese Daten');
    shown(finder, '[part=about] summary')?.click();
    await until(() => /Bitte fragen/.test(textOf(details(finder))));
  });

  it('has no fault that axe finds', async () => {
    await expect(await opened(SOURCED, {merged: 1}, {'feedback-url': 'https://list.example.org'})).to.be.accessible();
  });
});

function loadedOf(groups: Group[]): Loaded {
  return {type: 'native', groups, rejected: [], merged: 0, records: groups.length, warnings: []};
}
