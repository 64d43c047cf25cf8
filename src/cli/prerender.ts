/// <reference types="node" />
/** `peer-support-widgets prerender`: writes our elements into the pages of a static site, so that their text is there without a script. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import type {RenderedPage} from '../server/render-page.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';

const USAGE = `Usage: peer-support-widgets prerender FILE.html… -o DIR

Writes the text of <support-crisis-banner> and of the guides into pages of a static site, as declarative shadow DOM. It can be read before the script
loads and without JavaScript; when the script loads, it takes over what is there. Everything else in the pages stays as it is.

  -o, --out DIR   where to write the pages; below it, they lie as they do now below the folder that all of them are in
  --help          print this

Prints what was rendered, and the hashes of the inline styles for your Content Security Policy.
Needs two more packages: npm install @lit-labs/ssr parse5

Exit code: 0, 1 if a page couldn’t be read or written, or 2 if the command couldn’t run.
`;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {out: {type: 'string', short: 'o'}, help: {type: 'boolean', short: 'h'}},
  });

/** Runs the command; resolves with its exit code. */
export async function prerender(args: readonly string[], output: Output): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    output.complain(`${forTerminal(messageOf(error))}\n\n${USAGE}`);
    return 2;
  }
  const {values, positionals: files} = parsed;
  if (values.help) {
    output.print(USAGE);
    return 0;
  }
  if (files.length === 0 || !values.out) {
    output.complain(`${files.length === 0 ? 'Which pages?' : 'Where to? Name a folder with -o.'}\n\n${USAGE}`);
    return 2;
  }
  const render = await loadRenderer(output);
  return render ? renderAll(files, values.out, render, output) : 2;
}

type Render = (html: string) => Promise<RenderedPage>;

/** Undefined, with what to do about it, where the packages it needs aren't installed. */
async function loadRenderer(output: Output): Promise<Render | undefined> {
  try {
    return (await import('../server/render-page.js')).renderPage;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    output.complain('This command needs two more packages: npm install @lit-labs/ssr parse5\n');
    return undefined;
  }
}

async function renderAll(files: readonly string[], out: string, render: Render, output: Output): Promise<number> {
  const folder = commonFolder(files.map((file) => resolve(file)));
  const hashes = new Set<string>();
  let code = 0;
  for (const file of files) {
    try {
      const page = await render(textOf(await readFile(file)));
      const target = join(out, relative(folder, resolve(file)));
      await mkdir(dirname(target), {recursive: true});
      await writeFile(target, page.html);
      output.print(forTerminal(report(file, page)));
      for (const hash of page.hashes) hashes.add(hash);
    } catch (error) {
      output.complain(forTerminal(`${file}: ${messageOf(error)}\n`));
      code = 1;
    }
  }
  if (hashes.size > 0)
    output.print(
      `\nInline styles of these pages, for your Content Security Policy:\nstyle-src 'self' ${[...hashes].sort().join(' ')}\n`,
    );
  return code;
}

function report(file: string, {rendered, notes}: RenderedPage): string {
  const lines = notes.map(({line, tag, reason}) => `  line ${line}: <${tag}> stays as it is, because ${reason}.\n`);
  return `${file}: ${rendered.join(', ') || 'nothing to render'}\n${lines.join('')}`;
}

/** Every byte of the page has to survive. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Error('The page isn’t in UTF-8, so it was left out. Save it as UTF-8, and try again.');
  }
}

/** The deepest folder that holds all of the files. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  const depth = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  return (depth < 0 ? first : first.slice(0, depth)).join(sep) || sep;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
