import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {defaultRadiusKm} from '../../../../src/model/radius.js';
import {aFinder, allShown, aSource, names, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import type {Row} from '../../../helpers/a-place-pack.js';
import {aPlacePack, CODES, TOWNS} from '../../../helpers/a-place-pack.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const NEAR_BOSTON: Row[] = [
  ['Boston', 'Massachusetts|MA', 42.36, -71.06],
  ['Providence', 'Rhode Island|RI', 41.82, -71.41],
];
const PACK = aPlacePack([...NEAR_BOSTON, ...TOWNS], CODES);

/** What a server of packs is asked, and how it answers; `undefined` never does. */
interface Asked {
  address: string;
  method: string;
  signal?: AbortSignal | null;
}
let asked: Asked[] = [];
let answers: Record<string, () => Promise<Response> | undefined> = {};
const fetch = window.fetch.bind(window);
const json = (pack: unknown) => () => Promise.resolve(new Response(JSON.stringify(pack)));
const status = (code: number) => () => Promise.resolve(new Response('', {status: code}));

beforeEach(() => {
  asked = [];
  answers = {'us.json': json(PACK)};
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, name] = /\/packs\/(.+)$/.exec(address) ?? [];
    if (name === undefined) return fetch(input, init);
    asked.push({address, method: init?.method ?? 'GET', signal: init?.signal});
    return (
      answers[name]?.() ??
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
    );
  };
});
afterEach(() => {
  window.fetch = fetch;
});

async function finderWith(placesSrc?: string, more: Partial<SupportGroupFinder> = {}): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({source: aSource(SOME_GROUPS), ...more}));
  if (placesSrc) finder.placesSrc = placesSrc;
  await until(() => shown(finder, '[part=about]'));
  return finder;
}

const field = (finder: SupportGroupFinder) => shown(finder, '#place') as HTMLInputElement;
const options = (finder: SupportGroupFinder) => allShown(finder, '[role=option]').map(textOf);
const placeStatus = (finder: SupportGroupFinder) => textOf(shown(finder, '#place-status'));
const note = (finder: SupportGroupFinder) => textOf(shown(finder, '#near-me-note'));

async function type(finder: SupportGroupFinder, text: string) {
  const input = field(finder);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await finder.updateComplete;
}

/** Leaves the field; a window behind others tells no one that it was left. */
async function leave(finder: SupportGroupFinder) {
  field(finder).blur();
  field(finder).dispatchEvent(new FocusEvent('blur'));
  await finder.updateComplete;
}

async function choose(finder: SupportGroupFinder, label: string) {
  const option = allShown(finder, '[role=option]').find((each) => textOf(each).startsWith(label));
  option?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true, cancelable: true}));
  await finder.updateComplete;
}

