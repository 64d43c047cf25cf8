import {expect} from 'chai';
import fc from 'fast-check';
import {createGazetteer} from '../../../src/search/places/gazetteer.js';
import {readPlacePack} from '../../../src/search/places/pack.js';
import {placeWords} from '../../../src/search/places/words.js';
import type {Row} from '../../helpers/a-place-pack.js';
import {aPlacePack, CODES, TOWNS} from '../../helpers/a-place-pack.js';

const find = createGazetteer(aPlacePack(TOWNS, CODES));
const labels = (text: string) => find(text).map(({label}) => label);

describe('a gazetteer', () => {
  it('finds a town by its name and by its beginning, the larger first', () => {
    expect(labels('chicago')).to.deep.equal(['Chicago, Illinois', 'Chicago Heights, Illinois']);
    expect(labels('Chi')).to.deep.equal(['Chicago, Illinois', 'Chicago Heights, Illinois']);
    expect(find('chicago')[0]).to.deep.equal({
      label: 'Chicago, Illinois',
      latitude: 41.88,
      longitude: -87.63,
      groups: 0,
    });
  });

  it('gives every town of a name, with what tells them apart', () => {
    expect(labels('springfield')).to.deep.equal([
      'Springfield, Missouri',
      'Springfield, Massachusetts',
      'Springfield, Illinois',
    ]);
  });

  it('understands where a town is, in full, begun or as people shorten it', () => {
    for (const text of ['Springfield, Illinois', 'springfield ill', 'Springfield IL', 'spring il'])
      expect(labels(text), text).to.deep.equal(['Springfield, Illinois']);
    expect(labels('new york, ny')).to.deep.equal(['New York, New York']);
    expect(labels('springfield, texas')).to.be.empty;
  });

  it('does without accents, dots, hyphens and apostrophes, or with others', () => {
    for (const text of ['canon city', 'CAÑON', 'Cànon'])
      expect(labels(text), text).to.deep.equal(['Cañon City, Colorado']);
    for (const text of ['st louis', 'Saint Louis', 'St.Louis', 'saint-louis'])
      expect(labels(text), text).to.deep.equal(['St. Louis, Missouri']);
    for (const text of ['ofallon', "O'Fallon", 'O’Fallon'])
      expect(labels(text), text).to.deep.equal(['O’Fallon, Illinois']);
    for (const text of ['winston salem', 'Winston–Salem', 'winstonsalem'])
      expect(labels(text), text).to.deep.equal(['Winston-Salem, North Carolina']);
  });

  it('forgives one slip: a letter too many, too few, another one, two swapped', () => {
    for (const text of ['chicagoo', 'chcago', 'chivago', 'hcicago', 'Chiacgo', 'chicgao'])
      expect(labels(text), text).to.include('Chicago, Illinois');
    expect(labels('sprnigfield il')).to.deep.equal(['Springfield, Illinois']);
    expect(labels('chcg')).to.be.empty;
  });

  it('does not think of a slip where something is called so', () => {
    const near = createGazetteer(
      aPlacePack([
        ['Bath', 'Somerset', 51.4, -2.4],
        ['Batha', 'Elsewhere', 1, 1],
        ['Bats', 'Nowhere', 2, 2],
      ]),
    );
    expect(near('bath').map(({label}) => label)).to.deep.equal(['Bath, Somerset', 'Batha, Elsewhere']);
  });

  it('finds a later word of a name after the names that begin with it', () => {
    expect(labels('haven')).to.deep.equal(['New Haven, Connecticut']);
    expect(labels('heights')).to.deep.equal(['Chicago Heights, Illinois']);
  });

  it('finds postal codes, begun, in full, and with where they are', () => {
    expect(labels('627')).to.deep.equal(['62701, Springfield, Illinois', '62702, Springfield, Illinois']);
    for (const text of ['62701', '62701-1234', '627011234', '62701 1234', '62701, Springfield, Illinois', '62701 il'])
      expect(labels(text), text).to.deep.equal(['62701, Springfield, Illinois']);
    for (const text of ['11122', '111 22', '111 22 Stockholm'])
      expect(labels(text), text).to.deep.equal(['111 22, Stockholm']);
  });

  it('finds the first half of a whole postal code, with a space or without', () => {
    for (const text of ['SW1A 1AA', 'sw1a1aa', 'sw1a 1']) expect(labels(text), text).to.deep.equal(['SW1A, London']);
    for (const text of ['E1 1AA', 'e11aa']) expect(labels(text), text).to.deep.equal(['E1, London']);
    expect(labels('E11 1AA')).to.deep.equal(['E11, London']);
    expect(labels('D02 AF30')).to.deep.equal(['D02, Dublin']);
    expect(labels('sw1')).to.deep.equal(['SW1, London', 'SW1A, London']);
  });

  it('finds names in any script', () => {
    const world = createGazetteer(
      aPlacePack([
        ['東京', '日本', 35.7, 139.7],
        ['Αθήνα', 'Αττική', 38, 23.7],
        ['Köln', 'NRW', 50.9, 7],
      ]),
    );
    for (const [text, label] of [
      ['東', '東京, 日本'],
      ['αθηνα', 'Αθήνα, Αττική'],
      ['KOLN', 'Köln, NRW'],
      ['koeln', 'Köln, NRW'],
    ] as const)
      expect(
        world(text).map((match) => match.label),
        text,
      ).to.deep.equal([label]);
  });

  it('finds nothing for nothing, and ten at most', () => {
    for (const text of ['', ' ', ',', '-', '\n', '.']) expect(labels(text), JSON.stringify(text)).to.be.empty;
    const many = createGazetteer(aPlacePack([...Array(40).keys()].map((i): Row => [`Newton ${i}`, 'Kansas', 1, i])));
    expect(many('new')).to.have.length(10);
    expect(many('newton 3')[0]?.label).to.equal('Newton 3, Kansas');
  });

  const name = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 20}),
    fc.stringMatching(/^[A-Za-zÀ-ž' .-]{2,20}$/),
    fc.constantFrom('Springfield', 'Saint Louis', 'St', ''),
  );
  const row = fc.tuple(
    name.map((text) => text.replaceAll('\n', ' ')),
    fc.constantFrom('Illinois|IL', 'Ohio', '', '|'),
    fc.double({min: -90, max: 90, noNaN: true}),
    fc.double({min: -180, max: 180, noNaN: true}),
  );

  it('finds every place that it holds by its name, or ten others of just that name', () => {
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 30}), fc.nat(), (rows, which) => {
        const [wanted = ''] = rows[which % rows.length] ?? [];
        const folded = placeWords(wanted);
        if (!folded || folded.split(' ').length > 8) return;
        const matches = createGazetteer(aPlacePack(rows))(wanted);
        const named = matches.filter(({label}) => placeWords(label).startsWith(folded));
        expect(named.length).to.be.above(0);
      }),
    );
  });

  it('always gives the same answer, never throws, and only places that it holds', () => {
    fc.assert(
      fc.property(
        fc.array(row, {minLength: 1, maxLength: 30}),
        fc.array(row, {maxLength: 10}),
        name,
        (towns, codes, text) => {
          const pack = aPlacePack(towns, codes);
          const matches = createGazetteer(pack)(text);
          expect(createGazetteer(pack)(text)).to.deep.equal(matches);
          expect(matches.length).to.be.at.most(10);
          const known = new Set([...towns, ...codes].map(([label]) => label));
          for (const {label} of matches) expect([...known].some((each) => label.startsWith(each))).to.equal(true);
        },
      ),
    );
  });

  it('forgives any one slip in a longer name', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{6,20}$/),
        fc.nat(),
        fc.stringMatching(/^[a-z]$/),
        fc.nat(3),
        (word, at, letter, kind) => {
          const place = at % (word.length - 1);
          const [before, after] = [word.slice(0, place), word.slice(place)];
          const slips = [
            before + letter + after,
            before + after.slice(1),
            before + letter + after.slice(1),
            before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
          ];
          const held = createGazetteer(
            aPlacePack([
              ['Elsewhere', '', 0, 0],
              [word, 'Ohio', 1, 1],
            ]),
          );
          expect(held(slips[kind] as string).map(({label}) => label)).to.deep.equal([`${word}, Ohio`]);
        },
      ),
    );
  });
});

