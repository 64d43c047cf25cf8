/** `describe`, `it` and their hooks, for running chosen tests of a file within this process and stopping at the first that fails. */

/** Longer than any test takes on a busy machine; this catches a test that waits forever, and the parent process one that never yields. */
const TEST_LIMIT_MS = 120_000;

/** Some tests replace these. */
const {setTimeout, clearTimeout} = globalThis;

const within = (work) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('Took too long.'), {isTimeout: true})), TEST_LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const newSuite = (parent) => ({parent, before: [], after: [], beforeEach: [], afterEach: []});
const lineage = (suite) => (suite ? [...lineage(suite.parent), suite] : []);

/** Defines the names on `globalThis` and collects what `load` says with them: `[{body, suite}]`, in order. */
export async function collectTests(load) {
  const tests = [];
  let suite = newSuite();
  const describe = (_name, body) => {
    suite = newSuite(suite);
    body();
    suite = suite.parent;
  };
  const it = (...args) => tests.push({body: args.at(-1), suite});
  const hook = (name) => (body) => void suite[name].push(body);
  const hooks = Object.fromEntries(['before', 'after', 'beforeEach', 'afterEach'].map((name) => [name, hook(name)]));
  const skip = () => undefined;
  Object.assign(globalThis, hooks, {describe: Object.assign(describe, {skip}), it: Object.assign(it, {skip})});
  await load();
  return tests;
}

const call = async (body) => {
  const context = {skip() {}, diagnostic() {}, timeout() {}};
  await within(Promise.resolve(body.call(context, context)));
};

/** Runs tests in order with their hooks; `around(test, run)` is called for each. Throws what the first one that fails throws. */
export async function runTests(tests, around = (_, run) => run()) {
  let entered = [];
  const leaveTo = async (wanted) => {
    for (const suite of [...entered].reverse().filter((one) => !wanted.includes(one)))
      for (const body of suite.after) await call(body);
    entered = entered.filter((one) => wanted.includes(one));
  };
  try {
    for (const test of tests) {
      const path = lineage(test.suite);
      await leaveTo(path);
      for (const suite of path.filter((one) => !entered.includes(one))) {
        entered.push(suite);
        for (const body of suite.before) await call(body);
      }
      await around(test, async () => {
        for (const suite of path) for (const body of suite.beforeEach) await call(body);
        try {
          await call(test.body);
        } finally {
          for (const suite of [...path].reverse()) for (const body of suite.afterEach) await call(body);
        }
      });
    }
  } finally {
    await leaveTo([]);
  }
}