describe('places from a pack', () => {
  it('find the nearest groups for a town that has none', async () => {
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'provid');
    await until(() => options(finder).length);
    expect(options(finder)).to.deep.equal(['Providence, Rhode Island']);
    await choose(finder, 'Providence');
    expect(field(finder).value).to.equal('Providence, Rhode Island');
    expect(finder.query.near).to.deep.equal({latitude: 41.82, longitude: -71.41, radiusKm: defaultRadiusKm(true)});
    // None is within 25 miles.
    expect(names(finder)[0]).to.equal('Calm Waters');
    const radius = shown(finder, '#radius') as HTMLSelectElement;
    radius.value = '';
    radius.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => names(finder)[0] === 'Worry Less Together');
    expect(textOf(shown(finder, '[part~=result]'))).to.match(/4\d miles/);
  });

  it('come after the place of the list, which says how many groups are there, and once', async () => {
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'boston');
    await until(() => asked.length);
    const places = finder.place['packs'];
    await until(() => places?.sources.length);
    expect(options(finder)).to.deep.equal(['Boston, MA 1 group']);
  });

  it('let a visitor choose between towns of one name, and ask them to when they go on', async () => {
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'springfield');
    await until(() => options(finder).length === 3);
    expect(options(finder)).to.deep.equal(
      TOWNS.filter(([name]) => name === 'Springfield').map(([name, area]) => `${name}, ${area.split('|')[0]}`),
    );
    await leave(finder);
    await until(() => note(finder));
    expect(note(finder)).to.equal(
      'We found more than one “springfield”. Go back to the field and choose the one you mean.',
    );
    expect(finder.query.near).to.equal(undefined);
    await type(finder, 'springfield il');
    expect(note(finder)).to.equal('');
    await leave(finder);
    expect(field(finder).value).to.equal('Springfield, Illinois');
  });

  it('are taken by leaving the field when just one is called so', async () => {
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'chicago');
    await until(() => options(finder).length === 2);
    await leave(finder);
    expect(field(finder).value).to.equal('Chicago, Illinois');
    expect(finder.query.near?.latitude).to.equal(41.88);
  });

  it('are found by postal code', async () => {
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'sw1a 1aa');
    await until(() => options(finder).length);
    await leave(finder);
    expect(field(finder).value).to.equal('SW1A, London');
  });

  it('are requested only when someone moves to the field, once, and without anything that was typed', async () => {
    const finder = await finderWith('/packs/us.json');
    finder.query = {words: 'anxiety'};
    await finder.updateComplete;
    expect(asked).to.deep.equal([]);
    for (const text of ['wintermute', 'chicago', 'spring', '62701']) await type(finder, text);
    await until(() => options(finder).length);
    await leave(finder);
    await type(finder, 'new haven');
    expect(options(finder)).to.deep.equal(['New Haven, Connecticut']);
    expect(
      asked.map(({address, method}) => [new URL(address).pathname + new URL(address).search, method]),
    ).to.deep.equal([['/packs/us.json', 'GET']]);
    const addresses = performance.getEntriesByType('resource').map(({name}) => name);
    expect(addresses.some((address) => address.includes('wintermute'))).to.equal(false);
    expect(location.href.includes('wintermute')).to.equal(false);
  });

  it('are not asked for at all without the attribute, or for “near me”', async () => {
    const without = await finderWith();
    await type(without, 'chicago');
    await until(() => placeStatus(without));
    expect(placeStatus(without)).to.equal('We couldn’t find any groups in a place called “chicago”.');
    const finder = await finderWith('/packs/us.json');
    const {geolocation} = navigator;
    const getCurrentPosition = (found: PositionCallback) =>
      found({coords: {latitude: 42.36, longitude: -71.06}} as GeolocationPosition);
    Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition}, configurable: true});
    try {
      allShown(finder, 'button')
        .find((each) => textOf(each) === 'Near me')
        ?.click();
      await until(() => note(finder));
      await finder.updateComplete;
    } finally {
      Object.defineProperty(navigator, 'geolocation', {value: geolocation, configurable: true});
    }
    expect(asked).to.deep.equal([]);
  });

  it('come from several packs, each asked for once', async () => {
    answers = {'a.json': json(aPlacePack(NEAR_BOSTON)), 'b.json': json(aPlacePack(TOWNS))};
    const finder = await finderWith(' /packs/a.json  /packs/b.json ');
    await type(finder, 'chicago');
    await until(() => options(finder).length);
    await type(finder, 'providence');
    expect(options(finder)).to.deep.equal(['Providence, Rhode Island']);
    expect(asked).to.have.length(2);
  });

  it('report no mistake while they load, then look up what was typed', async () => {
    let answer: ((response: Response) => void) | undefined;
    answers = {'us.json': () => new Promise((resolve) => (answer = resolve))};
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'new haven');
    await until(() => answer);
    expect(placeStatus(finder)).to.equal('');
    await until(() => note(finder) === 'Looking up places…');
    await type(finder, 'boston');
    expect(options(finder)).to.deep.equal(['Boston, MA 1 group']);
    await type(finder, 'new haven');
    await leave(finder);
    answer?.(new Response(JSON.stringify(PACK)));
    await until(() => field(finder).value === 'New Haven, Connecticut');
    expect(note(finder)).to.equal('');
  });

  it('know no place of that name: it is said as without them', async () => {
    const finder = await finderWith('/packs/us.json');
    await type(finder, 'xyzzyx');
    await until(() => placeStatus(finder));
    expect(placeStatus(finder)).to.equal('We couldn’t find any groups in a place called “xyzzyx”.');
    expect(note(finder)).to.equal('');
  });
});

