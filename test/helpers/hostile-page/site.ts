/** A site with one page per kind of hostility, and an outer page that uses them. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {serve, STRICT_CSP} from '../../../scripts/serve.mjs';
import {everyElement} from '../every-element.js';

const HERE = new URL('.', import.meta.url).pathname;
const names = (folder: string, ending: string) => readdirSync(join(HERE, folder)).map((file) => basename(file, ending));

export const SCRIPTS = names('scripts', '.js');
export const SHEETS = names('sheets', '.css');

/** The page's own content, around our elements. */
const OWN =
  '<header id="own"><h1>Hospital</h1><p>Ward 4, call 555 0100</p><button id="own-button">Menu</button></header>';

const src = (address: string, isModule = false) =>
  `<script ${isModule ? 'type="module" ' : ''}src="${address}"></script>`;

/** A page with every element; `head` comes after the recorder and before our script. */
export const pageWith = (head: string, tail = ''): string =>
  everyElement(`${src('recorder.js')}${head}${src('mark.js')}`)
    .replace('<body>', `<body>${OWN}`)
    .replace('</body>', `${tail}</body>`);

async function bundle(entry: string, format: 'iife' | 'esm'): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(HERE, entry)],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-page-'));
  const files: Record<string, string> = {
    'recorder.js': readFileSync(join(HERE, 'recorder.js'), 'utf8'),
    'mark.js': 'addEventListener("DOMContentLoaded", mark, {once: true});',
    'other-lit.js': await bundle('other-lit.ts', 'iife'),
    'use-page.js': await bundle('use-page.ts', 'iife'),
    'groups.json': readFileSync('demo/groups.json', 'utf8'),
    'blank.html': '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="around.css"><body></body>',
    'favicon.ico': '',
    'around.html': `<!doctype html><meta charset="utf-8"><title>Around</title><link rel="stylesheet" href="around.css">${src('use-page.js')}<body></body>`,
    'around.css': '.case { inline-size: 60rem; block-size: 50rem }',
  };
  for (const name of SCRIPTS) {
    files[`${name}.js`] = readFileSync(join(HERE, 'scripts', `${name}.js`), 'utf8');
    files[`${name}.html`] = pageWith(src(`${name}.js`));
  }
  for (const name of SHEETS) {
    files[`${name}.css`] = readFileSync(join(HERE, 'sheets', `${name}.css`), 'utf8');
    files[`${name}.html`] = pageWith(`<link rel="stylesheet" href="${name}.css">`);
  }
  files['plain.html'] = pageWith('');
  files['sandboxed.html'] = pageWith(src('use-page.js'));
  files['two-lits.html'] = pageWith(src('other-lit.js'), '<other-counter></other-counter>');
  // Each of these brings a copy of Lit and of the elements.
  files['two-of-ours.html'] = pageWith(
    '',
    `${src('/dist/cdn/all.js', true)}${src('/dist/cdn/support-faq.js?ver=6.1', true)}`,
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const site = await serve({
    root: folder,
    mounts: {'/dist/': 'dist', '/test/fixtures/': 'test/fixtures'},
    headers: (path: string) => ({
      'access-control-allow-origin': '*', // A sandboxed frame has no origin, so to it every file is another site's.
      'content-security-policy': STRICT_CSP.replace("connect-src 'self'", "connect-src 'self'; frame-src 'self'"),
      // WebKit's 'self' matches nothing in a frame without an origin (https://bugs.webkit.org/show_bug.cgi?id=316847), so the policy names the host as
      // well. Can go once WebKitGTK has the fix of June 2026.
      ...(/^\/sandboxed/.test(path) && {
        'content-security-policy': STRICT_CSP.replaceAll("'self'", "'self' http://localhost:*"),
      }),
      ...(/^\/two-/.test(path) && {'content-security-policy': `${STRICT_CSP} 'allow-duplicates'`}),
    }),
  });
  return {
    url: site.url,
    async close() {
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