describe('reading a pack', () => {
  const whole = aPlacePack(TOWNS, CODES);
  const problem = (value: unknown) => {
    const read = readPlacePack(value);
    return 'code' in read ? [read.code, read.values.field ?? ''].join(' ').trim() : 'read';
  };
  const broken = (change: object) => problem({...whole, towns: {...whole.towns, ...change}});

  it('takes one as it was written', () => {
    expect(problem(JSON.parse(JSON.stringify(whole)))).to.equal('read');
  });

  it('says what is wrong with any other', () => {
    for (const value of [undefined, null, 7, 'text', [], {}, {format: 'other'}])
      expect(problem(value), JSON.stringify(value)).to.equal('unknown-format');
    expect(problem({...whole, version: 2})).to.equal('wrong-type version');
    expect(problem({...whole, areas: 7})).to.equal('wrong-type areas');
    expect(problem({...whole, towns: [], codes: undefined})).to.equal('wrong-type towns');
    expect(problem({...whole, towns: undefined, codes: undefined})).to.equal('empty');
    expect(broken({names: ['a']})).to.equal('wrong-type towns.names');
    expect(broken({names: 'a\nb'})).to.equal('wrong-type towns.within');
    expect(broken({within: TOWNS.map(() => 99)})).to.equal('wrong-type towns.within');
    expect(broken({latitudes: TOWNS.map(() => 9001)})).to.equal('wrong-type towns.latitudes');
    expect(broken({longitudes: TOWNS.map(() => '1')})).to.equal('wrong-type towns.longitudes');
    expect(broken({names: '\n'.repeat(300_000)})).to.equal('wrong-type towns.names');
  });

  it('cuts what is too long and keeps only sources with a name', () => {
    const read = readPlacePack({
      ...aPlacePack([['x'.repeat(5000), 'Ohio', 1, 1]]),
      sources: [{name: 'A', url: 7, licence: 'L'.repeat(9999)}, {url: 'https://example.org'}, null, 'B'],
    });
    if ('code' in read) throw new Error(read.code);
    expect(read.towns?.names.length).to.be.below(200);
    expect(read.sources.map(({name, url}) => [name, url])).to.deep.equal([['A', undefined]]);
    expect(read.sources[0]?.licence?.length).to.be.below(500);
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readPlacePack(value)));
    const table = fc.record({
      names: fc.anything(),
      within: fc.anything(),
      latitudes: fc.anything(),
      longitudes: fc.anything(),
    });
    fc.assert(
      fc.property(table, fc.anything(), fc.anything(), (towns, areas, sources) => {
        const read = readPlacePack({...whole, areas, sources, towns});
        if (!('code' in read)) createGazetteer(read)('springfield');
      }),
    );
  });
});
