/** A site with a finder in front of a real cluster: OpenSearch, our proxy, nginx, and a page on another host. */
import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {writeGroups} from '../../scripts/engines/many-groups.mjs';
import {startNginx} from '../../scripts/engines/nginx.mjs';
import {startOpenSearch} from '../../scripts/engines/opensearch.mjs';
import type {Cluster} from '../../scripts/engines/opensearch.mjs';
import {freePort, start, untilServed} from './programs.js';
import type {Running} from './programs.js';

const TYPES: Record<string, string> = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css'};

const pageFor = (search: string) => `<!doctype html><html lang="en"><title>Groups</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/support-group-finder.js"></script>
<support-group-finder country="US"></support-group-finder>
<script type="module">
  import {createEngineSource} from '/dist/engines/opensearch.js';
  await customElements.whenDefined('support-group-finder');
  document.querySelector('support-group-finder').source =
    createEngineSource({url: '${search}', locale: 'en', timeZone: 'America/Chicago'});
</script>`;

function siteServer(search: () => string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] as string);
    try {
      const body = path === '/' ? pageFor(search()) : readFileSync(join('.', path));
      response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** All text of the files in a folder. */
function textIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? textIn(path) : readFileSync(path, 'latin1')))
    .join('\n');
}

export interface SearchSite {
  cluster: Cluster;
  /** The list as a file. */
  file: string;
  /** The page. */
  url: string;
  /** The address of the search, of nginx. */
  search: string;
  /** The address of the proxy itself. */
  direct: string;
  /** Runs our command line. */
  command(args: readonly string[]): Promise<{code: number; output: string}>;
  /** Everything that was logged by nginx, by the proxy and by the nodes, by whom. */
  logs(): Record<'nginx' | 'proxy' | 'engine', string>;
  close(): Promise<void>;
}

const command = (args: readonly string[]): Running => start(process.execPath, ['dist/cli/main.js', ...args], '.');

/** Starts everything with a list of `count` groups, whose dates are from `now` on. What has started ends when something else fails. */
export async function aSearchSite(count: number, now: string): Promise<SearchSite> {
  const toEnd: (() => unknown)[] = [];
  const end = async () => {
    for (const each of toEnd.splice(0).reverse()) await each();
  };
  try {
    return {...(await startAll(count, now, (each) => toEnd.push(each))), close: end};
  } catch (error) {
    await end();
    throw error;
  }
}

async function startAll(
  count: number,
  now: string,
  atEnd: (end: () => unknown) => void,
): Promise<Omit<SearchSite, 'close'>> {
  const folder = mkdtempSync(join(tmpdir(), 'search-site-'));
  atEnd(() => rmSync(folder, {recursive: true, force: true}));
  const ports = await Promise.all(Array.from({length: 9}, freePort));
  const [proxyPort = 0, nginxPort = 0, sitePort = 0] = ports.slice(6);
  const cluster = await startOpenSearch({httpPorts: ports.slice(0, 3), transportPorts: ports.slice(3, 6)});
  atEnd(() => cluster.stop());
  const file = join(folder, 'groups.json');
  await writeGroups(file, count);
  const run = async (args: readonly string[]) => {
    const running = command(args);
    const code = await running.ended;
    return {code, output: running.output()};
  };
  const loaded = await run([
    ...['index', '--engine', 'opensearch', cluster.urls[0] as string, file],
    ...['--shards', '3', '--replicas', '1', '--zone', 'America/Chicago', '--now', now, '--quiet'],
  ]);
  if (loaded.code !== 0) throw new Error(`The list couldn’t be loaded:\n${loaded.output}`);
  const url = `http://127.0.0.1:${sitePort}`;
  const proxy = command([
    ...['proxy', '--engine', 'opensearch', ...cluster.urls],
    ...['--listen', `127.0.0.1:${proxyPort}`, '--allow-origin', url],
  ]);
  atEnd(() => proxy.stop());
  await untilServed(`http://127.0.0.1:${proxyPort}`, proxy);
  const nginx = await startNginx({folder: join(folder, 'nginx'), port: nginxPort, proxyPort});
  atEnd(() => nginx.stop());
  const search = `${nginx.url}/search`;
  const site = siteServer(() => search).listen(sitePort, '127.0.0.1');
  atEnd(() => {
    site.close();
    site.closeAllConnections();
  });
  return {
    cluster,
    file,
    url,
    search,
    direct: `http://127.0.0.1:${proxyPort}/search`,
    command: run,
    logs: () => ({
      nginx: textIn(join(folder, 'nginx')),
      proxy: proxy.output(),
      engine: [...cluster.nodes.keys()]
        .map((at) => join(cluster.folder, `node-${at + 1}`))
        .map((node) => textIn(join(node, 'logs')) + readFileSync(join(node, 'stderr.log'), 'latin1'))
        .join('\n'),
    }),
  };
}
