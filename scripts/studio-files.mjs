/** The files of the studio (demo/studio.html): its script and what it has to know about the package, both in dist/studio, and a copy to give away. */
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {filesBelow} from './files.mjs';
import {PROJECT} from './run.mjs';

const path = (name) => join(PROJECT, name);
const BUILT = 'dist/studio';
/** The page, and one for each of its frames. */
const ENTRIES = ['studio', 'preview', 'fetch-list'];

/** As the attribute `integrity` has it. */
const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Every file of dist/cdn that a page can load, with its hash and the files that it names. */
function cdnFacts() {
  const folder = path('dist/cdn');
  const files = filesBelow(folder).filter((file) => /\.(?:js|css)$/.test(file));
  const names = files.map((file) => relative(folder, file).replaceAll('\\', '/'));
  const facts = files.map((file, index) => {
    const bytes = readFileSync(file);
    const text = bytes.toString();
    const named = new Set([...text.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)].map(([, name]) => name));
    return [names[index], {integrity: integrityOf(bytes), names: names.filter((name) => named.has(name))}];
  });
  return Object.fromEntries(facts);
}

/** The shortcodes of the WordPress plugin, by tag: how each begins, and the attributes it takes. */
function shortcodes() {
  const {blocks, guides} = JSON.parse(readFileSync(path('integrations/wordpress/elements.json'), 'utf8'));
  const names = (attributes) => Object.keys(attributes);
  return Object.fromEntries([
    ...Object.values(blocks).flatMap(({tag, shortcode, attributes}) =>
      tag ? [[tag, {start: shortcode, attributes: names(attributes)}]] : [],
    ),
    ...Object.entries(guides).map(([name, attributes]) => [
      `support-${name}`,
      {start: `${blocks.guide.shortcode} name="${name}"`, attributes: names(attributes)},
    ]),
  ]);
}

/** What can be chosen, from custom-elements.json. */
function elementFacts() {
  const ofWordPress = shortcodes();
  const {modules} = JSON.parse(readFileSync(path('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return elements.map(({tagName, summary, attributes = [], slots = []}) => ({
    tag: tagName,
    summary,
    attributes: attributes.map(({name, type, description = ''}) => ({
      name,
      type: type?.text ?? 'string',
      description: description.replace(/\s+/g, ' '),
    })),
    slots: slots.map(({name}) => name),
    shortcode: ofWordPress[tagName],
  }));
}

/** Builds dist/studio from dist/cdn and demo/studio. */
export async function buildStudio() {
  const {build} = await import('esbuild');
  await build({
    absWorkingDir: PROJECT,
    entryPoints: ENTRIES.map((name) => `demo/studio/${name}.ts`),
    outdir: BUILT,
    bundle: true, // Every format in one file: the studio goes on working when the network is gone.
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    minify: true,
    legalComments: 'none', // They are in dist/cdn/licences.txt.
    logLevel: 'warning',
  });
  const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  const facts = {version, elements: elementFacts(), files: cdnFacts()};
  writeFileSync(path(`${BUILT}/facts.json`), `${JSON.stringify(facts)}\n`);
}

/** Copies the studio to a folder: the page is its index.html, too. */
export function copyStudio(folder) {
  const pages = [
    'studio.html',
    'logo.svg',
    'groups.json',
    ...filesBelow(path('demo/studio')).map((file) => relative(path('demo'), file)),
  ];
  const isSource = (file) => file.endsWith('.ts');
  for (const file of pages.filter((name) => !isSource(name))) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(path(`demo/${file}`), join(folder, file));
  }
  for (const built of [BUILT, 'dist/cdn']) cpSync(path(built), join(folder, built), {recursive: true});
  cpSync(path('demo/studio.html'), join(folder, 'index.html'));
}
