/// <reference types="node" />
/** `proxy`: lets pages query an engine, and nothing more. */
import {once} from 'node:events';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {createEngine} from './engine/engine-nodes.js';
import {isHttpUrl} from './engine/engine-address.js';
import {createProxy} from './engine/proxy-server.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';

const USAGE = `Usage: peer-support-widgets proxy --engine opensearch URL… [options]

Stands between pages and an OpenSearch or Elasticsearch cluster. Pages send it queries by POST; it validates each one and writes its own request.
Put nginx or another web server in front of it, for TLS and limits. It logs neither queries nor addresses.

  --engine E           opensearch or elasticsearch
  URL…                 addresses of the nodes: if one fails, the next is asked. Credentials as for index
  --alias NAME         as for index; default: peer-support-groups
  --listen HOST:PORT   default: 127.0.0.1:8310
  --path PATH          default: /search
  --allow-origin O     origin of pages on another host, such as https://www.example.org; can be repeated
  --timeout S          seconds that a node has to answer; default: 5
  --help               print this
`;

const ENGINES = ['opensearch', 'elasticsearch'];
const REST_MS = 10_000;
const FACTS_MS = 60_000;

class UsageError extends Error {}

function parse(args: readonly string[]) {
  const text = {type: 'string'} as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{engine: text, alias: text, listen: text, path: text, timeout: text},
        'allow-origin': {type: 'string', multiple: true},
        help: {type: 'boolean'},
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\.\s[^]*/, '.'));
  }
}

function addressOf(text: string): {host: string; port: number} {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (!host || !(Number(port) < 65_536)) throw new UsageError('--listen is a host and a port, such as 127.0.0.1:8310.');
  return {host: host.replace(/^\[|\]$/g, ''), port: Number(port)};
}

async function serve(args: readonly string[], output: Output): Promise<number> {
  const {values, positionals: urls} = parse(args);
  if (values.help) {
    output.print(USAGE);
    return 0;
  }
  const {engine, alias = 'peer-support-groups', listen = '127.0.0.1:8310', path = '/search', timeout = '5'} = values;
  if (!engine || !ENGINES.includes(engine))
    throw new UsageError(`Which engine? Expected --engine ${ENGINES.join(' or ')}.`);
  if (urls.length === 0 || !urls.every(isHttpUrl))
    throw new UsageError('Where are the nodes? Expected addresses such as http://localhost:9200.');
  if (!/^[a-z0-9][a-z0-9._-]{0,99}$/.test(alias)) throw new UsageError('--alias is a name as for index.');
  const seconds = Number(timeout);
  if (!(seconds > 0 && seconds <= 60)) throw new UsageError('--timeout is a number of seconds up to 60.');
  const {host, port} = addressOf(listen);
  const now = () => Date.now();
  const server = createProxy({
    engine: createEngine({urls, alias, timeoutMs: seconds * 1000, restMs: REST_MS, factsMs: FACTS_MS, now}),
    path,
    origins: values['allow-origin'] ?? [],
    onFault: (what) => output.complain(`${new Date().toISOString()} ${forTerminal(what)}\n`),
    now,
  });
  server.listen(port, host);
  await once(server, 'listening');
  output.print(`Waiting for questions at http://${listen}${path}\n`);
  const stop = () => {
    server.close();
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await once(server, 'close');
  return 0;
}

/** Runs the command until it is stopped; resolves with its exit code. */
export async function proxy(args: readonly string[], output: Output): Promise<number> {
  try {
    return await serve(args, output);
  } catch (error) {
    const {code} = error as {code?: string};
    if (!(error instanceof UsageError) && !code) throw error;
    const text = error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `The proxy can’t start (${code}).\n`;
    output.complain(text);
    return 2;
  }
}
