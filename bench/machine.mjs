/** Whether the machine is quiet enough for a verdict. */
import {availableParallelism, cpus} from 'node:os';

/** The 1-minute load average before the run. The bench's own load isn't in it: it is read first. */
const MOST_LOAD = 1;
/**
 * The processors that other programs may keep busy during the run: one, as before it, or a quarter of a small machine. The load average says
 * nothing here, since the bench makes most of it: a browser has a dozen threads that want to run at once.
 */
const mostCores = (cores) => Math.min(MOST_LOAD, cores / 4);

/** `{ms, machineMs, ownMs}`: the time, the CPU time of the whole machine so far, and that of this process. */
export function readMachine() {
  const machineMs = cpus().reduce((sum, {times: {user, nice, sys, irq}}) => sum + user + nice + sys + irq, 0);
  const {user, system} = process.cpuUsage();
  return {ms: performance.now(), machineMs, ownMs: (user + system) / 1000};
}

/** The processors that others kept busy between two readings, on average, when our browsers used `browsersMs` of CPU time. */
export function coresOfOthers(from, to, browsersMs) {
  const usedMs = to.machineMs - from.machineMs - (to.ownMs - from.ownMs) - browsersMs;
  return Math.max(0, usedMs / (to.ms - from.ms));
}

/** Why the figures can't be judged; undefined when they can. Either number can be absent. */
export function whyNotToJudge({loadBefore = 0, others = 0}, cores = availableParallelism()) {
  if (loadBefore > MOST_LOAD)
    return `the load average was ${loadBefore.toFixed(1)} before the run, and ${MOST_LOAD} is the most`;
  if (others > mostCores(cores))
    return `other programs used ${others.toFixed(2)} processors during the run, and ${mostCores(cores)} is the most`;
  return undefined;
}
