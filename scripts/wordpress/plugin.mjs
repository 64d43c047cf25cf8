/**
 * Makes dist/wordpress/peer-support-widgets.zip: the plugin in integrations/wordpress/ with a copy of dist/cdn, the crisis links of every country,
 * and a template for translators. The same sources make the same bytes.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {filesBelow} from '../files.mjs';
import {PROJECT, runAsScript} from '../run.mjs';
import {template} from './translatable.mjs';

const NAME = 'peer-support-widgets';
export const PLUGIN_ZIP = join(PROJECT, `dist/wordpress/${NAME}.zip`);

const SOURCE = join(PROJECT, 'integrations/wordpress');
const CDN = join(PROJECT, 'dist/cdn');

/** Not for the plugin: its pages load `loader.js`, and these are for people who put the files on a server themselves. */
const LEFT_OUT = /^(?:all\.js|chunks\.json|helplines\.json|integrity\.json|.*\.map)$/;

/** As in `new Date(…)` of the same clock wherever it is built: zip files store no time zone. */
const SAME_TIME = new Date(2026, 0, 1);

const relativeTo = (folder, file) => relative(folder, file).replaceAll('\\', '/');
const json = (value) => strToU8(`${JSON.stringify(value)}\n`);

/** `{path: bytes}` of a folder. */
const contents = (folder) =>
  Object.fromEntries(filesBelow(folder).map((file) => [relativeTo(folder, file), new Uint8Array(readFileSync(file))]));

const pick = (files, isWanted) => Object.fromEntries(Object.entries(files).filter(([path]) => isWanted(path)));
const moved = (files, to) => Object.fromEntries(Object.entries(files).map(([path, bytes]) => [to + path, bytes]));

/** A name that changes with what the folder holds, so that browsers can keep its files for good. */
function folderFor(files) {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) hash.update(`${path}\0`).update(files[path]);
  return `elements-${hash.digest('hex').slice(0, 8)}`;
}

const withVersion = (bytes, version) => strToU8(Buffer.from(bytes).toString('utf8').replaceAll('0.0.0', version));

/** `{path: bytes}` of the plugin. Needs dist/. */
export async function pluginFiles() {
  const {crisisLinks, countryNames, LANGUAGES} = await import('./crisis-links.mjs');
  const {strings: english} = await import('../../dist/i18n/support-quick-exit/en.js');
  const {translations} = await import('../../dist/i18n/support-quick-exit/translations.js');
  const {version} = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const {'wordpress.css': style, ...source} = contents(SOURCE);
  const elements = {...pick(contents(CDN), (path) => !LEFT_OUT.test(path)), 'wordpress.css': style};
  const folder = folderFor(elements);
  const themes = Object.keys(elements).filter((path) => path.startsWith('themes/'));
  const words = {en: {leave: english.leave}};
  for (const [language, {leave}] of Object.entries(translations)) words[language] = {leave};
  const countries = Object.entries(await crisisLinks());
  const texts = Object.entries(pick(source, (path) => /\.(?:php|js)$/.test(path)));
  return {
    ...source,
    'peer-support-widgets.php': withVersion(source['peer-support-widgets.php'], version),
    'readme.txt': withVersion(source['readme.txt'], version),
    LICENSE: new Uint8Array(readFileSync(join(PROJECT, 'LICENSE'))),
    ...moved(elements, `${folder}/`),
    'data/build.json': json({
      folder,
      languages: LANGUAGES,
      themes: themes.map((path) => basename(path, '.css')),
      version,
    }),
    'data/countries.json': json(countryNames()),
    'data/words.json': json(words),
    ...Object.fromEntries(countries.map(([country, links]) => [`data/crisis/${country}.json`, json(links)])),
    [`languages/${NAME}.pot`]: strToU8(
      template(Object.fromEntries(texts.map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')])), version),
    ),
  };
}

/** The zip file to upload to WordPress. */
export function zipOf(files) {
  const sorted = Object.keys(files).sort();
  return zipSync(Object.fromEntries(sorted.map((path) => [`${NAME}/${path}`, files[path]])), {
    level: 9,
    mtime: SAME_TIME,
  });
}

await runAsScript(import.meta, async () => {
  mkdirSync(join(PROJECT, 'dist/wordpress'), {recursive: true});
  writeFileSync(PLUGIN_ZIP, zipOf(await pluginFiles()));
  return 0;
});
