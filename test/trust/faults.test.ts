/**
 * Tests every element with every fault that can reach it (test/trust/faults/table.ts): what the visitor reads, whether crisis help stays available,
 * whether buttons really request the file again, whether the element recovers, that nothing is thrown, and that the console gets at most one line.
 * All faults run in Chromium, and one of each family in Firefox and WebKit. `FAULTS=stall` runs those with that word in their id or
 * target, and `TRUST=smoke` one of each family in Chromium only.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page as ChromiumPage} from 'playwright-core';
import {strings as banner} from '../../src/i18n/support-crisis-banner/en.js';
import {strings as finder} from '../../src/i18n/support-group-finder/en.js';
import type {Engine, EngineName} from '../helpers/missing-file/engines.js';
import {hasEngine, startEngine} from '../helpers/missing-file/engines.js';
import type {Site, Weather} from '../helpers/missing-file/site.js';
import {startSite} from '../helpers/missing-file/site.js';
import {isSmoke} from '../helpers/smoke.js';
import {ANSWERS, RETRY_AFTER_MS} from './faults/answers.js';
import {assertLived} from './faults/lived.js';
import type {Page} from './faults/pages.js';
import {
  DEVICES,
  everythingOn,
  isFaulty,
  LAST_GROUP,
  LATER_PAGE,
  longPage,
  pageFor,
  withOther,
  withoutWorkers,
  WORKERS,
} from './faults/pages.js';
import type {Fault, Target} from './faults/table.js';
import {FAULTS, IN_EVERY_ENGINE, listSentence, outcomeOf, SERVER_FAULTS, SOURCE_NAME, TARGETS} from './faults/table.js';
import type {Lived, Order} from './faults/visit-with-fault.js';
import {printFigures} from './figures.js';

const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
const SCRIPT = new URL('faults/visit-with-fault.ts', import.meta.url).pathname;
const {FAULTS: asked = ''} = process.env;

/** What visitors must read after a server fault. */
const SAID: Partial<Record<Target, (fault: Fault) => string>> = {
  list: (fault) => listSentence(fault),
  source: () => finder.sourceMissing(SOURCE_NAME),
  places: () => finder.placesMissing,
};

/** A page, and what goes wrong on it. */
interface Plan {
  name: string;
  fault: Fault;
  page: Page;
  weather: Weather;
  order: Order;
  reads: readonly string[];
  /** Only Chromium can do it. */
  isForChromium?: boolean;
  check?: (lived: Lived) => void;
}

function serverPlans(site: Site): Plan[] {
  const targets = (Object.keys(TARGETS) as Target[]).filter((target) => isFaulty[target]);
  return targets.flatMap((target) =>
    SERVER_FAULTS.filter((fault) => !('why' in outcomeOf(target, fault))).map((fault) => {
      const {otherOrigin} = site;
      const isElsewhere = fault.id === 'cors';
      const page = pageFor(target, isElsewhere ? 'OTHER/' : '');
      const sentence = SAID[target]?.(fault);
      return {
        name: `${TARGETS[target].title}: ${fault.name}`,
        fault,
        page,
        weather: {
          interfere: (path, response) => {
            if (!isFaulty[target]?.(path)) return false;
            ANSWERS[fault.id]?.(response, page.files[path] ?? '');
            return true;
          },
          ...(isElsewhere && {policy: withOther(otherOrigin)}),
        },
        order: {way: target, sentence, isByHand: fault.id === 'huge'},
        reads: sentence ? [sentence] : [],
        check: (lived) => {
          if (fault.id === 'too-many' && target === 'list') assert.ok(lived.waits.includes(RETRY_AFTER_MS));
        },
      } satisfies Plan;
    }),
  );
}

/** Cuts every connection that an offline device wouldn’t have. */
const cut: Weather['interfere'] = (path, response) => {
  if (path !== 'list.json' && !path.includes('helplines-')) return false;
  response.socket?.destroy();
  return true;
};

const withWorker = (script: string): Weather => ({
  interfere: (path, response) => {
    if (!/\/worker-[\da-f]+\.js$/.test(path)) return false;
    response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
    return true;
  },
});

