/** A site on which each visit can lack a file of dist/cdn. The first segment of the path identifies the visit. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';
import {STRICT_CSP} from '../../../scripts/serve.mjs';
import type {TestPage} from './pages.js';

const CDN = 'dist/cdn/';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** The status that a filter sends for a blocked URL. */
const BLOCKED_STATUS = 403;

interface Stay {
  page: TestPage;
  missing?: string;
  /** Files of dist/cdn, in the order in which they were requested. */
  requested: Set<string>;
}

export interface Site {
  /** Returns the URL of a page for one visit, and the files of dist/cdn that it will request. */
  open(page: TestPage, missing?: string): {url: string; requested: ReadonlySet<string>};
  close(): Promise<void>;
}

/** Builds the script that uses the page, as a classic script. */
async function visitScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [new URL('visit-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export async function startSite(): Promise<Site> {
  const stays: Stay[] = [];
  const script = await visitScript();
  const contents = new Map<string, Promise<Buffer>>();
  const read = (path: string) => {
    const content = contents.get(path) ?? readFile(path);
    contents.set(path, content);
    return content;
  };
  async function contentOf({page, missing, requested}: Stay, path: string): Promise<string | Buffer | undefined> {
    if (path === 'page.html') return page.html;
    if (path === 'visit-page.js') return script;
    if (!path.startsWith(CDN)) return page.files[path];
    const file = path.slice(CDN.length);
    requested.add(file);
    return file === missing ? undefined : read(path);
  }
  const server = createServer((request, response) => {
    const [, visit = '', ...parts] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const path = parts.join('/');
    const stay = stays[Number(visit)];
    const answer = stay ? contentOf(stay, path) : Promise.resolve(undefined);
    answer.then(
      (content) => {
        const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
        const headers = {'content-security-policy': STRICT_CSP, 'content-type': content ? type : 'text/plain'};
        response.writeHead(content ? 200 : BLOCKED_STATUS, headers).end(content ?? 'Blocked.');
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    open(page, missing) {
      const stay: Stay = {page, missing, requested: new Set()};
      const visit = stays.push(stay) - 1;
      return {url: `http://localhost:${port}/${visit}/page.html`, requested: stay.requested};
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
