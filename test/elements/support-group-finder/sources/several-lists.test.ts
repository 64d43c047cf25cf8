import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {
  aFinder,
  allShown,
  button,
  count,
  names,
  openGroup,
  root,
  settled,
  shown,
  textOf,
  until,
} from '../../../helpers/a-finder.js';
import {LiveServer} from '../../../helpers/a-live-server.js';

const notes = (finder: SupportGroupFinder) => textOf(shown(finder, '[part=sources]'));
const isSaid = (finder: SupportGroupFinder, text: string) =>
  until(() => notes(finder).includes(text), `"${text}" is not said, but: ${notes(finder)}`);
const counts = (finder: SupportGroupFinder, text: string) =>
  until(() => count(finder).startsWith(text), `"${text}" is not counted, but: ${count(finder)}`);

const GOOD = html`<support-source src="/feed/small-feed.json" name="River Network"></support-source>`;
const OTHER = html`<support-source src="/feed/own-lines.json" name="Other"></support-source>`;

async function sizeOf(src: string): Promise<number> {
  const finder = await aFinder({src});
  await until(() => parseInt(count(finder)) > 0 && finder.directory.search);
  return parseInt(count(finder));
}

describe('several lists in one finder', () => {
  it('shows the groups from all the lists', async () => {
    const server = await new LiveServer().behave({total: 30});
    const alone = await sizeOf('/feed/small-feed.json');
    const finder = await aFinder(
      {},
      html`${GOOD}<support-source src=${server.bmlt} type="bmlt-server" name="Live"></support-source>`,
    );
    await counts(finder, `${alone + 30} groups`);
    expect(notes(finder)).to.equal('');
  });

  it('shows one list while another is still on its way, and says so', async () => {
    const server = await new LiveServer().behave({total: 30, hold: [1]});
    const finder = await aFinder(
      {},
      html`${GOOD}<support-source src=${server.bmlt} type="bmlt-server" name="Slow County"></support-source>`,
    );
    await settled(finder);
    await isSaid(finder, 'Still getting groups from Slow County');
    const before = parseInt(count(finder));
    expect(before).to.be.above(0);
    await server.behave({total: 30});
    await counts(finder, `${before + 30} groups`);
  });

  it('names the list that failed and tries only that one again', async () => {
    const server = await new LiveServer().behave({total: 30, fail: {1: 503}});
    const finder = await aFinder(
      {},
      html`${GOOD}<support-source src=${server.bmlt} type="bmlt-server" name="Hill County"></support-source>`,
    );
    await settled(finder);
    await isSaid(finder, 'The groups from Hill County didn’t load. All other groups are shown.');
    expect(Boolean(shown(finder, '[part=error]'))).to.equal(false);
    const before = parseInt(count(finder));
    await server.behave({total: 30});
    button(finder, 'Try again: Hill County').click();
    await counts(finder, `${before + 30} groups`);
    expect(notes(finder)).to.equal('');
  });

  it('tells the people who build the page why a list failed', async () => {
    const said: string[] = [];
    const {warn} = console;
    // Lists of other tests may still fail.
    console.warn = (text: string) => text.includes('Moved') && said.push(text);
    try {
      await aFinder(
        {},
        html`${GOOD}<support-source src="/feed/small-feed.json?status=404" name="Moved"></support-source>`,
      );
      await until(() => said.length);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '<support-source name="Moved">: There’s nothing at this address (the server responded with 404). Check the address.',
    ]);
  });

  it('is a list that failed when every one of them failed', async () => {
    const finder = await aFinder(
      {},
      html`<support-source src="/feed/small-feed.json?status=404" name="One"></support-source>
        <support-source src="/feed/small-feed.json?drop" name="Two"></support-source>`,
    );
    await until(() => shown(finder, '[part=error]'));
    expect(notes(finder)).to.equal('');
    expect(allShown(finder, '[part=crisis] a').length).to.be.above(0);
  });

  it('follows children that come, change and go', async () => {
    const server = await new LiveServer().behave({total: 30});
    const finder = await aFinder({}, GOOD);
    await settled(finder);
    const alone = parseInt(count(finder));
    const child = document.createElement('support-source');
    child.setAttribute('src', server.bmlt);
    child.setAttribute('type', 'bmlt-server');
    finder.append(child);
    await counts(finder, `${alone + 30} groups`);
    await server.behave({total: 40});
    child.setAttribute('name', 'Renamed');
    await counts(finder, `${alone + 40} groups`);
    child.remove();
    await counts(finder, `${alone} groups`);
  });

  it('lets no answer through that came too late', async () => {
    const slow = await new LiveServer().behave({total: 900, hold: [1]});
    const quick = await new LiveServer().behave({total: 20});
    const finder = await aFinder({}, html`<support-source src=${slow.bmlt} type="bmlt-server"></support-source>`);
    await until(async () => (await slow.seen()).some(({page}) => page === 1));
    finder.querySelector('support-source')?.setAttribute('src', quick.bmlt);
    await counts(finder, '20 groups');
    await slow.behave({total: 900});
    await until(async () => (await slow.seen()).some(({cutOff}) => cutOff), 'the request was not given up');
    expect(count(finder)).to.match(/^20 groups/);
  });

  it('prefers its own address to its children', async () => {
    const server = await new LiveServer().behave({total: 30});
    const finder = await settled(
      await aFinder(
        {src: '/feed/small-feed.json'},
        html`<support-source src=${server.bmlt} type="bmlt-server"></support-source>`,
      ),
    );
    expect(parseInt(count(finder))).to.equal(await sizeOf('/feed/small-feed.json'));
    expect(await server.seen()).to.deep.equal([]);
  });

  it('shows a group that two lists have once, and names both', async () => {
    const finder = await aFinder(
      {},
      html`${GOOD}<support-source src="/feed/small-feed.json" name="Second List"></support-source>`,
    );
    await settled(finder);
    const alone = await sizeOf('/feed/small-feed.json');
    await counts(finder, `${alone} groups`);
    await until(() => notes(finder) === '');
    await openGroup(finder);
    await until(() => /River Network.*Second List/.test(textOf(shown(finder, '[part=details]'))));
  });

  it('reads them all when the tag of one was never closed, and says so', async () => {
    const server = await new LiveServer().behave({total: 30});
    const alone = await sizeOf('/feed/small-feed.json');
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      const finder = await aFinder(
        {},
        html`<support-source src="/feed/small-feed.json" name="River Network"
          ><support-source src=${server.bmlt} type="bmlt-server" name="Live"></support-source
        ></support-source>`,
      );
      await counts(finder, `${alone + 30} groups`);
    } finally {
      console.warn = warn;
    }
    expect(said.filter((text) => String(text).includes("<support-source> isn't closed"))).to.have.length(1);
  });

  it('warns the people who build the page of a wrong attribute, and goes on', async () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => said.push(text);
    try {
      const finder = await aFinder(
        {},
        html`${OTHER}<support-source src="/feed/small-feed.json" type="bmtl" time-zone="Mars"></support-source>`,
      );
      await settled(finder);
    } finally {
      console.warn = warn;
    }
    expect(said.join(' ')).to.include('<support-source type="bmtl">').and.include('<support-source time-zone="Mars">');
  });
});

