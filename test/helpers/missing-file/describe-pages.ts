/**
 * Pages that miss one of our files: each file of dist/cdn in turn is refused, as a filter or a broken upload would. Whatever is missing, no wrong
 * address, date or number is shown, crisis help stays, and the element says so. In Chromium, and where something changes in the other engines.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {readGraph, withImports} from '../../../scripts/cdn-graph.mjs';
import {faultsOf, isChanged, unseenTruth} from './compare.js';
import type {Engine, EngineName} from './engines.js';
import {hasEngine, startEngine} from './engines.js';
import type {TestPage} from './pages.js';
import {PAGES} from './pages.js';
import type {Site} from './site.js';
import {startSite} from './site.js';
import type {Expected, Visit} from './visit-page.js';

const CDN = 'dist/cdn';
const LOADER = 'loader.js';

/** What there is to see of a page that has every file, and which files of dist/cdn it asks for when it is used. */
interface Whole {
  /** The second is of the same page in English where it is in another language: what there is to see without its translation. */
  visits: readonly Visit[];
  requested: readonly string[];
}

/** Defines the tests of these pages. All pages are visited, because what one of them asks for counts for the others. */
export function describePagesThatMissFiles(pages: readonly TestPage[]): void {
  const graph = readGraph();
  const files = [...Object.keys(graph), ...readdirSync(CDN).filter((name) => name.endsWith('.css'))];
  const wholes = new Map<EngineName, Map<TestPage, Promise<Whole>>>();
  /** By page, the files whose loss changes anything there is to see in Chromium. */
  const changing = new Map<TestPage, string[]>();
  const engines = new Map<EngineName, Promise<Engine>>();
  let site: Site;

  before(async () => {
    site = await startSite();
  });

  after(async () => {
    for (const starting of engines.values()) await (await starting).close();
    await site.close();
  });

  function engine(name: EngineName): Promise<Engine> {
    const running = engines.get(name) ?? startEngine(name);
    engines.set(name, running);
    return running;
  }

  /** The elements that can start without a file: the others need it before they can run. */
  function starting({elements, html}: TestPage, missing?: string): string[] {
    return Object.entries(elements)
      .filter(([, tag]) => {
        const isLoader = html.includes(LOADER);
        const needed = withImports(graph, [`${tag}.js`]);
        // The loader takes the place of the elements' entries.
        const own = isLoader ? [LOADER, ...needed.filter((file) => !graph[file]?.isEntry)] : needed;
        return !missing || !own.includes(missing);
      })
      .map(([id]) => id);
  }

  function expectedOf(page: TestPage, missing?: string): Expected {
    const loads = (module: RegExp) => graph[missing ?? '']?.loaded.some((each) => module.test(each)) ?? false;
    return {
      starting: starting(page, missing),
      isTranslated: !loads(/\/i18n\/.+\/(?!en)(?:[a-z]{2}|translations)\.js$/),
      hasHelplines: !loads(/\/helplines\/[a-z]{2}\.js$/),
    };
  }

  async function visit(name: EngineName, page: TestPage, missing?: string) {
    const {url, requested} = site.open(page, missing);
    const seen = await (await engine(name)).visit<Visit>(url, expectedOf(page, missing));
    return {seen, requested: [...requested]};
  }

  async function visitWhole(name: EngineName, page: TestPage): Promise<Whole> {
    const inEnglish = {...page, html: page.html.replace(/lang="es\b/, 'lang="en')};
    const {seen, requested} = await visit(name, page);
    if (inEnglish.html === page.html) return {visits: [seen], requested};
    return {visits: [seen, (await visit(name, inEnglish)).seen], requested};
  }

  function whole(name: EngineName, page: TestPage): Promise<Whole> {
    const ofEngine = wholes.get(name) ?? new Map<TestPage, Promise<Whole>>();
    const known = ofEngine.get(page) ?? visitWhole(name, page);
    wholes.set(name, ofEngine.set(page, known));
    return known;
  }

  /** Visits a page without each of the files; resolves with everything that is wrong, and the files whose loss can be seen. */
  async function visitWithoutEach(name: EngineName, page: TestPage, missing: readonly string[]) {
    const {visits} = await whole(name, page);
    const [first] = visits as [Visit];
    const wholePages = await Promise.all(PAGES.map((each) => whole('chromium', each)));
    const requested = new Set(wholePages.flatMap((each) => each.requested));
    const faults: string[] = [];
    const changed: string[] = [];
    const visitWithout = async (file: string) => {
      const {seen, requested: asked} = await visit(name, page, file);
      const found = faultsOf(seen, visits, page, starting(page, file));
      // Then what is true of files that no whole page asks for would be unknown.
      const unexpected = asked.filter((each) => !requested.has(each)).map((each) => `asks for ${each}`);
      faults.push(...[...found, ...unexpected].map((fault) => `without ${file}: ${fault}`));
      if (isChanged(seen, first)) changed.push(file);
    };
    await Promise.all(missing.map(visitWithout));
    return {faults, changed};
  }

  async function assertIsWhole(name: EngineName, page: TestPage) {
    const {visits} = await whole(name, page);
    const [seen] = visits as [Visit];
    assert.deepEqual(unseenTruth(seen, page), []);
    assert.deepEqual(seen.stuck, []);
    assert.deepEqual(seen.started, Object.keys(page.elements));
  }

  /** The pages before this one. */
  const earlier = (page: TestPage) => PAGES.slice(0, PAGES.indexOf(page));

  describe('in Chromium', {skip: hasEngine('chromium') ? false : 'needs Chromium'}, () => {
    for (const page of pages) {
      it(`sees what is true on ${page.name} that has every file`, () => assertIsWhole('chromium', page));

      it(`shows nothing wrong, keeps crisis help and says what is missing: ${page.name}`, async () => {
        const {requested} = await whole('chromium', page);
        assert.deepEqual(
          requested.filter((file) => !files.includes(file)),
          [],
        );
        const others = page.isForItsOwnFiles ? earlier(page) : [];
        const elsewhere = (await Promise.all(others.map((each) => whole('chromium', each)))).flatMap(
          (each) => each.requested,
        );
        const own = files.filter((file) => requested.includes(file) && !elsewhere.includes(file));
        const {faults, changed} = await visitWithoutEach('chromium', page, own);
        changing.set(page, changed);
        assert.equal(faults.join('\n'), '');
        assert.ok(changed.length > 0);
      });
    }
  });

  describe('in other engines', {concurrency: true}, () => {
    for (const name of ['firefox', 'webkit'] as const)
      describe(
        name,
        {concurrency: false, skip: hasEngine(name) && hasEngine('chromium') ? false : `needs ${name} and Chromium`},
        () => {
          for (const page of pages) {
            it(`sees what is true on ${page.name} that has every file`, () => assertIsWhole(name, page));

            it(`shows nothing wrong, keeps crisis help and says what is missing: ${page.name}`, async () => {
              // Another file of tests visits the pages that aren't among these, in this engine, too.
              const elsewhere = await Promise.all(
                earlier(page)
                  .filter((each) => !pages.includes(each))
                  .map((each) => whole('chromium', each)),
              );
              const visited = [
                ...earlier(page).flatMap((each) => changing.get(each) ?? []),
                ...elsewhere.flatMap((each) => each.requested),
              ];
              const own = (changing.get(page) ?? []).filter((file) => !visited.includes(file));
              const {faults} = await visitWithoutEach(name, page, own);
              assert.equal(faults.join('\n'), '');
            });
          }
        },
      );
  });
}
