import {expect} from 'chai';
import {runSliced} from '../../src/directory/run-sliced.js';

/** Keeps the thread busy: what a slice must not do for long. */
function work(durationMs: number) {
  const end = performance.now() + durationMs;
  while (performance.now() < end);
}

describe('work in slices', () => {
  it('gives the result of the steps', async () => {
    const steps = (function* () {
      yield;
      yield;
      return 'done';
    })();
    expect(await runSliced(steps, new AbortController().signal)).to.equal('done');
  });

  it('lets other tasks have a turn in between', async () => {
    let turns = 0;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    const steps = (function* () {
      for (let step = 0; step < 6; step++) {
        work(5);
        yield;
      }
      return turns;
    })();
    expect(await runSliced(steps, new AbortController().signal)).to.be.above(0);
    port1.close();
  });

  it('stops when nobody wants the result any more', async () => {
    const controller = new AbortController();
    let made = 0;
    const steps = (function* (): Generator<void, void> {
      for (;;) {
        made++;
        work(3);
        if (made === 4) controller.abort(new Error('gone'));
        yield;
      }
    })();
    let reason: unknown;
    await runSliced(steps, controller.signal).catch((error: unknown) => (reason = error));
    expect(reason).to.be.an('error').with.property('message', 'gone');
    expect(made).to.be.below(20);
  });
});
