/** A site whose pages add and remove elements. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {serve} from '../../../scripts/serve.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const ZONE = 'America/Chicago';

/** A group in our own format that meets weekly for an hour. */
const weekly = (name: string, day: string, start: string) => ({
  id: name.toLowerCase(),
  name,
  focus: ['grief'],
  status: 'active',
  updated: '2026-11-01',
  meetings: [
    {
      id: '1',
      formats: ['in-person'],
      place: {name: 'Library', locality: 'La Crosse', region: 'WI', country: 'US', precision: 'exact'},
      schedule: {
        ...{kind: 'rule', freq: 'WEEKLY', interval: 1, byday: [{day}], start, minutes: 60},
        ...{zone: ZONE, zoneFrom: 'row'},
      },
    },
  ],
});

/** Of the simulated day, which begins on a Monday. */
const DAY = [weekly('Evening', 'MO', '19:00'), weekly('Thursday', 'TH', '19:00'), weekly('Night', 'MO', '23:30')];

/** More than a megabyte, so that a Worker reads it. */
const LARGE = Array.from({length: 3000}, (_, position) => ({
  ...{slug: `meeting-${position}`, name: `Meeting ${position}`, day: position % 7, time: '19:00', timezone: ZONE},
  formatted_address: '12 Main Street, Boston, MA 02108, USA',
  notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(4),
}));

const page = (body: string) => `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>A page</title>
  <script src="watch.js"></script><script src="use-elements.js"></script>
  <script type="module" src="/dist/cdn/loader.js"></script></head><body>${body}</body></html>`;

export const finder = (list: string) =>
  `<support-group-finder src="${list}" country="US" time-zone="${ZONE}"><a slot="crisis" href="tel:988">Call 988</a></support-group-finder>`;

export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  const {outputFiles} = await build({
    entryPoints: [join(HERE, 'use-elements.ts')],
    ...{bundle: true, write: false, format: 'iife', target: 'es2022'},
  });
  const files: Record<string, string> = {
    'watch.js': readFileSync(join(HERE, 'watch.js'), 'utf8'),
    'use-elements.js': outputFiles[0]?.text ?? '',
    'day.json': JSON.stringify({groups: DAY}),
    'large.json': JSON.stringify(LARGE),
    'groups.json': readFileSync('demo/groups.json', 'utf8'),
    'favicon.ico': '',
    'empty.html': page(''),
    'finder.html': page(finder('groups.json')),
    'day.html': page(
      `<support-quick-exit href="https://www.example.org/"></support-quick-exit>
      <support-crisis-banner country="US"></support-crisis-banner>${finder('day.json')}<support-faq crisis-href="tel:988"></support-faq>`,
    ),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const site = await serve({root: folder, mounts: {'/dist/': 'dist'}});
  return {
    url: site.url,
    async close() {
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
