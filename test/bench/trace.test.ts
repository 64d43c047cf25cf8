import {expect} from 'chai';
import {describe, it} from 'node:test';
import {MARK, readTrace} from '../../bench/trace.mjs';

const [PAGE, OTHER] = [7, 8];
const thread = (tid: number, pid = PAGE) => {
  const at = {pid, tid};
  return {
    name: (name: string) => ({...at, name: 'thread_name', args: {name}}),
    mark: (name: string, ts: number, tts?: number) => ({...at, name, ts, tts}),
    task: (ts: number, dur: number, tts: number, tdur: number) => ({...at, name: 'RunTask', ts, dur, tts, tdur}),
  };
};

describe('CPU times from a trace', () => {
  const [main, worker, second, stranger] = [thread(1), thread(2), thread(3), thread(2, OTHER)];
  const trace = [
    main.name('CrRendererMain'),
    worker.name('DedicatedWorker thread'),
    second.name('DedicatedWorker thread'),
    stranger.name('DedicatedWorker thread'),
    main.task(0, 900, 0, 30_000),
    main.mark('navigationStart', 1_000),
    main.task(1_000, 50_000, 30_000, 20_000),
    main.mark(`${MARK}firstResult`, 60_000, 55_000),
    main.mark(`${MARK}searchWorks`, 90_000, 75_000),
    worker.task(20_000, 10_000, 0, 4_000),
    worker.task(40_000, 20_000, 4_000, 9_000),
    worker.task(85_000, 10_000, 13_000, 8_000),
    second.task(70_000, 10_000, 500, 2_000),
    stranger.task(70_000, 10_000, 0, 90_000),
  ];

  it('count the thread of the page from the navigation to the two moments', () => {
    expect(readTrace(trace)).to.include({pid: PAGE, firstResultCpuMs: 25, searchWorksCpuMs: 45});
  });

  it('add up the Workers of the page, and leave out what they do after search works', () => {
    expect(readTrace(trace).workerCpuMs).to.equal(13 + 2.5);
  });

  it('do not depend on the order of the events', () => {
    expect(readTrace([...trace].reverse())).to.deep.equal(readTrace(trace));
  });

  it('are not numbers without the moments', () => {
    const found = readTrace(trace.filter(({name}) => !name.startsWith(MARK)));
    expect(found.firstResultCpuMs).to.be.NaN;
    expect(found.searchWorksCpuMs).to.be.NaN;
  });
});
