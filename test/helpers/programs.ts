/** Programs that tests start and stop. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Running {
  output: () => string;
  ended: Promise<number>;
  stop: () => void;
}

/** Starts a program in its own process group, so that its child processes stop with it. */
export function start(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(command, args, {cwd, detached: true, stdio: 'pipe', env: {...process.env, ...env}});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
  };
  return {output: () => output, ended, stop};
}

/** Returns a port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves when a server responds at `url`; rejects if its program ends first. */
export async function untilServed(url: string, {ended, output}: Running): Promise<void> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!(await fetch(url).catch(() => undefined))) {
    if (isOver) throw new Error(`The server stopped:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
