import {expect} from 'chai';
import {hsdsServer} from '../../../src/sources/servers/hsds-server.js';
import type {SourceError} from '../../../src/sources/source.js';

const never = () => new AbortController().signal;
const service = (id: number, more: object = {}) => ({id: `s${id}`, name: `Service ${id}`, status: 'active', ...more});

/** A server that answers each list of each page with what is given; anything else is not there. */
function aServer(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const fetch = (address: RequestInfo | URL) => {
    const url = new URL(address as string);
    const question = `${url.pathname} ${url.searchParams.get('page')}`;
    asked.push(question);
    const answer = answers[question];
    return Promise.resolve(answer ? new Response(JSON.stringify(answer)) : new Response('', {status: 404}));
  };
  return {fetch: fetch, asked};
}

describe('an Open Referral API', () => {
  it('is read from the list that the site names, with its own choice of terms', async () => {
    const address: string[] = [];
    const fetch = ((url: string) => {
      address.push(url);
      return Promise.resolve(new Response(JSON.stringify({contents: [], last_page: true})));
    }) as typeof globalThis.fetch;
    await hsdsServer('https://211.example/api/service_at_locations?taxonomy_term_id=t1', {}, {fetch}).load(never());
    expect(address).to.deep.equal([
      'https://211.example/api/service_at_locations?taxonomy_term_id=t1&full=true&per_page=100&page=1',
    ]);
  });

  it('is read to the end though it gives a wrong total', async () => {
    const page = (id: number) => ({
      total_items: 1,
      total_pages: 3,
      page_number: id,
      contents: [service(id, {organization: {}})],
    });
    const {fetch, asked} = aServer({'/services 1': page(1), '/services 2': page(2), '/services 3': page(3)});
    const missing: unknown[] = [];
    const {records} = await hsdsServer('https://211.example', {}, {fetch}).load(never(), (part) =>
      missing.push(part.missing),
    );
    expect([records, asked.length]).to.deep.equal([3, 3]);
    expect(missing).to.deep.equal([0, 0]);
  });

  it('does without organisations and places that it does not have', async () => {
    const flat = {total_pages: 1, contents: [service(1, {organization_id: 'o1'})]};
    const {fetch, asked} = aServer({'/services 1': flat});
    const {groups} = await hsdsServer('https://211.example/', {}, {fetch}).load(never());
    expect(groups.map(({name}) => name)).to.deep.equal(['Service 1']);
    expect(asked).to.deep.equal(['/services 1', '/organizations 1', '/service_at_locations 1']);
  });

  it('is not there when its list is not', async () => {
    const {fetch} = aServer({});
    const error: unknown = await hsdsServer('https://211.example/', {}, {fetch})
      .load(never())
      .catch((e: unknown) => e);
    expect((error as SourceError).problem.code).to.equal('not-found');
  });

  it('ends when it gives the same page again', async () => {
    const same = {total_pages: 9, contents: [service(1, {organization: {}})]};
    const {fetch} = aServer({'/services 1': same, '/services 2': same});
    expect((await hsdsServer('https://211.example/', {}, {fetch}).load(never())).records).to.equal(1);
  });
});