describe('a pack that cannot be used', () => {
  const said: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const BROKEN: [string, () => Promise<Response>, RegExp][] = [
    ['missing.json', status(404), /not-found, status: 404/],
    ['failing.json', status(500), /http-error, status: 500/],
    ['page.json', () => Promise.resolve(new Response('<!doctype html>')), /not-json/],
    ['other.json', json({groups: []}), /unknown-format/],
    ['evil.json', json({...PACK, towns: {...PACK.towns, within: {length: 1e9}}}), /wrong-type, field: towns.within/],
    ['dropped.json', () => Promise.reject(new TypeError('Failed to fetch')), /unreachable/],
  ];
  for (const [name, answer, told] of BROKEN)
    it(`leaves the places of the list, and says so only where nothing is found: ${name}`, async () => {
      answers = {[name]: answer};
      const finder = await finderWith(`/packs/${name}`);
      await type(finder, 'boston');
      await until(() => said.some((text) => told.test(text)));
      expect(options(finder)).to.deep.equal(['Boston, MA 1 group']);
      expect(note(finder)).to.equal('');
      await type(finder, 'chicago');
      expect(options(finder)).to.deep.equal([]);
      expect(placeStatus(finder)).to.equal('We couldn’t find any groups in a place called “chicago”.');
      expect(note(finder)).to.match(/^We couldn’t look up other places just now\./);
      expect(said.filter((text) => text.includes(name))).to.have.length(1);
      expect(asked).to.have.length(1);
    });

  it('is asked for again when somebody comes back to the field, three times in all', async () => {
    answers = {'down.json': status(503)};
    const finder = await finderWith('/packs/down.json');
    await type(finder, 'chicago');
    await until(() => note(finder));
    for (let visit = 2; visit < 6; visit++) {
      await leave(finder);
      field(finder).dispatchEvent(new FocusEvent('focus'));
      // What was said of the try before goes first.
      await finder.updateComplete;
      await until(() => note(finder));
      expect(asked).to.have.length(Math.min(visit, 3));
    }
  });

  it('beside one that can, hides none of its places', async () => {
    answers['gone.json'] = status(404);
    const finder = await finderWith('/packs/gone.json /packs/us.json');
    await type(finder, 'new haven');
    await until(() => options(finder).length);
    expect(options(finder)).to.deep.equal(['New Haven, Connecticut']);
    expect(note(finder)).to.equal('');
  });

  it('is told to the people who build the page when its address is none', async () => {
    const finder = await finderWith('http://[');
    await type(finder, 'chicago');
    await until(() => said.some((text) => text.includes('places-src="http://["')));
    await until(() => note(finder));
  });
});

describe('a pack on its way', () => {
  it('is let go when the finder leaves the page, and asked for again when it is back', async () => {
    answers = {};
    const finder = await finderWith('/packs/slow.json');
    await type(finder, 'chicago');
    await until(() => asked.length === 1);
    expect(asked[0]?.signal?.aborted).to.equal(false);
    const parent = finder.parentElement;
    finder.remove();
    await until(() => asked[0]?.signal?.aborted);
    answers = {'slow.json': json(PACK)};
    parent?.append(finder);
    await type(finder, 'chicago');
    await until(() => options(finder).length === 2);
    expect(asked).to.have.length(2);
  });

  it('is let go when the page names another', async () => {
    const finder = await finderWith('/packs/slow.json');
    await type(finder, 'chicago');
    await until(() => asked.length === 1);
    finder.placesSrc = '/packs/us.json';
    await until(() => options(finder).length === 2);
    expect(asked[0]?.signal?.aborted).to.equal(true);
  });

  it('is each finder’s own', async () => {
    answers['b.json'] = json(aPlacePack([['Lund', 'Skåne', 55.7, 13.19]]));
    const one = await finderWith('/packs/us.json');
    const other = await finderWith('/packs/b.json');
    await type(one, 'chicago');
    await until(() => options(one).length);
    await type(other, 'lund');
    await until(() => options(other).length);
    await type(other, 'chicago');
    expect(options(other)).to.deep.equal([]);
    await type(one, 'lund');
    expect(options(one)).to.deep.equal([]);
  });
});

describe('where places come from', () => {
  it('is told in "About this data" once they are loaded', async () => {
    const finder = await finderWith('/packs/us.json');
    const about = shown(finder, '[part=about]') as HTMLDetailsElement;
    const open = async () => {
      about.open = false;
      await new Promise((resolve) => setTimeout(resolve));
      about.open = true;
      await until(() => /check with the group before your first visit/.test(textOf(about)));
    };
    await open();
    expect(textOf(about)).to.not.include('Test places');
    await type(finder, 'chicago');
    await until(() => options(finder).length);
    await open();
    await until(() => textOf(about).includes('Test places'));
    expect(textOf(about)).to.include('The towns and ZIP codes come from: Test places License: CC0 · Made for tests');
  });
});
