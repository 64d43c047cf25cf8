import {mock} from 'node:test';
import {expect} from 'chai';
import {openDirectory} from '../../../src/directory/directory.js';
import type {Directory, DirectoryContext} from '../../../src/directory/shapes.js';
import type {ReadRequest, WorkerReply} from '../../../src/directory/worker/messages.js';
import {ask} from '../../helpers/ask.js';
import {NOON} from '../../helpers/a-source.js';
import {until} from '../../helpers/until.js';

const HOW_MANY = 3000;
const LIST = JSON.stringify(
  Array.from({length: HOW_MANY}, (_, index) => ({
    slug: `g${index}`,
    name: `Group ${index}`,
    day: index % 7,
    time: '19:00',
    timezone: 'America/New_York',
    notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(5),
  })),
);

/** A Worker that starts, then handles the page's request as the test specifies. */
class FakeWorker {
  static made: FakeWorker[] = [];
  static answer: (worker: FakeWorker, request: ReadRequest) => void = () => undefined;
  onmessage: ((event: {data: WorkerReply}) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: ((event: Event) => void) | null = null;
  isTerminated = false;

  constructor() {
    FakeWorker.made.push(this);
    queueMicrotask(() => this.say({step: 'started'}));
  }
  say(data: WorkerReply) {
    this.onmessage?.({data});
  }
  postMessage(request: ReadRequest) {
    FakeWorker.answer(this, request);
  }
  terminate() {
    this.isTerminated = true;
  }
}

/** An error in a Worker, which the browser also reports as one of the page unless it is canceled. */
const crash = () => new Event('error', {cancelable: true});

let requests = 0;
const open = (signal = new AbortController().signal): Promise<Directory> => {
  const context: DirectoryContext = {
    pageSize: 20,
    viewerZone: 'America/New_York',
    signal,
    fetch: () => {
      requests++;
      return Promise.resolve(new Response(LIST));
    },
  };
  return openDirectory({src: 'https://list.example/groups.json'}, context, NOON);
};

/** What a page can rely on, whether or not a Worker did the work. */
async function expectEverything(directory: Directory) {
  const search = await directory.search;
  expect((await ask(search, {})).total).to.equal(HOW_MANY);
  expect((await ask(search, {words: 'group 2042'})).groups[0]?.name).to.equal('Group 2042');
  expect(directory.account).to.include({records: HOW_MANY, rejected: 0});
  expect(requests, 'requests').to.equal(1);
  expect(FakeWorker.made).to.have.length(1);
  expect(FakeWorker.made[0]?.isTerminated).to.equal(true);
}

describe('a Worker', () => {
  beforeEach(() => {
    requests = 0;
    FakeWorker.made = [];
    Object.assign(globalThis, {Worker: FakeWorker, location: new URL(import.meta.url)});
  });
  afterEach(() => {
    mock.timers.reset();
    for (const name of ['Worker', 'location']) Reflect.deleteProperty(globalThis, name);
  });

  it('that crashes before it has shown anything is replaced by work on the page', async () => {
    const error = crash();
    FakeWorker.answer = (worker) => worker.onerror?.(error);
    const directory = await open();
    expect(error.defaultPrevented).to.equal(true);
    expect(directory.first.groups).to.have.length(20);
    await expectEverything(directory);
  });

  it('that crashes after its first page is replaced by work on the page, and what it has shown stays', async () => {
    FakeWorker.answer = (worker) => worker.say({step: 'first', first: {...FIRST, total: 7}});
    const directory = await open();
    FakeWorker.made[0]?.onerror?.(crash());
    expect(directory.first.total).to.equal(7);
    await expectEverything(directory);
  });

  it('whose answer cannot be read is replaced by work on the page', async () => {
    FakeWorker.answer = (worker) => worker.onmessageerror?.(new Event('messageerror'));
    await expectEverything(await open());
  });

  it('that falls silent is replaced by work on the page; one that says that it works is waited for', async () => {
    let wasAsked = false;
    FakeWorker.answer = () => (wasAsked = true);
    mock.timers.enable({apis: ['setInterval']});
    let isOpen = false;
    const opening = open().then((directory) => {
      isOpen = true;
      return directory;
    });
    await until(() => wasAsked, 'it was never asked');
    const [worker] = FakeWorker.made;
    for (let minute = 0; minute < 5; minute++) {
      mock.timers.tick(30_000);
      worker?.say({step: 'working'});
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(worker?.isTerminated).to.equal(false);
    expect(isOpen).to.equal(false);
    mock.timers.tick(60_000);
    expect(worker?.isTerminated).to.equal(true);
    await expectEverything(await opening);
  });

  it('starts as soon as the server says how long a list is, and only for a long one', async () => {
    const answers = (headers: HeadersInit) => {
      const leaving = new AbortController();
      const context: DirectoryContext = {
        pageSize: 20,
        viewerZone: 'America/New_York',
        signal: leaving.signal,
        // The body never arrives.
        fetch: () => Promise.resolve(new Response(new ReadableStream(), {headers})),
      };
      openDirectory({src: 'https://list.example/groups.json'}, context, NOON).catch(() => undefined);
      return leaving;
    };
    const short = answers({'content-length': '150000'});
    const unknown = answers({});
    await new Promise((resolve) => setTimeout(resolve));
    expect(FakeWorker.made).to.have.length(0);
    const long = answers({'content-length': '5000000'});
    await until(() => FakeWorker.made.length === 1, 'it did not start');
    const compressed = answers({'content-length': '500000', 'content-encoding': 'br'});
    await until(() => FakeWorker.made.length === 2, 'it did not start for a compressed list');
    for (const leaving of [short, unknown, long, compressed]) leaving.abort(new Error('left'));
    await until(() => FakeWorker.made.every(({isTerminated}) => isTerminated), 'it was not ended');
  });

  it('that says what is wrong with the list is believed', async () => {
    FakeWorker.answer = (worker) =>
      worker.say({step: 'problem', problem: {code: 'html-instead', values: {found: '<'}}});
    const failure = await open().catch((error: unknown) => error);
    expect(failure).to.have.nested.property('problem.code', 'html-instead');
  });

  it('is ended with the signal, and nothing takes its place', async () => {
    const leaving = new AbortController();
    FakeWorker.answer = () => leaving.abort(new Error('left'));
    const failure = await open(leaving.signal).catch((error: unknown) => error);
    expect(failure).to.have.property('message', 'left');
    expect(FakeWorker.made[0]?.isTerminated).to.equal(true);
  });
});

const FIRST = {
  total: 0,
  isExact: false,
  of: 'loaded',
  groups: [],
  distancesKm: [],
  facets: {},
} as unknown as Directory['first'];
