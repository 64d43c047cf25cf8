/**
 * CPU times from a trace of Chromium.
 *
 * The page leaves marks, and the trace has for each how long its thread had run by then. Asking over DevTools (`Performance.getMetrics`) gives
 * the same clock, but answers late: the page works on while the question is on its way. Workers have no marks, but each of their tasks carries
 * the clock of its thread, so the last task before a mark tells.
 */
export const CATEGORIES = ['blink.user_timing', 'toplevel'];
/** How the names of our marks in instrument.mjs begin. */
export const MARK = 'bench:';

const WORKER_THREAD = 'DedicatedWorker thread';
const MICROSECONDS = 1000;

/**
 * `{pid, firstResultCpuMs, searchWorksCpuMs, workerCpuMs}`: the process of the page; the CPU time of its thread from the navigation until the
 * marks `firstResult` and `searchWorks`; that of its Workers until the latter.
 */
export function readTrace(events) {
  const mark = (name) => events.find((event) => event.name === name) ?? {};
  const [firstResult, searchWorks] = ['firstResult', 'searchWorks'].map((name) => mark(MARK + name));
  const ofPage = events.filter(({pid}) => pid === firstResult.pid);
  const workers = ofPage.filter(({name, args}) => name === 'thread_name' && args.name === WORKER_THREAD);
  // `tts` is the clock of the thread at the start of an event, `tdur` what the event took of it.
  const cpuUntil = (untilTs, thread) =>
    ofPage
      .filter(({tid, ts, tts, dur = 0}) => tid === thread && tts !== undefined && ts + dur <= untilTs)
      .reduce((latest, {tts, tdur = 0}) => Math.max(latest, tts + tdur), 0);
  // Nearly all the thread did before is the start of the process and its empty page.
  const startTts = cpuUntil(mark('navigationStart').ts, firstResult.tid);
  return {
    pid: firstResult.pid,
    firstResultCpuMs: (firstResult.tts - startTts) / MICROSECONDS,
    searchWorksCpuMs: (searchWorks.tts - startTts) / MICROSECONDS,
    workerCpuMs: workers.reduce((sum, {tid}) => sum + cpuUntil(searchWorks.ts, tid), 0) / MICROSECONDS,
  };
}
