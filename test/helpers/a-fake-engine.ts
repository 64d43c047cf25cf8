/** A server that behaves like a small OpenSearch: indexes in memory, aliases, bulk. Its moods make it busy, or break it. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {evaluate} from './query-evaluator.js';
import type {Stored} from './query-evaluator.js';

type Json = Record<string, unknown>;

interface Index {
  body: Json;
  documents: Map<string, Stored>;
}

/** What it answers in place of doing what was asked. */
export interface Refusal {
  status: number;
  headers?: Record<string, string>;
  body?: Json;
}

export interface FakeEngine {
  url: string;
  indexes: Map<string, Index>;
  aliases: Map<string, string[]>;
  /** `METHOD /path` of every request. */
  requests: string[];
  /** Every body of a search, as it came. */
  searches: string[];
  /** Asked before each request; what it gives is answered. */
  refuse: (request: string, body: string) => Refusal | undefined;
  /** Asked for each document of a bulk; a status other than 201 refuses it. */
  statusOf: (id: string) => number;
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

export async function aFakeEngine(): Promise<FakeEngine> {
  const engine: FakeEngine = {
    url: '',
    indexes: new Map(),
    aliases: new Map(),
    requests: [],
    searches: [],
    refuse: () => undefined,
    statusOf: () => 201,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  const {indexes, aliases} = engine;
  const named = (name: string): [string, Index][] =>
    (aliases.get(name) ?? [name]).flatMap((each): [string, Index][] => {
      const index = indexes.get(each);
      return index ? [[each, index]] : [];
    });
  const documentsIn = (name: string) => named(name).flatMap(([, {documents}]) => [...documents.values()]);

  function bulk(name: string, text: string): Json {
    const lines = text.trim().split('\n');
    const items = [];
    for (let at = 0; at < lines.length; at += 2) {
      const {index} = JSON.parse(lines[at] as string) as {index: {_id: string}};
      const status = engine.statusOf(index._id);
      if (status === 201)
        indexes
          .get(name)
          ?.documents.set(index._id, {...(JSON.parse(lines[at + 1] as string) as Stored), id: index._id});
      items.push({index: {status, ...(status > 201 && {error: {type: 'refused', reason: `because ${status}`}})}});
    }
    return {items};
  }

  function answer(method: string, name: string, action: string, text: string): Refusal {
    const ok = (body: Json): Refusal => ({status: 200, body});
    const body = action !== '_bulk' && text ? (JSON.parse(text) as Json) : {};
    if (name === '_aliases') {
      for (const each of body.actions as Record<'add' | 'remove', {index: string; alias: string}>[]) {
        const {index, alias} = each.add ?? each.remove;
        const others = (aliases.get(alias) ?? []).filter((other) => other !== index);
        aliases.set(alias, each.add ? [...others, index] : others);
      }
      return ok({acknowledged: true});
    }
    if (name === '_alias') {
      const holders = aliases.get(action);
      return holders?.length ? ok(Object.fromEntries(holders.map((each) => [each, {}]))) : {status: 404};
    }
    if (name === '_cluster') return ok({status: 'green'});
    if (method === 'GET' && action === '_settings' && name.endsWith('*'))
      return ok(
        Object.fromEntries(
          [...indexes.keys()].filter((each) => each.startsWith(name.slice(0, -1))).map((each) => [each, {}]),
        ),
      );
    if (method === 'PUT' && !action) {
      if (indexes.has(name)) return {status: 400, body: {error: {type: 'resource_already_exists_exception'}}};
      indexes.set(name, {body, documents: new Map()});
      return ok({acknowledged: true});
    }
    if (named(name).length === 0) return {status: 404, body: {error: {type: 'index_not_found_exception'}}};
    switch (action) {
      case '_mapping':
        return ok(Object.fromEntries(named(name).map(([each, index]) => [each, {mappings: index.body.mappings}])));
      case '_bulk':
        return ok(bulk(name, text));
      case '_count':
        return ok({count: evaluate(documentsIn(name), {...body, size: 0}).hits.total?.value});
      case '_search':
        engine.searches.push(text);
        return ok(evaluate(documentsIn(name), body) as unknown as Json);
      case '':
        if (method === 'DELETE') indexes.delete(name);
    }
    return ok({acknowledged: true});
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void textOf(request).then((text) => {
      const [path = ''] = (request.url ?? '').split('?');
      const [, name = '', action = ''] = path.split('/');
      engine.requests.push(`${request.method} ${path}`);
      const {
        status,
        headers = {},
        body = {},
      } = engine.refuse(`${request.method} ${path}`, text) ?? answer(request.method ?? '', name, action, text);
      response.writeHead(status, {'content-type': 'application/json', ...headers});
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  engine.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return engine;
}
