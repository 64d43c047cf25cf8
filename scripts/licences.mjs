/** Writes dist/cdn/licences.txt: the licence of every package whose code is in the built files. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {CDN, readGraph} from './cdn-graph.mjs';
import {PROJECT} from './run.mjs';

/** Part of a module of ours by the time the files are bundled. */
const LEAFLET = 'node_modules/leaflet';

const LINE = `\n\n${'-'.repeat(72)}\n\n`;

/** The folder of the package that a module belongs to; undefined for our own. */
const packageOf = (module) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

function licenceOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}`;
}

export function writeLicences() {
  const modules = Object.values(readGraph()).flatMap((file) => file.modules);
  const packages = new Set([LEAFLET, ...modules.map(packageOf).filter(Boolean)]);
  const texts = [PROJECT, ...[...packages].sort().map((folder) => join(PROJECT, folder))].map(licenceOf);
  const title = 'The files in this folder contain code of these packages.';
  writeFileSync(join(CDN, 'licences.txt'), `${[title, ...texts].join(LINE)}\n`);
}
