/**
 * Looks at the built package as those who install it will: its addresses, what importing does, what must not be in it, its size, its variables.
 */
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {isOverBudget, measureBudgets, printBudgets} from './budgets.mjs';
import {buildIfNeeded} from './build.mjs';
import {filesBelow} from './files.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {tokenFaults} from './tokens.mjs';

const shortPath = (file) => relative(PROJECT, file).replaceAll('\\', '/');
const read = (file) => readFileSync(file, 'utf8');
const scripts = () => filesBelow(join(PROJECT, 'dist')).filter((file) => file.endsWith('.js'));
const isBundle = (file) => /^dist\/(?:cdn|studio)\//.test(shortPath(file));

async function publintFaults() {
  const {publint} = await import('publint');
  const {formatMessage} = await import('publint/utils');
  const {messages, pkg} = await publint({pkgDir: PROJECT, strict: true});
  return messages
    .filter(({type}) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg, {color: false}));
}

/** Every address of `exports` and `bin` leads to a file, and every module to its types. */
function addressFaults() {
  const {exports: addresses, bin, types} = JSON.parse(read(join(PROJECT, 'package.json')));
  const files = [...Object.values(addresses).filter((file) => !file.includes('*')), ...Object.values(bin), types];
  const typeFiles = files
    .filter((file) => file.endsWith('.js') && !file.includes('/cli/'))
    .map((file) => file.replace(/\.js$/, '.d.ts'));
  return [...new Set([...files, ...typeFiles])]
    .filter((file) => !existsSync(join(PROJECT, file)))
    .map((file) => `package.json names ${file}, which is not there.`);
}

const NAMED_MODULE = /(?:\bimport\(|\bfrom |\bimport )["']([^"']+)["']/g;

/** The types that people meet name no package but those that are installed with ours. */
function typeFaults() {
  const {exports: addresses, dependencies, peerDependencies} = JSON.parse(read(join(PROJECT, 'package.json')));
  const installed = Object.keys({...dependencies, ...peerDependencies});
  const typesOf = (file) => file.replace(/\.js$/, '.d.ts');
  const entries = Object.values(addresses).flatMap((address) =>
    address.includes('*') ? filesMatching(address) : [join(PROJECT, address)],
  );
  const waiting = entries.map(typesOf).filter((file) => file.endsWith('.d.ts') && existsSync(file));
  const seen = new Set();
  const faults = [];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, module] of withoutComments(read(file)).matchAll(NAMED_MODULE)) {
      if (module.startsWith('.')) waiting.push(typesOf(join(dirname(file), module)));
      else if (!installed.some((name) => module === name || module.startsWith(`${name}/`)))
        faults.push(`${shortPath(file)}: the types name “${module}”, which is not a dependency.`);
    }
  }
  return faults;
}

/** The files that an address with a `*` leads to. */
function filesMatching(address) {
  const [start, end] = address.slice('./'.length).split('*');
  return filesBelow(join(PROJECT, 'dist')).filter(
    (file) => shortPath(file).startsWith(start) && shortPath(file).endsWith(end),
  );
}

/** Every theme is in the package as it is in themes/, at the address that the docs name, and no bundler may drop it. */
function themeFaults() {
  const {exports: addresses, files, sideEffects} = JSON.parse(read(join(PROJECT, 'package.json')));
  const folder = addresses['./themes/*']?.replace('*', '') ?? '';
  const themes = filesBelow(join(PROJECT, 'themes')).map((file) => basename(file));
  if (themes.length === 0) return ['There are no themes.'];
  if (!files.some((name) => folder.startsWith(`./${name}/`)))
    return [`The package does not hold the themes in ${folder}.`];
  const isKept = sideEffects.includes(`${folder}*.css`);
  const missing = themes.filter((name) => {
    const built = join(PROJECT, folder, name);
    return !existsSync(built) || read(built) !== read(join(PROJECT, 'themes', name));
  });
  return [
    ...missing.map((name) => `${folder}${name} is not themes/${name}.`),
    ...(isKept ? [] : [`package.json: “sideEffects” lacks ${folder}*.css, so bundlers may drop an imported theme.`]),
  ];
}

/** Importing a class registers nothing; importing its `define.js` does, and again does no harm. Both also work where there is no page. */
async function registrationFaults() {
  const registered = new Map();
  const registry = {get: (tag) => registered.get(tag), define: (tag, element) => registered.set(tag, element)};
  Object.defineProperty(globalThis, 'customElements', {value: registry, configurable: true});
  const {name, exports: addresses} = JSON.parse(read(join(PROJECT, 'package.json')));
  const isDefine = (address) => /(?:^|\/)define\.js$/.test(address);
  const modules = Object.keys(addresses).filter(
    (address) => (address === '.' || address.endsWith('.js')) && !address.includes('*'),
  );
  const faults = [];
  for (const address of modules.filter((module) => !isDefine(module))) {
    await import(join(name, address).replaceAll('\\', '/'));
    if (registered.size > 0) faults.push(`Importing ${address} registers ${[...registered.keys()].join(', ')}.`);
    registered.clear();
  }
  for (const address of modules.filter((module) => isDefine(module) && module !== './define.js')) {
    const tag = address.split('/').at(-2);
    const {[pascalCase(tag)]: element} = await import(join(name, address).replaceAll('\\', '/'));
    if (registered.get(tag) !== element || !element) faults.push(`Importing ${address} does not register <${tag}>.`);
  }
  return faults;
}

