import {expect} from 'chai';
import type {FetchBytesOptions} from '../../../src/sources/servers/fetch-bytes.js';
import {fetchBytes} from '../../../src/sources/servers/fetch-bytes.js';
import {SourceError} from '../../../src/sources/source.js';
import {decodeText} from '../../../src/sources/values/decode-text.js';

const URL_OF_LIST = 'https://lists.example.org/groups.json';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A body that gives these pieces, and then ends or waits for ever. */
function bodyOf(pieces: string[], end: 'end' | 'wait' | 'break' = 'end'): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(utf8(piece));
      if (end === 'end') controller.close();
      if (end === 'break') controller.error(new TypeError('network'));
    },
  });
}

/** A `fetch` that gives up when its signal says so, as the real one does. */
function answer(response: () => Response | Promise<Response>): typeof globalThis.fetch {
  return (_url, init) =>
    new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      Promise.resolve().then(response).then(resolve, reject);
    });
}

async function problemOf(fetch: typeof globalThis.fetch, options: Partial<FetchBytesOptions> = {}): Promise<unknown> {
  try {
    await fetchBytes(URL_OF_LIST, {signal: new AbortController().signal, fetch, ...options});
  } catch (error) {
    return error instanceof SourceError ? error.problem : error;
  }
  return 'nothing was wrong';
}

describe('fetching a list', () => {
  it('gives all of its bytes, and says how many have come', async () => {
    const seen: number[] = [];
    const fetch = answer(() => new Response(bodyOf(['[{"name"', ':"x"}]'])));
    const options = {signal: new AbortController().signal, fetch, onProgress: (bytes: number) => seen.push(bytes)};
    expect(decodeText(await fetchBytes(URL_OF_LIST, options))).to.equal('[{"name":"x"}]');
    expect(seen.at(-1)).to.equal(14);
  });

  it('sends credentials to the own origin only', async () => {
    let sent: RequestInit | undefined;
    const fetch: typeof globalThis.fetch = (_url, init) => {
      sent = init;
      return Promise.resolve(new Response('[]'));
    };
    await fetchBytes(URL_OF_LIST, {signal: new AbortController().signal, fetch});
    expect(sent?.credentials).to.equal('same-origin');
  });

  it('says that there is nothing at the address', async () => {
    for (const status of [404, 410]) {
      expect(await problemOf(answer(() => new Response('', {status})))).to.deep.equal({
        code: 'not-found',
        values: {status},
      });
    }
  });

  it('says what else the server said', async () => {
    for (const status of [401, 500, 503]) {
      expect(await problemOf(answer(() => new Response('', {status})))).to.deep.equal({
        code: 'http-error',
        values: {status},
      });
    }
  });

  it('says that nobody answered, and where', async () => {
    const fetch = answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(fetch)).to.deep.equal({code: 'unreachable', values: {host: 'lists.example.org'}});
    expect(await problemOf(answer(() => new Response(bodyOf(['[1,'], 'break'))))).to.deep.include({
      code: 'unreachable',
    });
  });

  it('tells being offline from a silent server', async () => {
    const fetch = answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(fetch, {isOnline: () => false})).to.deep.include({code: 'offline'});
    expect(await problemOf(fetch, {isOnline: () => true})).to.deep.include({code: 'unreachable'});
  });

  it('gives up when nothing comes, at the start and in the middle', async () => {
    const never = answer(() => new Promise<Response>(() => undefined));
    expect(await problemOf(never, {stallMs: 5})).to.deep.include({code: 'stalled'});
    const fetch: typeof globalThis.fetch = (_url, init) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(utf8('[1,'));
          init?.signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
        },
      });
      return Promise.resolve(new Response(body));
    };
    expect(await problemOf(fetch, {stallMs: 5})).to.deep.include({code: 'stalled'});
  });

  it('waits for a slow answer that keeps coming, and leaves no timer behind', async () => {
    const {setTimeout, clearTimeout} = globalThis;
    const running = new Set<number>();
    let started = 0;
    globalThis.setTimeout = (() => (running.add(++started), started)) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer: number) => void running.delete(timer)) as typeof clearTimeout;
    try {
      const seen: number[] = [];
      const fetch: typeof globalThis.fetch = () => Promise.resolve(new Response(bodyOf(['1', '2', '3'])));
      const onProgress = () => seen.push(started);
      await fetchBytes(URL_OF_LIST, {signal: new AbortController().signal, fetch, onProgress});
      // The wait begins anew with the answer and with each of its pieces.
      expect(seen).to.deep.equal([...new Set(seen)]);
      expect(seen.length).to.be.above(0);
      expect(running.size).to.equal(0);
      await problemOf(answer(() => Promise.reject(new TypeError('Failed to fetch'))));
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(globalThis, {setTimeout, clearTimeout});
    }
  });

  it('gives up on what would fill the memory, announced or not', async () => {
    const small = {maxBytes: 10};
    const long = answer(() => new Response(bodyOf(['0123456', '7890123'])));
    expect(await problemOf(long, small)).to.deep.include({code: 'too-large'});
    const announced = answer(() => new Response('x', {headers: {'content-length': '5000000'}}));
    expect(await problemOf(announced, small)).to.deep.equal({code: 'too-large', values: {megabytes: 5, limit: 0}});
  });

  it('lets the abort of the page through unchanged, and stops the request', async () => {
    const controller = new AbortController();
    let stopped = false;
    const fetch: typeof globalThis.fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          stopped = true;
          reject(new DOMException('aborted', 'AbortError'));
        });
        queueMicrotask(() => controller.abort());
      });
    const error = await problemOf(fetch, {signal: controller.signal});
    expect((error as Error).name).to.equal('AbortError');
    expect(stopped).to.equal(true);
  });

  it('does not even begin when it is too late', async () => {
    const signal = AbortSignal.abort();
    let asked = false;
    const fetch = answer(() => {
      asked = true;
      return new Response('');
    });
    expect(((await problemOf(fetch, {signal})) as Error).name).to.equal('AbortError');
    expect(asked).to.equal(false);
  });

  it('leaves nothing behind on the signal of the page', async () => {
    const {signal} = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...each: Parameters<typeof add>) => (listeners++, add(...each));
    signal.removeEventListener = (...each: Parameters<typeof remove>) => (listeners--, remove(...each));
    await fetchBytes(URL_OF_LIST, {signal, fetch: answer(() => new Response('[]'))});
    await problemOf(
      answer(() => new Response('', {status: 404})),
      {signal},
    );
    expect(listeners).to.equal(0);
  });
});
