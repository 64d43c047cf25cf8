/** Processes that do one job after the other. */
import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

const start = (bundle) =>
  fork(WORKER, [bundle], {
    execArgv: ['--no-warnings', '--no-flush-bytecode'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** What a job answers; undefined when its process died or did not answer in time, and then it is ended. */
const ask = (child, job, limitMs) =>
  new Promise((resolve) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (!answer) child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(end, limitMs);
    child.once('message', end);
    child.once('exit', () => end());
    child.send(job);
  });

/** Does all jobs in `size` processes. `done(item, answer)` is called for each, in the order in which they end. */
export async function runJobs(items, {size, bundle, jobOf, limitOf, done}) {
  const left = [...items];
  const work = async () => {
    let child = start(bundle);
    for (let item = left.shift(); item; item = left.shift()) {
      const answer = await ask(child, jobOf(item), limitOf(item));
      done(item, answer);
      // A test that waited too long may still be at work.
      if (answer?.status === 'timeout') child.kill('SIGKILL');
      if (child.killed || child.exitCode !== null) child = start(bundle);
    }
    child.kill();
  };
  await Promise.all(Array.from({length: size}, work));
}
