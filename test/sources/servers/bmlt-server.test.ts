import {expect} from 'chai';
import fc from 'fast-check';
import {areaParameters, bmltServer} from '../../../src/sources/servers/bmlt-server.js';
import type {SourceError} from '../../../src/sources/source.js';
import {BMLT} from '../../helpers/format-samples.js';

const json = (value: unknown) => new Response(JSON.stringify(value));
const never = () => new AbortController().signal;
const INFO = [{version: '4.2.7', langs: 'en,de', nativeLang: 'en'}];

/** A server that answers with what is given, and writes down what it was asked. */
function aServer(answer: (query: URLSearchParams) => unknown) {
  const asked: URL[] = [];
  const fetch = (address: RequestInfo | URL) => {
    const url = new URL(address as string);
    asked.push(url);
    const value = answer(url.searchParams);
    return value instanceof Error
      ? Promise.reject(value)
      : Promise.resolve(value instanceof Response ? value : json(value));
  };
  return {fetch: fetch, asked};
}
const usual = (query: URLSearchParams): unknown => (query.get('switcher') === 'GetServerInfo' ? INFO : BMLT);
const questionOf = (asked: URL[]) => asked.find((url) => url.searchParams.get('switcher') === 'GetSearchResults');
const rows = (length: number, from = 0) =>
  Array.from({length}, (_, index) => ({
    ...BMLT.meetings[0],
    id_bigint: String(from + index),
    meeting_name: `M${from + index}`,
  }));

describe('a BMLT root server', () => {
  for (const src of [
    'https://bmlt.example/main_server',
    'https://bmlt.example/main_server/',
    'https://bmlt.example/main_server/client_interface/json/?switcher=GetFormats',
  ]) {
    it(`is asked at the address of its API: ${src}`, async () => {
      const {fetch, asked} = aServer(usual);
      await bmltServer(src, {}, {fetch}).load(never());
      expect(`${questionOf(asked)?.origin}${questionOf(asked)?.pathname}`).to.equal(
        'https://bmlt.example/main_server/client_interface/json/',
      );
    });
  }

  it('is asked in the language of the visitor where it has words in it', async () => {
    const askedIn = async (language: string) => {
      const {fetch, asked} = aServer(usual);
      await bmltServer('https://bmlt.example/', {language}, {fetch}).load(never());
      return questionOf(asked)?.searchParams.get('lang_enum');
    };
    expect(await Promise.all(['de-AT', 'en', 'fr'].map(askedIn))).to.deep.equal(['de', 'en', null]);
  });

  it('is read where it does not describe itself', async () => {
    const {fetch} = aServer((query) =>
      query.get('switcher') === 'GetServerInfo' ? new Response('', {status: 404}) : BMLT,
    );
    expect((await bmltServer('https://bmlt.example/', {}, {fetch}).load(never())).records).to.equal(2);
  });

  it('gets the service bodies that the site chose, one by one', async () => {
    const {fetch, asked} = aServer(usual);
    await bmltServer('https://bmlt.example/?services=12,34&recursive=1&page_size=9', {}, {fetch}).load(never());
    const query = questionOf(asked)?.searchParams;
    expect([query?.getAll('services[]'), query?.get('recursive'), query?.get('page_size')]).to.deep.equal([
      ['12', '34'],
      '1',
      '500',
    ]);
  });

  it('ends when an old server gives the same page again', async () => {
    const {fetch, asked} = aServer((query) => (query.get('switcher') === 'GetServerInfo' ? INFO : rows(500)));
    const {records} = await bmltServer('https://bmlt.example/', {}, {fetch}).load(never());
    expect([records, asked.length]).to.deep.equal([500, 3]);
  });

  it('takes {} for nothing', async () => {
    const {fetch} = aServer((query) => (query.get('switcher') === 'GetServerInfo' ? INFO : {}));
    expect((await bmltServer('https://bmlt.example/', {}, {fetch}).load(never())).records).to.equal(0);
  });

  it('is told apart from one that answers but may not be read', async () => {
    const blocked = (canKnock: boolean) =>
      ((_address: string, init: RequestInit) =>
        init.mode === 'no-cors' && canKnock
          ? Promise.resolve(json(''))
          : Promise.reject(new TypeError('blocked'))) as typeof globalThis.fetch;
    const problem = (fetch: typeof globalThis.fetch) =>
      bmltServer('https://bmlt.example/', {}, {fetch})
        .load(never())
        .catch((error: unknown) => (error as SourceError).problem);
    expect(await problem(blocked(true))).to.deep.equal({code: 'not-shared', values: {host: 'bmlt.example'}});
    expect(await problem(blocked(false))).to.deep.include({code: 'unreachable'});
  });

  it('says that a web page came', async () => {
    const {fetch} = aServer(() => new Response('<!doctype html><title>Moved</title>'));
    const error: unknown = await bmltServer('https://bmlt.example/', {}, {fetch})
      .load(never())
      .catch((e: unknown) => e);
    expect((error as SourceError).problem.code).to.equal('html-instead');
  });

  it('goes on with an area from the page that failed', async () => {
    let isDown = true;
    const {fetch, asked} = aServer((query) => {
      if (query.get('switcher') === 'GetServerInfo') return INFO;
      const page = Number(query.get('page_num'));
      if (page === 2 && isDown) return new Response('', {status: 500});
      return rows(page === 1 ? 500 : 20, page * 1000);
    });
    const server = bmltServer('https://bmlt.example/', {}, {fetch});
    const area = {days: ['TU', 'WE']} as const;
    await server.loadArea(area, never()).catch(() => undefined);
    isDown = false;
    expect((await server.loadArea(area, never())).records).to.equal(520);
    expect(asked.slice(1).map((url) => url.searchParams.get('page_num'))).to.deep.equal(['1', '2', '2']);
    expect(asked[1]?.searchParams.getAll('weekdays[]')).to.deep.equal(['3', '4']);
  });
});

describe('the area that a BMLT server is told', () => {
  it('is never more precise than about a kilometer, and the radius makes up for it', () => {
    fc.assert(
      fc.property(
        fc.double({min: -90, max: 90, noNaN: true}),
        fc.double({min: -180, max: 180, noNaN: true}),
        fc.double({min: 1, max: 500, noNaN: true}),
        (latitude, longitude, radiusKm) => {
          const sent = Object.fromEntries(areaParameters({near: {latitude, longitude, radiusKm}}));
          return (
            /^-?\d+\.\d\d$/.test(String(sent.lat_val)) &&
            /^-?\d+\.\d\d$/.test(String(sent.long_val)) &&
            Number.isInteger(sent.geo_width_km) &&
            Number(sent.geo_width_km) >= radiusKm + Math.abs(Number(sent.lat_val) - latitude) * 111
          );
        },
      ),
    );
  });

  it('is the nearest meetings where no distance was chosen, and no days beside a place', () => {
    expect(areaParameters({near: {latitude: 1, longitude: 2, radiusKm: Infinity}, days: ['SU']})).to.deep.equal([
      ['lat_val', '1.00'],
      ['long_val', '2.00'],
      ['geo_width', -200],
    ]);
    expect(areaParameters({days: ['SU', 'SA']})).to.deep.equal([
      ['weekdays[]', 1],
      ['weekdays[]', 7],
    ]);
  });
});
