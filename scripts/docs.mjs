/**
 * `npm run docs` writes custom-elements.json, and from it the tables in docs/elements/<tag>.md and the list of elements in docs/elements/README.md,
 * between markers: `<!-- generated: <tag> -->` (in that list, `<!-- generated: elements -->`) and `<!-- /generated -->`. Text outside the markers is
 * written by hand and left unchanged. Code in docs/frameworks.md is copied from the examples (`examples.mjs`). It also writes the tables of packages
 * in docs/supply-chain.md (`dependencies.mjs`), those of faults in docs/reliability.md (`reliability.mjs`), every list of the tags in the source
 * (`tags.mjs`) and the React components (`react-entry.mjs`).
 *
 * `npm run docs -- --check` writes nothing. It fails when a table or list is out of date, or something public has no description.
 */
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {dependencyTable, REASONS} from './dependencies.mjs';
import {examplePages} from './examples.mjs';
import {analyze, writeManifest} from './manifest.mjs';
import {reactFiles} from './react-entry.mjs';
import {reliabilityPage} from './reliability.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {staleFiles, tagFiles, tags, writeFiles} from './tags.mjs';
import {darkDefaults, sharedProperties} from './tokens.mjs';

const cell = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** A Markdown table under a bold title; nothing when it has no rows. */
function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const isField = ({kind}) => kind === 'field';
const isMethod = ({kind}) => kind === 'method';

const typeText = ({type}) => type?.text.replace(/ \| undefined$/, '');

function propertyRow(member) {
  const {attribute, name, readonly, description} = member;
  const fallback = member.default === "''" ? '' : member.default;
  return [
    code(attribute),
    code(name) + (readonly ? ' (read-only)' : ''),
    code(typeText(member)),
    code(fallback),
    cell(description),
  ];
}

const signature = ({name, parameters = [], return: result}) =>
  `${name}(${parameters.map((parameter) => `${parameter.name}${parameter.optional ? '?' : ''}`).join(', ')})` +
  (result?.type?.text ? `: ${result.type.text}` : '');

const variableRow =
  (dark) =>
  ({name, description, default: fallback}) => [code(name), code(fallback), code(dark[name]), cell(description)];

/** Where all elements are listed. */
const LIST = 'docs/elements/README.md';

/** The list: each element with its summary and a link to its page. */
const elementsTable = (elements) =>
  [
    '| Element | What it does |',
    '| --- | --- |',
    ...elements.map(({tagName, summary}) => `| [\`<${tagName}>\`](${tagName}.md) | ${cell(summary)} |`),
  ].join('\n');

/** All tables of one element. */
function tablesOf({members = [], events = [], slots = [], cssParts = [], cssProperties = []}, shared) {
  const own = cssProperties.filter(({name}) => !shared.some((property) => property.name === name));
  return [
    table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', ''],
      members.filter(isField).map(propertyRow),
    ),
    table(
      'Methods',
      ['Method', ''],
      members.filter(isMethod).map((method) => [code(signature(method)), cell(method.description)]),
    ),
    table(
      'Events',
      ['Event', 'Type', ''],
      events.map(({name, type, description}) => [code(name), code(type?.text), cell(description)]),
    ),
    table(
      'Slots',
      ['Slot', ''],
      slots.map(({name, description}) => [name ? code(name) : '(children)', cell(description)]),
    ),
    table(
      'Parts',
      ['`::part()`', ''],
      cssParts.map(({name, description}) => [code(name), cell(description)]),
    ),
    table(
      'CSS variables',
      ['Variable', 'Default', 'In a dark scheme', ''],
      // An element that declares no variables draws nothing.
      (cssProperties.length > 0 ? [...own, ...shared] : []).map(variableRow(darkDefaults())),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const missingDescriptions = ({tagName, summary, members = [], slots = [], cssParts = [], cssProperties = []}) =>
  [{name: 'summary', description: summary}, ...members, ...slots, ...cssParts, ...cssProperties]
    .filter(({description}) => !description?.trim())
    .map(({name}) => `${tagName}: “${name || 'default slot'}” has no description.`);

const marked = (tag) => new RegExp(`(<!-- generated: ${tag} -->\\n)[^]*?(<!-- /generated -->)`, 'g');

const newPage = ({tagName, summary = ''}) =>
  `# \`<${tagName}>\`\n\n${summary}\n\n<!-- generated: ${tagName} -->\n<!-- /generated -->\n`;

const fill = (page, tag, tables) => page.replace(marked(tag), (_all, start, end) => `${start}\n${tables}\n\n${end}`);

/** `{file: text}`: what every page with tables should contain. */
function pages(manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const shared = sharedProperties();
  const list = readFileSync(join(PROJECT, LIST), 'utf8');
  const texts = {...examplePages(), [LIST]: fill(list, 'elements', elementsTable(elements))};
  const supplyChain = 'docs/supply-chain.md';
  texts[supplyChain] = Object.keys(REASONS).reduce(
    (page, group) => fill(page, group, dependencyTable(group)),
    readFileSync(join(PROJECT, supplyChain), 'utf8'),
  );
  for (const element of elements) {
    const {tagName} = element;
    const file = `docs/elements/${tagName}.md`;
    const page = existsSync(join(PROJECT, file)) ? readFileSync(join(PROJECT, file), 'utf8') : newPage(element);
    texts[file] = fill(page, tagName, tablesOf(element, shared));
  }
  return texts;
}

/** Every generated file, as `{file: text}`. */
const filesOf = async (manifest) => ({
  ...tagFiles(),
  ...pages(manifest),
  ...(await reactFiles(manifest)),
  ...(await reliabilityPage()),
});

/** A sentence for each fault of the pages on disk. */
async function faults(manifest) {
  const stale = staleFiles(await filesOf(manifest)).map((file) => `${file} is out of date. Run: npm run docs`);
  const unmarked = [LIST, ...tags().map((tag) => `docs/elements/${tag}.md`)]
    .map((file) => [file, file === LIST ? 'elements' : basename(file, '.md')])
    .filter(([file, name]) => !marked(name).test(readFileSync(join(PROJECT, file), 'utf8')))
    .map(([file, name]) => `${file} lacks the markers <!-- generated: ${name} --> … <!-- /generated -->`);
  const undescribed = manifest.modules.flatMap(({declarations}) => declarations).flatMap(missingDescriptions);
  return [...stale, ...unmarked, ...undescribed];
}

/** Resolves with the faults; empty when there are none. */
export const checkDocs = async () => faults(await analyze());

async function writeDocs() {
  const manifest = await writeManifest();
  mkdirSync(join(PROJECT, 'docs/elements'), {recursive: true});
  writeFiles(await filesOf(manifest));
}

await runAsScript(import.meta, async () => {
  await ensureDependencies();
  if (!process.argv.includes('--check')) await writeDocs();
  const problems = await checkDocs();
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
});