describe('a live server in pages', () => {
  const bmltFinder = (server: LiveServer) =>
    aFinder({}, html`<support-source src=${server.bmlt} type="bmlt-server" name="Live"></support-source>`);

  it('shows each page as it comes', async () => {
    const server = await new LiveServer().behave({hold: [2]});
    const finder = await bmltFinder(server);
    await counts(finder, '500 groups');
    await isSaid(finder, 'Still getting groups from Live');
    await server.behave({hold: [3]});
    await counts(finder, '1,000 groups');
    await server.behave({});
    await counts(finder, '1,300 groups');
    expect(notes(finder)).to.equal('');
    const pages = (await server.seen()).map(({page}) => page);
    expect(pages).to.deep.equal([0, 1, 2, 3]);
  });

  it('keeps what came when a page fails, and gets the rest from there', async () => {
    const server = await new LiveServer().behave({fail: {3: 500}});
    const finder = await bmltFinder(server);
    await isSaid(finder, 'Some groups from Live didn’t load. The rest are shown.');
    await counts(finder, '1,000 groups');
    await server.behave({});
    button(finder, 'Load the rest from Live').click();
    await counts(finder, '1,300 groups');
    expect((await server.seen()).map(({page}) => page)).to.deep.equal([0, 1, 2, 3, 3]);
  });

  it('gives up the page on its way when the finder is removed, and asks for no more', async () => {
    const server = await new LiveServer().behave({hold: [2]});
    const finder = await bmltFinder(server);
    await counts(finder, '500 groups');
    await until(async () => (await server.seen()).some(({page}) => page === 2));
    finder.remove();
    await until(async () => (await server.seen()).some(({page, cutOff}) => page === 2 && cutOff));
    await server.behave({});
    expect((await server.seen()).map(({page}) => page)).to.deep.equal([0, 1, 2]);
  });

  it('goes on when the finder comes back', async () => {
    const server = await new LiveServer().behave({hold: [2]});
    const finder = await bmltFinder(server);
    await counts(finder, '500 groups');
    const parent = finder.parentElement;
    finder.remove();
    await server.behave({});
    parent?.append(finder);
    await counts(finder, '1,300 groups');
    expect(root(finder).querySelectorAll('[part=sources]')).to.have.length(1);
  });

  it('parses JSONP as text and never runs it', async () => {
    const server = await new LiveServer().behave({total: 30});
    const src = `${server.bmlt}client_interface/jsonp/`;
    const finder = await aFinder({}, html`<support-source src=${src} type="bmlt-server"></support-source>`);
    await counts(finder, '30 groups');
  });

  it('reads an Open Referral API with nested records', async () => {
    const server = await new LiveServer().behave({total: 250, fail: {3: 500}});
    const finder = await aFinder(
      {},
      html`<support-source src=${server.hsds} type="hsds-server" name="211"></support-source>`,
    );
    await isSaid(finder, '50 more entries from 211 didn’t load. The rest are shown.');
    await counts(finder, '200 groups');
    await server.behave({total: 250});
    button(finder, 'Load the rest from 211').click();
    await counts(finder, '250 groups');
    expect(names(finder)[0]).to.match(/^Service \d+$/);
  });

  it('reads an Open Referral API whose services are flat', async () => {
    const server = await new LiveServer().behave({total: 120});
    const finder = await aFinder({}, html`<support-source src=${server.flatHsds} type="hsds-server"></support-source>`);
    await counts(finder, '120 groups');
    await until(() => textOf(shown(finder, '[part=results]')).includes('Bath'));
    const paths = (await server.seen()).map(({path, page}) => `${path.split('/').at(-1)} ${page}`);
    expect(paths).to.deep.equal([
      'services 1',
      'services 2',
      'organizations 1',
      'service_at_locations 1',
      'service_at_locations 2',
    ]);
  });
});

describe('a live server that has more than a page should hold', () => {
  it('receives the place to about a kilometer, and never words', async () => {
    const server = await new LiveServer().behave({total: 6000});
    const finder = await aFinder(
      {},
      html`<support-source src=${server.bmlt} type="bmlt-server" name="Big"></support-source>`,
    );
    await isSaid(finder, 'Big has more groups. Choose a town or a day');
    await until(() => count(finder).startsWith('5,000 groups among those loaded so far'));
    expect(textOf(shown(finder, '.beside')))
      .to.include('to within about a mile')
      .and.include('stay on your device');
    const before = (await server.seen()).length;
    finder.query = {words: 'hall', near: {latitude: 40.123456, longitude: -75.000001, radiusKm: 20}};
    await until(async () => (await server.seen()).length > before);
    const [asked] = (await server.seen()).slice(before);
    const query = new URLSearchParams(asked?.query);
    expect([query.get('lat_val'), query.get('long_val'), query.get('geo_width_km')]).to.deep.equal([
      '40.12',
      '-75.00',
      '21',
    ]);
    expect(asked?.query).to.not.include('hall');
  });
});
