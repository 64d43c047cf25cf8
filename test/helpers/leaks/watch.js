/* global EventTarget */
/**
 * Runs first on a page and counts whatever could be left behind. `held()` returns the number of listeners on the window, the document and its root, of
 * their observers, and of intervals, timeouts and Workers that are still running. `advance(minutes)` moves the clock forward and runs the timers that
 * are due. It is plain JavaScript because the browser loads it without a build step.
 */
{
  const MINUTE_MS = 60_000;
  const STEP_MS = 30_000;
  const said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.map(String).join(' '));
  addEventListener('error', ({message}) => said.push(`uncaught ${message}`));
  addEventListener('unhandledrejection', ({reason}) => said.push(`unhandled ${String(reason)}`));

  const lasting = () => [window, document, document.documentElement, document.body];
  const listeners = new Map();
  const keyOf = (type, listener, options) => {
    const capture = typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
    return {type, listener, capture};
  };
  const isSame = (one, other) =>
    one.type === other.type && one.listener === other.listener && one.capture === other.capture;
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const drop = (target, key) => {
    const all = listeners.get(target);
    // Other targets aren't recorded: a reference would keep them from being collected.
    if (!all) return;
    listeners.set(
      target,
      all.filter((each) => !isSame(each, key)),
    );
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (!listener || !lasting().includes(target)) return add.call(target, type, listener, options);
    const key = keyOf(type, listener, options);
    const all = listeners.get(target) ?? [];
    if (options?.signal?.aborted || all.some((each) => isSame(each, key))) return undefined;
    listeners.set(target, [...all, key]);
    if (options?.signal) add.call(options.signal, 'abort', () => drop(target, key), {once: true});
    if (options?.once) add.call(target, type, () => drop(target, key), {once: true, capture: key.capture});
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    drop(target, keyOf(type, listener, options));
    return remove.call(target, type, listener, options);
  };

  const observers = new Set();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Original = window[name];
    window[name] = class extends Original {
      observe(target, options) {
        if (lasting().includes(target)) observers.add(this);
        return super.observe(target, options);
      }

      disconnect() {
        observers.delete(this);
        return super.disconnect();
      }
    };
  }

  const workers = new Set();
  let workersStarted = 0;
  const RealWorker = window.Worker;
  window.Worker = class extends RealWorker {
    constructor(...args) {
      super(...args);
      workersStarted++;
      workers.add(this);
    }

    terminate() {
      workers.delete(this);
      super.terminate();
    }
  };

  let aheadMs = 0;
  const realNow = Date.now.bind(Date);
  Date.now = () => realNow() + aheadMs;
  const timers = new Map();
  const real = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
  };
  window.setTimeout = (work, ms = 0, ...args) => {
    const timer = {isOnce: true, dueMs: Date.now() + ms};
    timer.run = () => {
      timers.delete(id);
      real.clearTimeout(id);
      work(...args);
    };
    const id = real.setTimeout(() => timers.has(id) && timer.run(), ms);
    timers.set(id, timer);
    return id;
  };
  window.setInterval = (work, ms = 0, ...args) => {
    const timer = {isOnce: false, dueMs: Date.now() + ms};
    timer.run = () => {
      timer.dueMs = Date.now() + ms;
      work(...args);
    };
    const id = real.setInterval(timer.run, ms);
    timers.set(id, timer);
    return id;
  };
  window.clearTimeout = window.clearInterval = (id) => {
    timers.delete(id);
    real.clearTimeout(id);
    real.clearInterval(id);
  };

  Object.assign(window, {
    said,
    /** Unpatched, for the tests themselves. */
    pause: (ms) => new Promise((resolve) => real.setTimeout(resolve, ms)),
    held: () => ({
      listeners: lasting().reduce((sum, target) => sum + (listeners.get(target)?.length ?? 0), 0),
      observers: observers.size,
      intervals: [...timers.values()].filter(({isOnce}) => !isOnce).length,
      timeouts: [...timers.values()].filter(({isOnce}) => isOnce).length,
      workers: workers.size,
    }),
    workersStarted: () => workersStarted,
    setClock(ms) {
      const byMs = ms - Date.now();
      aheadMs += byMs;
      // Real timers wait for a time to pass, and not for a time of day.
      for (const timer of timers.values()) timer.dueMs += byMs;
    },
    async advance(minutes) {
      for (let step = 0; step < (minutes * MINUTE_MS) / STEP_MS; step++) {
        aheadMs += STEP_MS;
        for (const timer of [...timers.values()]) if (timer.dueMs <= Date.now()) timer.run();
        await new Promise((resolve) => real.setTimeout(resolve));
      }
    },
  });
}
