/**
 * A separate MariaDB server for a test: its data is in a folder, and it is reached through a socket, without a network.
 */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {stopped, waitFor} from './processes.js';

export interface Database {
  socket: string;
  stop: () => Promise<void>;
}

export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  const args = ['--no-defaults', `--datadir=${data}`, '--user=root'];
  const install = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync('mariadb-install-db', [...args, ...install], {stdio: 'pipe'});
  const small = ['--innodb-buffer-pool-size=64M', '--skip-log-bin'];
  const server = spawn('/usr/sbin/mariadbd', [...args, `--socket=${socket}`, '--skip-networking', ...small], {
    detached: true,
    stdio: 'ignore',
  });
  await waitFor('the database', () => existsSync(socket) && answers(socket));
  return {socket, stop: () => stopped(server)};
}

function answers(socket: string): boolean {
  try {
    execFileSync('mariadb-admin', ['--no-defaults', `--socket=${socket}`, '-uroot', 'ping'], {stdio: 'pipe'});
    return true;
  } catch {
    return false;
  }
}

/** Runs SQL as root. */
export const sql = (socket: string, statement: string): string =>
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-e', statement], {encoding: 'utf8'});