const pascalCase = (tag) => tag.replace(/(?:^|-)(.)/g, (_all, letter) => letter.toUpperCase());

/** What our code must never do; bundles also hold Lit, which makes its templates with `innerHTML` through a Trusted Types policy. */
const FORBIDDEN = [
  {pattern: /\beval\(|\bnew Function\(|\bFunction\(['"`]/, why: 'makes code from text', everywhere: true},
  {
    pattern: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bunsafe(?:HTML|SVG)\b|\bdocument\.write/,
    why: 'makes markup from text',
  },
  {
    pattern: /\bstyleMap\b|setAttribute\(['"`]style|<style\b|\sstyle=/,
    why: 'is blocked by a policy without inline styles',
    // Not for browsers; what it writes comes with hashes.
    except: /\/dist\/server\//,
  },
  {
    pattern: /\b(?:localStorage|indexedDB|document\.cookie|sendBeacon)\b/,
    why: 'stores or sends',
    everywhere: true,
  },
  {
    pattern: /\bsessionStorage\b/,
    why: 'stores',
    everywhere: true,
    // A file of its own, which only pages with `remember` load; `all.js` is everything.
    except: /\/(?:tab-notes(?:-[\w-]+)?|cdn\/all)\.js$/,
  },
  {
    pattern: /\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket)\(\s*['"`](?:https?:|wss?:)?\/\//,
    why: 'asks another host',
    everywhere: true,
  },
  {
    pattern: /\ssrc=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import\b/,
    why: 'asks another host',
    everywhere: true,
  },
];

const withoutComments = (text) => text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function forbiddenFaults() {
  return scripts().flatMap((file) => {
    const text = withoutComments(read(file));
    const rules = FORBIDDEN.filter(({everywhere, except}) => (everywhere || !isBundle(file)) && !except?.test(file));
    return rules.flatMap(({pattern, why}) => {
      const found = pattern.exec(text)?.[0];
      return found ? [`${shortPath(file)}: “${found.trim()}” ${why}.`] : [];
    });
  });
}

/** Newer than Safari 16.4, Chrome 111 or Firefox 115. tsc knows the language (ES2022) but not the age of browser interfaces. */
const TOO_NEW = [
  /\bAbortSignal\.any\b/, // Safari 17.4, Chrome 116, Firefox 124
  /\bURL\.(?:canParse|parse)\b/, // Chrome 120, 126
  /\bPromise\.withResolvers\b/, // Safari 17.4, Chrome 119, Firefox 121
  /\b(?:Object|Map)\.groupBy\b/, // Safari 17.4, Chrome 117, Firefox 119
  /\bArray\.fromAsync\b/, // Chrome 121
  /\bshowPopover\b(?!\?\.\()|\spopover(?:=|>)/, // Safari 17, Chrome 114, Firefox 125. `showPopover?.()` asks first, so it may stay.
  /:has\(/, // Firefox 121
  /@starting-style\b|@scope\b/,
];

/** Every built file is ES2022 and nothing newer, and asks for nothing that the oldest browsers we promise lack. */
async function ageFaults() {
  const {Linter} = await import('eslint');
  const linter = new Linter();
  return scripts().flatMap((file) => {
    const text = read(file);
    const parsed = linter.verify(text, [{languageOptions: {ecmaVersion: 2022, sourceType: 'module'}}]);
    const syntax = parsed
      .filter(({fatal}) => fatal)
      .map(({message, line}) => `${shortPath(file)}:${line}: not ES2022 (${message})`);
    const code = withoutComments(text);
    const interfaces = TOO_NEW.flatMap((pattern) => {
      const found = pattern.exec(code)?.[0];
      return found ? [`${shortPath(file)}: “${found}” is newer than our oldest browsers.`] : [];
    });
    return [...syntax, ...interfaces];
  });
}

/** A page without a bundler gets the production build of Lit. */
const developmentFaults = () =>
  scripts()
    .filter((file) => isBundle(file) && read(file).includes('Lit is in dev mode'))
    .map((file) => `${shortPath(file)} holds the development build of Lit.`);

async function budgetFaults() {
  const measured = await measureBudgets();
  printBudgets(measured);
  return Object.entries(measured.budgets)
    .filter(([, entry]) => isOverBudget(entry))
    .map(([name, {bytes, budget}]) => `${name}: ${bytes} bytes, ${bytes - budget} more than may be.`);
}

const CHECKS = [
  publintFaults,
  addressFaults,
  typeFaults,
  themeFaults,
  registrationFaults,
  forbiddenFaults,
  ageFaults,
  developmentFaults,
  budgetFaults,
  tokenFaults,
];

/** Resolves with what is wrong; empty when all is well. Needs a build. */
export async function checkDist() {
  const faults = [];
  for (const check of CHECKS) {
    try {
      faults.push(...(await check()));
    } catch (error) {
      faults.push(`${check.name} could not be done: ${error.message}`);
    }
  }
  return faults;
}

await runAsScript(import.meta, async () => {
  await ensureDependencies();
  await buildIfNeeded();
  const faults = await checkDist();
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
});
