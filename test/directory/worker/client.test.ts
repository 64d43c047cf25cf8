/** What the page does when its Worker fails after it has started. In Node, with a Worker that the test plays. */
import {mock} from 'node:test';
import {expect} from 'chai';
import {openDirectory} from '../../../src/directory/directory.js';
import type {Directory, DirectoryContext} from '../../../src/directory/shapes.js';
import {startReading} from '../../../src/directory/worker/client.js';
import type {WorkerReply} from '../../../src/directory/worker/messages.js';
import type {Answer} from '../../../src/model/query.js';
import {aSource, NOON} from '../../helpers/a-source.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

const SILENCE_MS = 20_000;
const FIRST = {total: 99} as Answer;

class PlayedWorker {
  static last?: PlayedWorker;
  onmessage: ((event: {data: WorkerReply}) => void) | null = null;
  onerror: ((event: {preventDefault: () => void}) => void) | null = null;
  isOver = false;
  constructor() {
    PlayedWorker.last = this;
    queueMicrotask(() => this.say({step: 'started'}));
  }
  postMessage() {
    // The test answers.
  }
  terminate() {
    this.isOver = true;
  }
  say(data: WorkerReply) {
    this.onmessage?.({data});
  }
  die() {
    this.onerror?.({preventDefault: () => undefined});
  }
}

describe('a Worker that has started', () => {
  const before: Record<string, unknown> = {};
  const context: DirectoryContext = {pageSize: 20, viewerZone: 'UTC', signal: new AbortController().signal};
  let replacements = 0;
  const onPage = () => {
    replacements++;
    return openDirectory(aSource(SOME_GROUPS), context, NOON);
  };

  beforeEach(() => {
    const {Worker, location} = globalThis as Record<string, unknown>;
    Object.assign(before, {Worker, location});
    Object.assign(globalThis, {
      Worker: PlayedWorker,
      location: {href: 'file:///page.html', origin: 'null', protocol: 'file:'},
    });
    replacements = 0;
    mock.timers.enable({apis: ['setTimeout']});
  });
  afterEach(() => {
    mock.timers.reset();
    Object.assign(globalThis, before);
  });

  async function begin(): Promise<{directory: Promise<Directory>; worker: PlayedWorker}> {
    const read = await startReading(context.signal);
    if (!read || !PlayedWorker.last) throw new Error('No Worker');
    return {directory: read(new Uint8Array(3), {}, context, NOON, onPage), worker: PlayedWorker.last};
  }

  it('is replaced by work on the page when it dies before the first groups', async () => {
    const {directory, worker} = await begin();
    worker.die();
    expect((await directory).first.total).to.equal(6);
    expect((await (await directory).search).size).to.equal(6);
    expect(worker.isOver).to.equal(true);
  });

  it('is replaced when it dies after them: they stay, and the page gets the search', async () => {
    const {directory, worker} = await begin();
    worker.say({step: 'first', first: FIRST});
    const opened = await directory;
    expect(opened.first).to.equal(FIRST);
    expect(opened.account).to.equal(undefined);
    worker.die();
    expect((await opened.search).size).to.equal(6);
    expect(opened.account?.records).to.equal(6);
  });

  it('is replaced when it falls silent, and not while it says that it is at work', async () => {
    const {directory, worker} = await begin();
    for (let beats = 0; beats < 5; beats++) {
      mock.timers.tick(SILENCE_MS - 1);
      worker.say({step: 'busy'});
    }
    expect(replacements).to.equal(0);
    mock.timers.tick(SILENCE_MS);
    expect(replacements).to.equal(1);
    expect((await directory).first.total).to.equal(6);
    worker.die();
    expect(replacements).to.equal(1);
  });

  it('isn’t replaced when it says what is wrong with the list: the page would find the same', async () => {
    const {directory, worker} = await begin();
    worker.say({step: 'problem', problem: {code: 'empty', values: {}}});
    expect(await directory.catch((error: Error) => error.constructor.name)).to.equal('SourceError');
    mock.timers.tick(SILENCE_MS);
    expect(replacements).to.equal(0);
  });
});
