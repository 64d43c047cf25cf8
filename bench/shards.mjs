/* global Response */
/**
 * Measures shards: `node bench/shards.mjs --groups 1000000`. Packs that many made-up groups with the built command, then asks for the first page, the 50
 * nearest groups in ten towns, and every rare and every uncommon topic, by time and around a place. Prints the time and memory of packing, and for each question the requests and their bytes,
 * compressed with brotli as on a server. Needs a build, and 6 kB of disk a group.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {manyGroups, writeGroups} from '../scripts/engines/many-groups.mjs';
import {PROJECT, runAsScript} from '../scripts/run.mjs';

const NOW = '2026-03-14T14:20:00Z';
const RADIUS_KM = 25;
const TOWNS = 10;
const ADDRESS = 'https://site.example/pack/manifest.json';

/** Runs the command; resolves with its CPU time in seconds and its memory at most in megabytes. */
function pack(folder, file) {
  const script = `
    const {pack} = await import(${JSON.stringify(join(PROJECT, 'dist/cli/pack.js'))});
    const output = {print: (text) => process.stdout.write(text), complain: (text) => process.stderr.write(text)};
    process.exitCode = await pack(${JSON.stringify([file, '-o', join(folder, 'pack'), '--shards', '--no-compress', '--now', NOW])}, output);
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    process.stdout.write(JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024}));`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    child.on('close', (code) => {
      if (code === 2) reject(new Error('Nothing was packed.'));
      const start = text.lastIndexOf('{');
      console.log(text.slice(0, start).trim());
      resolve(JSON.parse(text.slice(start)));
    });
  });
}

/** Serves a folder; `taken` tells how many requests there have been since it was called last, and their bytes. */
function serve(folder) {
  let requests = [];
  const fetch = async (url) => {
    const file = join(folder, new URL(url).pathname.slice(1));
    if (!existsSync(file)) return new Response(undefined, {status: 404});
    const bytes = readFileSync(file);
    requests.push(brotliCompressSync(bytes).length);
    return new Response(bytes);
  };
  const taken = () => {
    const [count, bytes] = [requests.length, requests.reduce((sum, each) => sum + each, 0)];
    requests = [];
    return {requests: count, kilobytes: Number((bytes / 1000).toFixed(1))};
  };
  return {fetch, taken};
}

const worst = (all) => ({
  requests: Math.max(...all.map(({requests}) => requests)),
  kilobytes: Math.max(...all.map(({kilobytes}) => kilobytes)),
});

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({options: {groups: {type: 'string', default: '1000000'}, keep: {type: 'string'}}});
  const count = Number(values.groups);
  const {openPrepared} = await import('../dist/directory/prepared-lists.js');
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'shards-'));
  try {
    const file = join(folder, 'groups.json');
    if (!existsSync(join(folder, 'pack/manifest.json'))) {
      await writeGroups(file, count);
      const {cpu, rss} = await pack(folder, file);
      console.log(`Packing: ${cpu.toFixed(0)} s of processor time, at most ${rss.toFixed(0)} MB of memory.`);
    }
    const {fetch, taken} = serve(folder);
    const signal = new AbortController().signal;
    const now = Date.parse(NOW);
    const open = () => openPrepared({src: ADDRESS}, {pageSize: 20, viewerZone: 'America/New_York', signal, fetch}, now);
    const directory = await open();
    console.log('First page', taken());

    const places = [];
    for (const {meetings} of manyGroups(count)) {
      const place = meetings.find((meeting) => meeting.place?.latitude !== undefined)?.place;
      if (place && places.length < TOWNS && places.every(({locality}) => locality !== place.locality))
        places.push(place);
      if (places.length === TOWNS) break;
    }
    const near = [];
    for (const {latitude, longitude} of places) {
      const {search} = await open();
      const ready = await search;
      taken();
      const {groups} = await ready.ask({near: {latitude, longitude, radiusKm: RADIUS_KM}, limit: 50}, now, signal);
      near.push({...taken(), groups: groups.length});
    }
    console.log(`The 50 nearest within ${RADIUS_KM} km, worst of ${TOWNS} towns`, worst(near), near);

    const {topics, uncommon} = JSON.parse(readFileSync(join(folder, 'pack/manifest.json'), 'utf8'));
    for (const [kind, names] of [
      ['rare', Object.keys(topics)],
      ['uncommon', uncommon.topics],
    ])
      for (const [where, at] of [
        ['by time', {}],
        [`within ${RADIUS_KM} km`, {near: {...places[0], radiusKm: RADIUS_KM}}],
      ]) {
        const asked = [];
        for (const topic of names) {
          const {search} = await open();
          const ready = await search;
          taken();
          const {groups, total} = await ready.ask({...at, filters: {focus: [topic]}, limit: 20}, now, signal);
          asked.push({topic, ...taken(), groups: groups.length, total});
        }
        if (asked.length)
          console.log(`A topic that is ${kind}, ${where}, worst of ${asked.length}`, worst(asked), asked);
        else console.log(`No topic is ${kind}.`);
      }
    console.log(`${directory.first.total} groups in all`);
  } finally {
    if (!values.keep) rmSync(folder, {recursive: true, force: true});
  }
});
