/** nginx with our own configuration, in a folder of the test's. */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT, run} from '../run.mjs';

const START_MS = 20_000;
const LOOK_AGAIN_MS = 100;
const PROGRAMS = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
/** Started by root, nginx would serve as a user who may not read the folders of a test. */
const USER = process.getuid?.() === 0 ? 'user root;\n' : '';
const find = () => PROGRAMS.find((path) => existsSync(path));

async function findOrInstall() {
  if (!find() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
  const program = find();
  if (!program) throw new Error('nginx was not found. Install it from your system’s packages.');
  return program;
}

/** Starts nginx with `servers`, the part of its configuration that is ours, and waits until it answers at `url`. */
async function start(folder, url, servers) {
  const program = await findOrInstall();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${USER}daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off; ${temporary.join(' ')}\n${servers}\n}\n`,
  );
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {stdio: 'ignore', detached: true});
  const end = Date.now() + START_MS;
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`nginx didn’t start: see ${folder}/error.log.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', resolve);
        process.kill(-child.pid);
      }),
  };
}

const configOf = (name) => readFileSync(join(PROJECT, 'integrations', name, 'nginx.conf'), 'utf8');

/**
 * Starts nginx in front of a proxy: `integrations/opensearch/nginx.conf` as it is, but for its ports and the folder of its logs.
 *
 * @param {{folder: string, port: number, proxyPort: number}} options
 */
export function startNginx({folder, port, proxyPort}) {
  const servers = configOf('opensearch')
    .replaceAll('127.0.0.1:8310', `127.0.0.1:${proxyPort}`)
    .replaceAll('127.0.0.1:8311', `127.0.0.1:${port}`)
    .replaceAll('/var/log/nginx', folder);
  return start(folder, `http://127.0.0.1:${port}`, servers);
}

/**
 * Starts nginx as the host of the files in `root`: `integrations/packs/nginx.conf` as it is, but for its port, its root and the folder of its logs.
 *
 * @param {{folder: string, port: number, root: string}} options
 */
export function startStaticNginx({folder, port, root}) {
  const servers = configOf('packs')
    .replaceAll('127.0.0.1:8312', `127.0.0.1:${port}`)
    .replaceAll('/var/log/nginx', folder)
    .replaceAll('/var/www/html', root);
  return start(folder, `http://127.0.0.1:${port}`, servers);
}
