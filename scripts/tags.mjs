/**
 * The tags of the package: one for each folder of src/elements. What lists them all is generated from that, by `npm run docs`: the exports of
 * src/index.ts and package.json, what src/define.ts registers, and what src/loader.ts can load.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from './run.mjs';

export const elementFile = (tag) => `src/elements/${tag}/${tag}.ts`;

export const tags = (root = PROJECT) =>
  readdirSync(join(root, 'src/elements'))
    .filter((tag) => existsSync(join(root, elementFile(tag))))
    .sort();

/** `support-faq` is `SupportFaq`. */
const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

const lines = (comment, ...rest) =>
  [`/** ${comment} Generated from the folders of src/elements: npm run docs. */`, ...rest, ''].join('\n');

const classesModule = (all) =>
  lines(
    'The class of every element.',
    ...all.map((tag) => `export {${classOf(tag)}} from './elements/${tag}/${tag}.js';`),
  );

const defineModule = (all) =>
  lines('Registers every element.', ...all.map((tag) => `import './elements/${tag}/define.js';`));

const loaderModule = (all) =>
  lines(
    'How to load and register each element, by its tag.',
    'export const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {',
    ...all.map((tag) => `  '${tag}': () => import('../elements/${tag}/define.js'),`),
    '};',
  );

const isElementExport = (name) => /^\.\/support-[a-z-]+(?:\.js|\/define\.js)$/.test(name);

function withExports(packageText, all) {
  const about = JSON.parse(packageText);
  const others = Object.entries(about.exports).filter(([name]) => !isElementExport(name));
  const elements = all.flatMap((tag) => [
    [`./${tag}.js`, `./dist/elements/${tag}/${tag}.js`],
    [`./${tag}/define.js`, `./dist/elements/${tag}/define.js`],
  ]);
  const byName = ([a], [b]) => (a < b ? -1 : 1);
  const exports = Object.fromEntries([...others, ...elements].sort(byName));
  return `${JSON.stringify({...about, exports}, null, 2)}\n`;
}

/** `{file: text}` of every file that lists the tags, as it should be. */
export function tagFiles(root = PROJECT) {
  const all = tags(root);
  return {
    'src/elements.ts': classesModule(all),
    'src/define.ts': defineModule(all),
    'src/loader/modules.ts': loaderModule(all),
    'package.json': withExports(readFileSync(join(root, 'package.json'), 'utf8'), all),
  };
}

/** Those of `files` (`{file: text}`) that aren't on disk as they should be. */
export const staleFiles = (files, root = PROJECT) =>
  Object.entries(files)
    .filter(([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text)
    .map(([file]) => file);

export function writeFiles(files, root = PROJECT) {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
}
