/**
 * A real OpenSearch cluster for tests: three nodes on loopback, in processes of their own, in a folder that is removed at the end.
 *
 * The server is the distribution that OpenSearch publishes to Maven Central for integration tests: the whole server without its plugins, from which
 * nothing here needs any. It needs Java 11 to 21 and Maven. The server refuses to run as root, so then it runs as `nobody`.
 */
import {execFile, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const VERSION = '2.19.6';
const ARTIFACT = `org.opensearch.distribution.integ-test-zip:opensearch:${VERSION}:zip`;
const READY_MS = 600_000;
const LOOK_AGAIN_MS = 500;

const exec = promisify(execFile);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const isRoot = process.getuid?.() === 0;
/** The user `nobody` on Debian and most others. */
const NOBODY = 65534;
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

/** Fetches the distribution, once per machine, and unpacks it into `folder`; resolves with the home of the server. */
async function unpackServer(folder) {
  await exec('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`]).catch(
    (error) => {
      throw new Error(`OpenSearch ${VERSION} could not be fetched with Maven: ${error.stdout || error.message}`);
    },
  );
  const [zip] = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  await exec('jar', ['xf', zip], {cwd: folder});
  rmSync(join(folder, zip));
  return join(folder, `opensearch-${VERSION}`);
}

/** Returns the home of the first `java` found, if OpenSearch 2 runs on it. */
async function findJava() {
  const settings = await exec('java', ['-XshowSettings:properties', '-version']).catch(() => {
    throw new Error('Java was not found. OpenSearch 2 needs Java 11 to 21.');
  });
  const valueOf = (name) => new RegExp(`^\\s*${name} = (.+)$`, 'm').exec(settings.stderr)?.[1];
  const version = Number.parseInt(valueOf('java.specification.version'), 10);
  if (!(version >= 11 && version <= 21)) throw new Error(`OpenSearch 2 needs Java 11 to 21; this is Java ${version}.`);
  return valueOf('java.home');
}

const settingsOf = ({name, httpPort, transportPort, seeds, names, folder}) => `
cluster.name: peer-support-widgets-test
node.name: ${name}
network.host: 127.0.0.1
http.port: ${httpPort}
transport.port: ${transportPort}
discovery.seed_hosts: [${seeds.join(', ')}]
cluster.initial_cluster_manager_nodes: [${names.join(', ')}]
path.data: ${join(folder, name, 'data')}
path.logs: ${join(folder, name, 'logs')}
# A typing error in the name of an index must not create one.
action.auto_create_index: false
# A test's data is small, and the disk it is on belongs to others.
cluster.routing.allocation.disk.threshold_enabled: false
`;

/** One node. It can be killed and started again with its data. */
class Node {
  constructor(settings) {
    Object.assign(this, settings);
    this.url = `http://127.0.0.1:${this.httpPort}`;
    const config = join(this.folder, this.name, 'config');
    mkdirSync(config, {recursive: true});
    for (const file of ['jvm.options', 'log4j2.properties'])
      execFileSync('cp', [join(this.home, 'config', file), config]);
    writeFileSync(join(config, 'opensearch.yml'), settingsOf(this));
    this.config = config;
  }

  start() {
    const heap = `${this.heapMb}m`;
    const command = [...(isRoot ? AS_NOBODY : []), 'bash', join(this.home, 'bin/opensearch')];
    this.process = spawn(command[0], command.slice(1), {
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', 'ignore', openSync(join(this.folder, this.name, 'stderr.log'), 'a')],
      env: {
        ...process.env,
        HOME: this.folder,
        OPENSEARCH_JAVA_HOME: this.java,
        OPENSEARCH_PATH_CONF: this.config,
        OPENSEARCH_TMPDIR: join(this.folder, 'tmp'),
        OPENSEARCH_JAVA_OPTS: `-Xms${heap} -Xmx${heap}`,
      },
    });
  }

  get isRunning() {
    return this.process !== undefined && this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Kills it without warning, as if the machine lost power. */
  async kill() {
    if (!this.isRunning) return;
    const closed = once(this.process, 'close');
    process.kill(-this.process.pid, 'SIGKILL');
    await closed;
  }
}

async function isReady(url, size) {
  try {
    const response = await fetch(`${url}/_cluster/health`);
    return response.ok && (await response.json()).number_of_nodes >= size;
  } catch {
    return false;
  }
}

/**
 * Starts a cluster and resolves when all nodes are in it.
 *
 * @param {{httpPorts: number[], transportPorts: number[], heapMb?: number}} options one port of each kind for each node
 */
export async function startOpenSearch({httpPorts, transportPorts, heapMb = 512}) {
  const size = httpPorts.length;
  const folder = mkdtempSync(join(tmpdir(), 'opensearch-'));
  const java = await findJava();
  const home = await unpackServer(folder);
  const names = httpPorts.map((_, at) => `node-${at + 1}`);
  const seeds = transportPorts.map((port) => `127.0.0.1:${port}`);
  mkdirSync(join(folder, 'tmp'));
  const nodes = names.map(
    (name, at) =>
      new Node({
        name,
        names,
        seeds,
        home,
        java,
        folder,
        heapMb,
        httpPort: httpPorts[at],
        transportPort: transportPorts[at],
      }),
  );
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
  for (const node of nodes) node.start();

  const cluster = {
    folder,
    nodes,
    urls: nodes.map(({url}) => url),
    /** Resolves when `count` nodes see each other. */
    async ready(count = size, url = nodes[0].url) {
      const end = Date.now() + READY_MS;
      while (!(await isReady(url, count))) {
        const hasStopped = !nodes.some(({isRunning}) => isRunning);
        if (hasStopped || Date.now() > end) throw new Error(`OpenSearch didn’t start. Its logs are in ${folder}.`);
        await sleep(LOOK_AGAIN_MS);
      }
    },
    async stop() {
      await Promise.all(nodes.map((node) => node.kill()));
      if (existsSync(folder)) rmSync(folder, {recursive: true, force: true});
    },
  };
  try {
    await cluster.ready();
  } catch (error) {
    await Promise.all(nodes.map((node) => node.kill()));
    throw error;
  }
  return cluster;
}
