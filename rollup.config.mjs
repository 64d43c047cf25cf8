/**
 * Makes the files that a page without a bundler loads (dist/cdn) from the modules that tsc has written to dist.
 *
 * One file per element with all that its first sight needs, further chunks beside it with a hash in their names, and one Worker for all.
 * All lie in one folder because the code asks for `./worker.js` beside itself, whichever chunk it is in.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {chooseChunk} from './scripts/choose-chunk.mjs';
import {minifyChunks} from './scripts/minify-chunks.mjs';

const OUTPUT = 'dist/cdn';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const tags = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));

const projectPath = (file) => relative(process.cwd(), file).replaceAll('\\', '/');

/** The folder of the package that a module belongs to; undefined for our own. */
const packageOf = (module) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

const graphs = {};
const packages = new Set();

/** Writes down which file holds what and loads what (for the budgets), and the licences of the packages within. */
const recordContents = (name) => ({
  name: 'record-contents',
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    graphs[name] = Object.fromEntries(
      chunks.map(({fileName, isEntry, imports, dynamicImports, moduleIds}) => [
        fileName,
        {
          isEntry,
          imports,
          dynamicImports,
          modules: moduleIds.filter((id) => !id.startsWith('\0')).map(projectPath),
        },
      ]),
    );
    for (const {modules} of Object.values(graphs[name])) {
      for (const module of modules) if (packageOf(module)) packages.add(packageOf(module));
    }
    mkdirSync(OUTPUT, {recursive: true});
    writeFileSync(join(OUTPUT, 'licences.txt'), licences());
    writeFileSync(join(OUTPUT, 'chunks.json'), JSON.stringify(graphs, null, 1));
  },
});

function licences() {
  const texts = [...packages].sort().map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${about.license}`;
    return `${about.name} ${about.version}\n\n${text}`;
  });
  return (
    ['The files in this folder contain code of these packages.', ...texts].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n'
  );
}

const plugins = (name) => [
  nodeResolve({browser: true, exportConditions: ['production']}),
  // Papa Parse is no ES module.
  commonjs({include: /papaparse/}),
  // Only ours: lit has a template of its own that is not one.
  minifyTemplateLiterals({include: ['dist/**'], exclude: ['dist/ui/base.styles.js']}),
  minifyChunks({
    module: true,
    ecma: 2020,
    // Functions written into the place of their call, and methods written as arrows, compress worse.
    compress: {passes: 3, inline: 1, hoist_vars: true, keep_fargs: false, arrows: false},
    format: {comments: /^ peer-support-widgets /, quote_style: 2},
  }),
  recordContents(name),
];

/** Who made it and under which licence, once per element and not in every chunk. */
const banner = ({isEntry}) => (isEntry ? `/* peer-support-widgets ${version}, MIT; others: licences.txt */` : '');

/** A warning of rollup is a fault of ours; circles within a package (Leaflet) are not. */
const onwarn = (warning) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every(packageOf)) return;
  throw new Error(warning.message);
};

const worker = {
  input: {worker: 'dist/directory/worker/worker.js'},
  output: {dir: OUTPUT, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'worker-[name]-[hash].js', banner},
  plugins: plugins('worker'),
  onwarn,
};

/**
 * The lines of each country are a file of their own, without a hash, so that an element need not hold 51 file names: here it makes the name from
 * the country. For bundlers, `helplines/load.js` keeps every import written out.
 */
const countryFiles = {
  name: 'country-files',
  transform(code, id) {
    if (projectPath(id) !== 'dist/helplines/load.js') return undefined;
    const made = `export const loadHelplines = async (country) => (await import(\`./helplines-\${country.toLowerCase()}.js\`)).helplines;`;
    return {code: made, map: null};
  },
};

const countries = readdirSync('src/helplines').flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);

const helplines = {
  input: Object.fromEntries(countries.map((country) => [`helplines-${country}`, `dist/helplines/${country}.js`])),
  output: {dir: OUTPUT, format: 'es', entryFileNames: '[name].js'},
  plugins: plugins('helplines'),
  onwarn,
};

const element = (tag, input = `dist/elements/${tag}/define.js`) => ({
  input: {[tag]: input},
  treeshake,
  // Chunks take what they share with the first sight from the entry itself. The default would put that into a file behind the entry, which
  // costs a round trip.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: OUTPUT,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: chooseChunk,
    onlyExplicitManualChunks: true,
    generatedCode: {preset: 'es2015', symbols: false},
    freeze: false,
    banner,
  },
  plugins: [countryFiles, ...plugins(tag)],
  onwarn,
});

/** Of Lit, an element gets the modules whose exports it uses: one that draws with lit-html alone does not pay for the rest. */
const treeshake = {moduleSideEffects: (id) => !/\/node_modules\/(?:@lit|lit|lit-[a-z]+)\//.test(id)};

/** For pages with several elements under a strict policy: it lets only one copy of Lit start, and this file has one for all. */
const all = element('all', 'dist/define.js');

/** For pages that use some of the elements: each is a file, and so is what they share. */
const loader = element('loader', 'dist/loader.js');

export default [worker, helplines, ...tags.map((tag) => element(tag)), all, loader];
