import {expect} from 'chai';
import fc from 'fast-check';
import type {Address} from '../../../src/sources/values/address.js';
import {findCountry, parseAddress} from '../../../src/sources/values/address.js';

describe('an address in one line', () => {
  const CASES: [string, Partial<Address>][] = [
    [
      '12 Main St, Springfield, OH 44444, USA',
      {lines: ['12 Main St'], locality: 'Springfield', region: 'OH', postalCode: '44444', country: 'US'},
    ],
    [
      '8 104 St, Edmonton, Alberta, T6E 4E8, Canada',
      {lines: ['8 104 St'], locality: 'Edmonton', region: 'Alberta', postalCode: 'T6E 4E8', country: 'CA'},
    ],
    [
      'Island House, Gosnold, MA 02713',
      {lines: ['Island House'], locality: 'Gosnold', region: 'MA', postalCode: '02713'},
    ],
    ['Philadelphia, PA, USA', {lines: [], locality: 'Philadelphia', region: 'PA', country: 'US'}],
    ['London, UK', {lines: [], locality: 'London', country: 'GB'}],
    [
      '3 High St, Lewes BN7 1AB, United Kingdom',
      {lines: ['3 High St'], locality: 'Lewes', postalCode: 'BN7 1AB', country: 'GB'},
    ],
    ['Flat 2, High St, Lewes, BN7 1AB', {lines: ['Flat 2', 'High St'], locality: 'Lewes', postalCode: 'BN7 1AB'}],
    [
      'Hauptstraße 5, 10115 Berlin, Deutschland',
      {lines: ['Hauptstraße 5'], locality: 'Berlin', postalCode: '10115', country: 'DE'},
    ],
    [
      "Stationsweg 3, 5211 AJ 's-Hertogenbosch, Netherlands",
      {lines: ['Stationsweg 3'], locality: "'s-Hertogenbosch", postalCode: '5211 AJ', country: 'NL'},
    ],
    [
      'Kerkstraat 3, 5211AJ Vught, Nederland',
      {lines: ['Kerkstraat 3'], locality: 'Vught', postalCode: '5211AJ', country: 'NL'},
    ],
    ['Baptist Church, Manvers St', {lines: ['Baptist Church', 'Manvers St']}],
    ['12 Main St', {lines: ['12 Main St']}],
    ["High St (Opp Mcdonald's)", {lines: ["High St (Opp Mcdonald's)"]}],
    [
      'Higher Market St. Rear End Of The Town Clock. Upstairs',
      {lines: ['Higher Market St. Rear End Of The Town Clock. Upstairs']},
    ],
    ['Chapel Hill', {lines: [], locality: 'Chapel Hill'}],
    ['Rua Nova 3, São José do Vale do Rio Preto', {lines: ['Rua Nova 3'], locality: 'São José do Vale do Rio Preto'}],
    ['Springfield', {lines: [], locality: 'Springfield'}],
    ['', {lines: []}],
  ];
  for (const [text, expected] of CASES) {
    it(`is taken apart: "${text}"`, () => {
      expect(parseAddress(text)).to.deep.equal(expected);
    });
  }

  it('that is one name beside a postcode of its own ends in a road rather than in a town of that name', () => {
    const known = {postalCode: 'PL4 6HN'};
    expect(parseAddress('North Hill', known))
      .to.deep.include({lines: ['North Hill']})
      .and.not.have.property('locality');
    expect(parseAddress('Penryn', known).locality).to.equal('Penryn');
    expect(parseAddress('12 Main St, Chapel Hill', {postalCode: '27514'}).locality).to.equal('Chapel Hill');
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9 ]{1,12}$/), {maxLength: 6}), (parts) => {
        const {lines, locality, region, postalCode, country} = parseAddress(parts.join(', '));
        const kept = [...lines, locality, region, postalCode, country].join(' ').split(/\s+/).length;
        const listed = parts.join(' ').split(/\s+/).filter(Boolean).length;
        expect(kept).to.be.at.least(listed - 3);
      }),
    );
  });
});

describe('a country', () => {
  it('is its code where we know it', () => {
    expect(['USA', 'uk', 'England', 'Deutschland', 'ca', 'Ruritania'].map(findCountry)).to.deep.equal([
      'US',
      'GB',
      'GB',
      'DE',
      'CA',
      'Ruritania',
    ]);
  });

  it('is known by its name in the languages of lists, whichever is asked first', () => {
    const CODES: Readonly<Record<string, string>> = {
      Włochy: 'IT',
      Suécia: 'SE',
      Zwitserland: 'CH',
      'États-Unis': 'US',
      'Estados Unidos': 'US',
      'Regno Unito': 'GB',
      Sydafrika: 'ZA',
      'South Africa': 'ZA',
      Österreich: 'AT',
    };
    for (const [name, code] of Object.entries(CODES)) expect(findCountry(name), name).to.equal(code);
  });

  it('is none in what only looks like one', () => {
    for (const text of ['OH 44444', 'ONT', 'constructor', ''])
      expect(parseAddress(`12 Main St, Springfield, ${text}`).country, text).to.equal(undefined);
  });
});
