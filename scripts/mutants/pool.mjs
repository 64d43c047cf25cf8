/** Processes that do one job after another. */
import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

const start = (bundle) =>
  fork(WORKER, [bundle], {
    execArgv: ['--no-warnings', '--no-flush-bytecode'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

const LATE = {status: 'timeout', failure: 'It took too long.'};
const DIED = {status: 'died', failure: 'Its process ended.'};

/** What a job answers; `LATE` or `DIED` when it doesn't. */
const ask = (child, job, limitMs) =>
  new Promise((resolve) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners('message');
      child.removeAllListeners('exit');
      resolve(answer);
    };
    const timer = setTimeout(() => end(LATE), limitMs);
    child.once('message', end);
    child.once('exit', () => end(DIED));
    child.send(job, (error) => error && end(DIED));
  });

/** Does all jobs in `size` processes. `done(item, answer)` is called for each, in the order in which they end. */
export async function runJobs(items, {size, bundle, jobOf, limitOf, done}) {
  const left = [...items];
  const work = async () => {
    let child = start(bundle);
    for (let item = left.shift(); item; item = left.shift()) {
      const answer = await ask(child, jobOf(item), limitOf(item));
      done(item, answer);
      if (answer.status !== 'timeout' && child.connected) continue;
      // A test that exceeded its limit may still be running.
      child.kill('SIGKILL');
      child = start(bundle);
    }
    child.kill();
  };
  await Promise.all(Array.from({length: size}, work));
}
