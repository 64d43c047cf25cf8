/** docs/frameworks.md shows the files of `integrations/examples/` as they are, and the versions that they were tested with. */
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {PROJECT} from './run.mjs';

const EXAMPLES = 'integrations/examples';
const PAGE = 'docs/frameworks.md';

const read = (file) => readFileSync(join(PROJECT, file), 'utf8');

const codeBlock = (file) => `\`\`\`${extname(file).slice(1)}\n${read(file).trimEnd()}\n\`\`\``;

/** The names of the examples. */
export const examples = () =>
  readdirSync(join(PROJECT, EXAMPLES), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();

/** What an example's package.json says. */
export const exampleManifest = (name) => JSON.parse(read(`${EXAMPLES}/${name}/package.json`));

function versionsTable() {
  const {name: ours} = JSON.parse(read('package.json'));
  const rows = examples().map((name) => {
    const {dependencies, devDependencies} = exampleManifest(name);
    const others = Object.entries({...dependencies, ...devDependencies}).filter(([other]) => other !== ours);
    const shown = others
      .filter(([other]) => !other.startsWith('@types/'))
      .map(([other, version]) => `${other} ${version}`);
    return `| \`${name}\` | ${shown.join(', ') || '–'} |`;
  });
  return ['| Example | Versions |', '| --- | --- |', ...rows].join('\n');
}

/** `{file: text}` of the page, as it should be. */
export function examplePages() {
  const text = read(PAGE)
    .replace(
      /(<!-- file: (\S+) -->\n)[^]*?(<!-- \/file -->)/g,
      (_all, start, file, end) => `${start}\n${codeBlock(file)}\n\n${end}`,
    )
    .replace(
      /(<!-- generated: versions -->\n)[^]*?(<!-- \/generated -->)/,
      (_all, start, end) => `${start}\n${versionsTable()}\n\n${end}`,
    );
  return {[PAGE]: text};
}
