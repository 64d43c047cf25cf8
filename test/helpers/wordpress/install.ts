/** WordPress for tests: Debian's own packages, or those of another suite as plain files. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const INSTALLED = '/usr/share/wordpress';
const PROGRAMS = ['/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server', 'php-cli', 'php-mysql'];

/** Packages of other suites are unpacked here, and kept for the next run. */
const CACHE = resolve('.cache/wordpress');

export type Found = {folder: string; missing?: undefined} | {folder?: undefined; missing: string};

function run(program: string, args: readonly string[], options: {cwd?: string; config?: string} = {}): string {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', ...(options.config && {APT_CONFIG: options.config})};
  return execFileSync(program, args, {cwd: options.cwd, env, encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe'});
}

const isInstalled = (): boolean =>
  PROGRAMS.every((program) => existsSync(program)) &&
  existsSync(INSTALLED) &&
  existsSync('/usr/share/wordpress/wp-content/themes/twentytwentythree') &&
  run('/usr/bin/php', ['-m']).includes('mysqli');

/** Returns the folder of a WordPress, after installing it if possible; otherwise, a sentence about what is missing. */
export function findWordPress(suite = process.env.WORDPRESS): Found {
  if (!isInstalled()) {
    if (!existsSync('/usr/bin/apt-get')) return {missing: 'needs Debian or Ubuntu, whose packages it installs'};
    if (process.getuid?.() !== 0) return {missing: `needs root to install ${PACKAGES.join(', ')}`};
    console.log(`Installing ${PACKAGES.join(', ')}. This takes a minute or two.`);
    try {
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
    } catch (error) {
      return {missing: `apt-get couldn’t install ${PACKAGES.join(', ')}: ${String(error)}`};
    }
    if (!isInstalled()) return {missing: `${PACKAGES.join(', ')} are installed, but not where Debian puts them`};
  }
  return suite ? unpackSuite(suite) : {folder: INSTALLED};
}

/**
 * Returns the WordPress of another Debian suite, such as `trixie`. Only its files are used; PHP and the database are
 * those of this machine.
 */
function unpackSuite(suite: string): Found {
  const root = join(CACHE, suite, 'root');
  const folder = join(root, INSTALLED);
  if (existsSync(join(folder, 'wp-load.php'))) return {folder};
  try {
    const config = aptFor(suite);
    const packages = join(CACHE, suite, 'packages');
    mkdirSync(packages, {recursive: true});
    run('apt-get', ['update', '-qq'], {config});
    const themes = ['twentytwentyfive', 'twentytwentythree'].map((theme) => `wordpress-theme-${theme}`);
    const names = ['wordpress', ...themes, ...neededFiles(suite, config)];
    const args = ['-o', 'APT::Sandbox::User=root', 'download', ...names.map((name) => `${name}/${suite}`)];
    run('apt-get', args, {config, cwd: packages});
    for (const file of readdirSync(packages)) run('dpkg-deb', ['-x', join(packages, file), root]);
    return {folder};
  } catch (error) {
    return {missing: `couldn’t get the packages of ${suite}: ${String(error)}`};
  }
}

/** Returns an apt configuration that has only one suite and doesn't affect the machine's. */
function aptFor(suite: string): string {
  const state = join(CACHE, suite, 'apt');
  for (const folder of ['lists/partial', 'archives/partial']) mkdirSync(join(state, folder), {recursive: true});
  const uri = /^URIs:\s*(\S+)/m.exec(run('cat', ['/etc/apt/sources.list.d/debian.sources']))?.[1];
  if (!uri) throw new Error('This machine’s sources aren’t in /etc/apt/sources.list.d/debian.sources.');
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(state, 'sources.list'), `deb [signed-by=${key}] ${uri} ${suite} main\n`);
  writeFileSync(join(state, 'status'), '');
  const settings = {
    'Dir::Etc::sourcelist': join(state, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(state, 'lists'),
    'Dir::State::status': join(state, 'status'),
    'Dir::Cache::archives': join(state, 'archives'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
  };
  const file = join(state, 'apt.conf');
  const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

/** Packages whose files WordPress links to. */
function neededFiles(suite: string, config: string): string[] {
  const lines = run('apt-cache', ['-t', suite, 'depends', 'wordpress'], {config}).split('\n');
  const names = lines.map((line) => /Depends:\s*(\S+)/.exec(line)?.[1] ?? '');
  return [...new Set(names)].filter((name) => /^(?:libjs-|php-getid3$|libphp-phpmailer$)/.test(name));
}