function otherPlans(): Plan[] {
  const plan = (id: string, rest: Omit<Plan, 'name' | 'fault' | 'reads'> & {reads?: readonly string[]}): Plan => {
    const fault = FAULTS.find((each) => each.id === id) as Fault;
    return {name: fault.name, fault, reads: [], ...rest};
  };
  const worker = {way: 'worker', last: LAST_GROUP} as const;
  return [
    plan('offline-at-start', {
      page: LATER_PAGE,
      weather: {interfere: cut},
      order: {way: 'offline', sentence: banner.notLoaded},
      reads: [finder.offlineTitle, banner.notLoaded],
    }),
    plan('offline-in-use', {
      page: pageFor('list'),
      weather: {},
      order: {way: 'in-use'},
      reads: [finder.missing],
      isForChromium: true,
    }),
    plan('worker-forbidden', {page: longPage(), weather: {policy: withoutWorkers}, order: worker}),
    plan('worker-dies', {page: longPage(), weather: withWorker(WORKERS['worker-dies'] ?? ''), order: worker}),
    plan('worker-silent', {page: longPage(), weather: withWorker(WORKERS['worker-silent'] ?? ''), order: worker}),
    ...Object.entries(DEVICES).map(([id, device]) =>
      plan(id, {page: everythingOn(device), weather: {}, order: {way: 'all'}}),
    ),
    plan('frozen', {page: everythingOn(''), weather: {}, order: {way: 'all', act: 'frozen'}, isForChromium: true}),
    plan('attributes', {page: everythingOn(''), weather: {}, order: {way: 'all', act: 'attributes'}}),
    plan('moved', {page: everythingOn(''), weather: {}, order: {way: 'all', act: 'moved'}}),
  ];
}

/** What a script in a page can’t do: take the network away, and freeze the tab. */
async function givePower(page: ChromiumPage): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const freeze = (state: 'frozen' | 'active') => client.send('Page.setWebLifecycleState', {state});
  const acts: Record<string, () => Promise<unknown>> = {
    offline: () => page.context().setOffline(true),
    online: () => page.context().setOffline(false),
    freeze: async () => {
      await freeze('frozen');
      // The page can’t ask for it itself any more.
      setTimeout(() => void freeze('active'), 1000);
    },
    resume: () => Promise.resolve(),
  };
  await page.exposeFunction('power', (act: string) => acts[act]?.());
}

describe('faults', {concurrency: true}, () => {
  const figures = {tried: 0, recovered: 0};
  let site: Site;

  before(async () => {
    site = await startSite(SCRIPT);
  });
  after(async () => {
    await site.close();
    printFigures('faults', figures);
  });

  async function through(engine: Engine, {page, weather, order, reads, check}: Plan, power?: typeof givePower) {
    const opened = {...page};
    const {url} = site.open(opened, weather);
    const [, visit = ''] = new URL(url).pathname.split('/');
    opened.html = page.html.replaceAll('OTHER/', `${site.otherOrigin}/${visit}/`);
    figures.tried++;
    const lived = await engine.visit<Lived>(url, order, power);
    assertLived(lived, reads);
    check?.(lived);
    figures.recovered++;
  }

  for (const name of ENGINES)
    describe(`in ${name}`, {concurrency: true, skip: skipOf(name)}, () => {
      let engine: Engine;
      let plans: Plan[];
      before(async () => {
        engine = await startEngine(name);
        plans = [...serverPlans(site), ...otherPlans()];
      });
      after(() => engine?.close());

      it('are lived through', {timeout: 1_200_000}, async (test) => {
        const chosen = plans.filter((plan, at) => {
          const {id, family} = plan.fault;
          if (!isSmoke && !`${plan.order.way} ${id}`.includes(asked)) return false;
          if (isSmoke) return plans.findIndex(({fault}) => fault.family === family) === at;
          return name === 'chromium' || (IN_EVERY_ENGINE.includes(id) && !plan.isForChromium);
        });
        await Promise.all(
          chosen.map((plan) =>
            test.test(plan.name, () => through(engine, plan, name === 'chromium' ? givePower : undefined)),
          ),
        );
      });
    });
});

function skipOf(name: EngineName): string | false {
  if (isSmoke && name !== 'chromium') return 'a smoke test runs in Chromium alone';
  return hasEngine(name) ? false : `needs ${name}`;
}
