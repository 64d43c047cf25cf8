/**
 * A small static server for the demo, the tests and the measurements. Node built-ins only.
 *
 * It does what a careful host does: compresses, names types, lets browsers revalidate, and serves nothing outside its folders.
 */
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, resolve, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

/** Up to here a file is compressed as hard as a content network would; larger ones fast, so that no one waits for the first request. */
const THOROUGH_BYTES = 300_000;

const brotli = promisify(brotliCompress);
const compress = {
  br: (body) =>
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: body.length > THOROUGH_BYTES ? 5 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: promisify(gzip),
};

/**
 * The content security policy that the library promises to work under, and two lines for the page's own pictures and for safety:
 * the demo is served with it, and hosts may copy it.
 */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html peer-support-widgets',
].join('; ');

/** What the demo is served with. The pages of the studio have a policy of their own, with frames, which isn't to be narrowed. */
export const demoHeaders = (path) => ({
  ...(!/^\/studio(?:\.html|\/\w+\.html)(?:\?|$)/.test(path) && {'content-security-policy': STRICT_CSP}),
  'referrer-policy': 'no-referrer',
});

const acceptedEncoding = (header = '') =>
  ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(header));

/** The file that a path names within the longest mount it starts with; undefined when it is malformed or would lead outside. */
function fileOf(pathname, folders) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.well-known')) {
    return undefined;
  }
  const mount = folders.find(([prefix]) => path.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  const file = normalize(join(folder, path.slice(prefix.length)));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

/**
 * Serves `root` at `/` and each of `mounts` (`{'/dist/': folder}`) at its prefix, with `headers` on every answer: the same ones, or those for a path and its request.
 * Resolves with the origin, the port, and a function that stops it.
 *
 * @param {{root: string, port?: number, host?: string, mounts?: Record<string, string>, headers?: Record<string, string> | ((path: string, request: import('node:http').IncomingMessage) => Record<string, string>)}} options
 *   `port` 0 takes a free one.
 */
export async function serve({root, port = 0, host = '127.0.0.1', mounts = {}, headers = {}}) {
  const folders = Object.entries({...mounts, '/': root})
    .map(([prefix, folder]) => [prefix, resolve(folder)])
    .sort(([a], [b]) => b.length - a.length);
  const compressed = new Map();

  async function compressedBody(file, version, encoding) {
    const key = `${encoding} ${file}`;
    if (compressed.get(key)?.version !== version) {
      compressed.set(key, {version, body: readFile(file).then(compress[encoding])});
    }
    return compressed.get(key).body;
  }

  async function answer(request, response) {
    const about = typeof headers === 'function' ? headers(request.url, request) : headers;
    const begin = (status, extra) =>
      response.writeHead(status, {'x-content-type-options': 'nosniff', ...about, ...extra});
    const refuse = (status, text, extra) =>
      begin(status, {'content-type': 'text/plain; charset=utf-8', ...extra}).end(text);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, 'Only GET and HEAD.', {allow: 'GET, HEAD'});
    }
    const [pathname, search = ''] = request.url.split(/(?=\?)/);
    let file = fileOf(pathname, folders);
    let found = file && (await stat(file).catch(() => undefined));
    if (found?.isDirectory()) {
      // One slash at the start, or a browser would take the next word for a host.
      if (!pathname.endsWith('/')) return begin(301, {location: `/${pathname.replace(/^\/+/, '')}/${search}`}).end();
      file = join(file, 'index.html');
      found = await stat(file).catch(() => undefined);
    }
    if (!found?.isFile()) return refuse(404, 'There is nothing at this address.');

    const version = `${found.mtimeMs.toString(36)}-${found.size.toString(36)}`;
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const encoding = COMPRESSIBLE.test(type) ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
    const etag = `W/"${version}${encoding ? `-${encoding}` : ''}"`;
    const ofFile = {'content-type': type, 'cache-control': 'no-cache', vary: 'accept-encoding', etag};
    if (request.headers['if-none-match'] === etag) return begin(304, ofFile).end();
    const body = encoding && (await compressedBody(file, version, encoding));
    begin(200, {
      ...ofFile,
      ...(encoding && {'content-encoding': encoding}),
      'content-length': body ? body.length : found.size,
    });
    if (request.method === 'HEAD') return response.end();
    if (body) return response.end(body);
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error.message}`);
      response.destroy();
    });
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  const taken = server.address().port;
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
