/**
 * A site where each visit can lack a file of dist/cdn, or get any response instead. The first part of the path identifies the visit, so that each has
 * its own faults and its own count of requests.
 *
 * A page can request `asked/PATH` to learn how often that path was requested, and `heal` to have everything served normally from then on.
 */
import {readFile} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
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

/** What was served once is asked for again; a page of another server may read it. */
const HEADERS = {'cache-control': 'no-store', 'access-control-allow-origin': '*'};

/** Answers the request for a path in its own way; says whether it did. */
export type Interfere = (path: string, response: ServerResponse, nth: number) => boolean;

export interface Weather {
  /** A file in dist/cdn that the server refuses. */
  missing?: string;
  /** Until the page asks for `heal`. */
  interfere?: Interfere;
  /** The page’s policy, where it isn’t the strict one. */
  policy?: string;
}

type SitePage = Pick<TestPage, 'html' | 'files'>;

interface Stay extends Weather {
  page: SitePage;
  asked: Map<string, number>;
  isHealed: boolean;
  /** Requested files in dist/cdn, in order. */
  requested: Set<string>;
}

export interface Site {
  /** The address of a page for one visit, and the files of dist/cdn that it asks for from then on. */
  open(page: SitePage, weather?: string | Weather): {url: string; requested: ReadonlySet<string>};
  /** The same server under another host name, and so another origin. */
  otherOrigin: string;
  close(): Promise<void>;
}

/** The script that uses the page, for a page that takes no modules yet. */
async function visitScript(script: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

const VISIT_PAGE = new URL('visit-page.ts', import.meta.url).pathname;

/** `visitScript` is the script that uses the page. */
export async function startSite(scriptFile = VISIT_PAGE): Promise<Site> {
  const stays: Stay[] = [];
  const script = await visitScript(scriptFile);
  const contents = new Map<string, Promise<Buffer>>();
  const read = (path: string) => {
    const content = contents.get(path) ?? readFile(path);
    contents.set(path, content);
    return content;
  };
  async function contentOf(stay: Stay, path: string): Promise<string | Buffer | undefined> {
    const {page, missing, requested, asked} = stay;
    if (path === 'heal') stay.isHealed = true;
    if (path === 'heal' || path.startsWith('asked/')) return String(asked.get(path.slice('asked/'.length)) ?? 0);
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
    if (stay && path !== 'heal' && !path.startsWith('asked/')) {
      const nth = (stay.asked.get(path) ?? 0) + 1;
      stay.asked.set(path, nth);
      if (path.startsWith(CDN)) stay.requested.add(path.slice(CDN.length));
      if (!stay.isHealed && stay.interfere?.(path, response, nth)) return;
    }
    const answer = stay ? contentOf(stay, path) : Promise.resolve(undefined);
    answer.then(
      (content) => {
        const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
        const headers = {
          ...HEADERS,
          'content-security-policy': stay?.policy ?? STRICT_CSP,
          'content-type': content ? type : 'text/plain',
        };
        response.writeHead(content ? 200 : BLOCKED_STATUS, headers).end(content ?? 'Blocked.');
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    otherOrigin: `http://127.0.0.1:${port}`,
    open(page, weather = {}) {
      const {missing, interfere, policy} = typeof weather === 'string' ? {missing: weather} : weather;
      const stay: Stay = {page, missing, interfere, policy, requested: new Set(), asked: new Map(), isHealed: false};
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
