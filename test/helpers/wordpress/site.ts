/** A new WordPress site on 127.0.0.1, installed without the internet. */
import {execFile, execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import type {Database} from './database.js';
import {sql} from './database.js';
import {freePort, stopped, waitFor} from './processes.js';

const HELPERS = resolve('test/helpers/wordpress');

export interface Site {
  url: string;
  folder: string;
  version: string;
  /** Runs PHP code inside WordPress, as the administrator unless a login name is given. Returns what it prints. */
  php: (code: string, login?: string) => string;
  /** Runs scheduled cron events, while this process can respond to requests. */
  runCron: () => Promise<void>;
  /** Returns what PHP and WordPress have logged. */
  log: () => string;
  stop: () => Promise<void>;
}

const config = (url: string, socket: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'only for tests ' . $name );
	define( $name . '_SALT', 'also only for tests ' . $name );
}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * @param folder where the site and its files go
 * @param core the WordPress to copy
 */
export async function startSite(folder: string, core: string, {socket}: Database): Promise<Site> {
  const root = join(folder, 'site');
  // Debian links to files of other packages, which must be copied, too.
  cpSync(core, root, {recursive: true, dereference: true});
  for (const name of ['uploads', 'upgrade', 'plugins', 'mu-plugins']) {
    mkdirSync(join(root, 'wp-content', name), {recursive: true});
  }
  cpSync(join(HELPERS, 'only-for-tests.php'), join(root, 'wp-content/mu-plugins/only-for-tests.php'));
  sql(socket, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(join(root, 'wp-config.php'), config(url, socket));
  const php = (script: string, args: readonly string[], input = ''): string =>
    execFileSync('php', [join(HELPERS, script), root, ...args], {encoding: 'utf8', input, stdio: 'pipe'});
  const version = php('install.php', [url]);
  // In its own process group with its workers: a page that makes a request to its own server needs a second one.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(HELPERS, 'router.php')], {
    detached: true,
    stdio: 'ignore',
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
  });
  await waitFor('the site', () =>
    fetch(`${url}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  const logFile = join(root, 'wp-content/debug.log');
  return {
    url,
    folder: root,
    version,
    php: (code, login = 'admin') => php('run.php', [login], code),
    runCron: async () => void (await promisify(execFile)('php', ['wp-cron.php'], {cwd: root})),
    log: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
    stop: () => stopped(server),
  };
}
