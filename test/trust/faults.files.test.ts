/**
 * Makes each file of dist/cdn fail once, on the pages of test/embed/missing-file.*.test.ts, and uses them as a visitor would. Files that the finder and
 * the banner load on demand arrive a moment later, and the page ends up the same as without the fault. For files that an element starts with, and those
 * that guides and the quick exit can do without, reloading the page is enough. Runs in Chromium, and with the parser of a list in Firefox and WebKit.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readGraph, withImports} from '../../scripts/cdn-graph.mjs';
import {faultsOf, isChanged} from '../helpers/missing-file/compare.js';
import type {Engine, EngineName} from '../helpers/missing-file/engines.js';
import {hasEngine, startEngine} from '../helpers/missing-file/engines.js';
import type {TestPage} from '../helpers/missing-file/pages.js';
import {PAGES} from '../helpers/missing-file/pages.js';
import type {Site, Weather} from '../helpers/missing-file/site.js';
import {startSite} from '../helpers/missing-file/site.js';
import type {Visit} from '../helpers/missing-file/visit-page.js';
import {isSmoke} from '../helpers/smoke.js';
import {printFigures} from './figures.js';

const CDN = 'dist/cdn/';
const READER = /^dist\/sources\/open-list\.js$/;
/** Every file fails in Chromium, and in the other engines and a smoke test only the reader of a list. */
const isWhole = (engine: EngineName): boolean => engine === 'chromium' && !isSmoke;
/** Whose `import()`s ask once more by themselves: scripts/fresh-imports.mjs. */
const ASKS_AGAIN = ['support-group-finder', 'support-crisis-banner'];

const failsOnce = (file: string): Weather => ({
  interfere(path, response, nth) {
    if (path !== CDN + file || nth > 1) return false;
    response.writeHead(503).end('Busy.');
    return true;
  },
});

describe('each of our files that fails once', {concurrency: true}, () => {
  const graph = readGraph();
  const figures = {tried: 0, recovered: 0};
  let site: Site;
  before(async () => {
    site = await startSite();
  });
  after(async () => {
    await site.close();
    printFigures('faults, files', figures);
  });

  const isTranslation = (file: string) =>
    graph[file]?.loaded.some((each) => /\/(?:i18n|content)\/.+\/(?:[a-z]{2}|translations)\.js$/.test(each));
  const startsWith = ({elements, html}: TestPage) =>
    new Set([
      ...withImports(
        graph,
        Object.values(elements).map((tag) => `${tag}.js`),
      ),
      ...(html.includes('loader.js') ? ['loader.js'] : []),
    ]);
  const starting = (page: TestPage, file: string): string[] =>
    Object.entries(page.elements)
      .filter(([, tag]) => !withImports(graph, [`${tag}.js`]).includes(file) && file !== 'loader.js')
      .map(([id]) => id);
  const all = {isTranslated: true, hasHelplines: true};

  function visit(engine: Engine, page: TestPage, weather: Weather = {}) {
    const {url, requested} = site.open(page, weather);
    const look = (expected: readonly string[], more = {}) =>
      engine.visit<Visit>(url, {...all, ...more, starting: expected});
    return {look, requested};
  }

  /** Whether a failure is forgotten. Firefox remembers it at the address that other files name: https://github.com/whatwg/html/issues/6768. */
  const isForgotten = (name: EngineName, file: string) =>
    name !== 'firefox' || !Object.values(graph).some(({imports}) => imports.includes(file));

  async function checkFile(name: EngineName, engine: Engine, page: TestPage, wholes: readonly Visit[], file: string) {
    const [whole] = wholes as [Visit];
    figures.tried++;
    const here = starting(page, file);
    const isFirst = startsWith(page).has(file);
    const asksAgain =
      !isFirst &&
      isForgotten(name, file) &&
      (ASKS_AGAIN.some((tag) => Object.values(page.elements).every((each) => each === tag)) ||
        /^helplines-/.test(file));
    const {look} = visit(engine, page, failsOnce(file));
    const seen = await look(here, {isTranslated: asksAgain || !isTranslation(file)});
    assert.deepEqual(faultsOf(seen, wholes, page, here), [], file);
    if (asksAgain) assert.equal(isChanged(seen, whole), false, `${file} didn’t come a moment later`);
    else
      assert.equal(
        isChanged(await look(Object.keys(page.elements)), whole),
        false,
        `${file} didn’t come with the next page`,
      );
    figures.recovered++;
  }

  for (const name of ['chromium', 'firefox', 'webkit'] as const)
    describe(`in ${name}`, {skip: hasEngine(name) ? false : `needs ${name}`}, () => {
      let engine: Engine;
      before(async () => {
        engine = await startEngine(name);
      });
      after(() => engine?.close());

      it('comes in the end', {timeout: 1_200_000}, async (test) => {
        const visited = new Set<string>();
        for (const page of isWhole(name) ? PAGES : PAGES.slice(0, 1)) {
          const {look, requested} = visit(engine, page);
          const wholes = [await look(Object.keys(page.elements))];
          // What there is to see without a translation.
          const inEnglish = {...page, html: page.html.replace(/lang="es\b/, 'lang="en')};
          if (inEnglish.html !== page.html)
            wholes.push(await visit(engine, inEnglish).look(Object.keys(page.elements)));
          const own = [...requested].filter((file) => graph[file] && !visited.has(file) && !/^worker-/.test(file));
          for (const file of own) visited.add(file);
          const isReader = (file: string) => graph[file]?.loaded.some((each) => READER.test(each));
          await Promise.all(
            own
              .filter((file) => isWhole(name) || isReader(file))
              .map((file) => test.test(`${page.name}: ${file}`, () => checkFile(name, engine, page, wholes, file))),
          );
        }
      });
    });
});
