/**
 * A middleware of the test server: `/cases/<name>.html` is that page of test/cases/embed, with the built files at `/cdn/`. The page keeps what it
 * says on the console, and every error, in `window.said`. `/cases/lists.json` has the right answers of test/cases/lists, by the name of the list.
 */
import {readdir, readFile} from 'node:fs/promises';

const CASES = new URL('../../test/cases/embed/', import.meta.url);
const LISTS = new URL('../../test/cases/lists/', import.meta.url);
const CDN = new URL('../../dist/cdn/', import.meta.url);

const RECORDER = `<script>
  window.said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
  addEventListener('unhandledrejection', ({reason}) => said.push(String(reason)));
</script>`;

/** The names that some built files read off `this`. */
async function namesIn(files) {
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, CDN), 'utf8')));
  const text = texts.join('\n');
  const read = [...text.matchAll(/\bthis\.(\w+)/g)].map(([, name]) => name);
  const unpacked = [...text.matchAll(/\{([^{}]*)\}=this\b/g)]
    .flatMap(([, names]) => names.split(','))
    .map((name) => name.split(/[:=]/)[0]);
  return new Set([...read, ...unpacked].filter((name) => /^[a-z]\w+$/i.test(name)));
}

/** Every name that our own code reads off `this`. Those of Lit are Lit's. */
async function everyName() {
  const files = (await readdir(CDN)).filter((name) => name.endsWith('.js') && name !== 'all.js');
  const isLit = (name) => name.startsWith('lit-');
  const ofLit = await namesIn(files.filter(isLit));
  return [...(await namesIn(files.filter((name) => !isLit(name))))].filter((name) => !ofLit.has(name));
}

/** What a library does that extends every element, with all of these names. */
const foreignNames = (names) => `for (const name of ${JSON.stringify(names)})
  if (!(name in HTMLElement.prototype)) HTMLElement.prototype[name] = function () { return 'foreign'; };`;

/** The right answer of each list, by the name of the list. */
async function rightAnswers() {
  const ending = '.expected.json';
  const files = await readdir(LISTS);
  const answers = files.filter((name) => name.endsWith(ending));
  const entries = answers.map(async (answer) => {
    const name = answer.slice(0, -ending.length);
    const list = files.find((file) => file.startsWith(`${name}.`) && file !== answer);
    return [list, JSON.parse(await readFile(new URL(answer, LISTS), 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

export async function casePages(context, next) {
  const {path} = context;
  if (path.startsWith('/cdn/')) context.path = path.replace('/cdn/', '/dist/cdn/');
  if (!path.startsWith('/cases/')) return next();
  if (path === '/cases/every-name.js') {
    context.type = 'text/javascript';
    context.body = foreignNames(await everyName());
    return;
  }
  if (path === '/cases/lists.json') {
    context.body = await rightAnswers();
    return;
  }
  const page = await readFile(new URL(path.slice('/cases/'.length), CASES), 'utf8');
  context.type = 'text/html; charset=utf-8';
  context.body = page.replace('<head>', `<head>${RECORDER}`);
}
