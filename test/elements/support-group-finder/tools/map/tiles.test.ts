import {expect} from '@open-wc/testing';
import {readTiles} from '../../../../../src/elements/support-group-finder/tools/map/tiles.js';

const PAGE = 'https://hospital.example/groups/';

describe('the attribute tiles', () => {
  for (const [value, url, host, isArchive = false] of [
    ['https://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org/{z}/{x}/{y}.png', 'tiles.example.org'],
    [
      'https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png',
      'https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png',
      'tiles.example.org',
    ],
    ['/tiles/{z}/{x}/{-y}.png?k={r}', 'https://hospital.example/tiles/{z}/{x}/{-y}.png?k={r}', 'hospital.example'],
    ['tiles/{z}/{x}/{y}.png', 'https://hospital.example/groups/tiles/{z}/{x}/{y}.png', 'hospital.example'],
    ['//cdn.example.org/{z}/{x}/{y}.png', 'https://cdn.example.org/{z}/{x}/{y}.png', 'cdn.example.org'],
    ['town.pmtiles', 'https://hospital.example/groups/town.pmtiles', 'hospital.example', true],
    [
      'https://maps.example.org:8443/a.pmtiles?v=2',
      'https://maps.example.org:8443/a.pmtiles?v=2',
      'maps.example.org:8443',
      true,
    ],
  ] as [string, string, string, boolean?][])
    it(`reads ${value}`, () => expect(readTiles(value, PAGE)).to.deep.equal({url, host, isArchive}));

  for (const value of [
    '',
    'yes',
    'https://tiles.example.org/',
    'https://tiles.example.org/{z}/{x}.png',
    'https://tiles.example.org/{z}/{x}/{y}/{token}.png',
    'javascript:alert(1)//{z}/{x}/{y}',
    'data:image/png,{z}{x}{y}',
    'https://{z}{x}{y}:bad/',
    'ftp://tiles.example.org/{z}/{x}/{y}.png',
    'https://tiles.example.org/{z}/{x}/{y}.pmtiles',
  ])
    it(`refuses "${value}"`, () => expect(readTiles(value, PAGE)).to.equal(undefined));
});
