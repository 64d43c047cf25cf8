/**
 * What is watched inside the page. The function runs there before the page's own scripts, so it is complete in itself.
 *
 * Once per frame it looks at the rows and the count. A change seen in one frame is taken as painted at the start of the next, as nothing
 * tells when pixels change: this is the same for every page, one frame coarse, and costs a fraction of a millisecond.
 */
export function instrument({rows, count, quietMs}) {
  /** A gap between frames that means the main thread was busy. */
  const BUSY_MS = 100;
  const watch = {
    longTasks: [],
    errors: [],
    firstSeenMs: null,
    firstPaintedMs: null,
    busyUntilMs: 0,
    startMs: null,
    action: null,
  };
  globalThis.bench = watch;

  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) watch.longTasks.push({startTime, duration});
  }).observe({type: 'longtask', buffered: true});
  addEventListener('error', ({message}) => watch.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => watch.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    watch.errors.push(`CSP: ${violatedDirective} ${blockedURI}`),
  );

  // The page's script has begun when it first defines an element or fetches something.
  const noteStart = (object, method) => {
    const original = object[method];
    object[method] = function (...args) {
      watch.startMs ??= performance.now();
      return original.apply(this, args);
    };
  };
  noteStart(globalThis.CustomElementRegistry.prototype, 'define');
  noteStart(globalThis, 'fetch');

  watch.find = (selector) => {
    const parts = selector.split('>>>');
    return parts.reduce(
      (roots, part, index) => {
        const found = roots.flatMap((root) => [...root.querySelectorAll(part.trim())]);
        return index < parts.length - 1 ? found.map(({shadowRoot}) => shadowRoot).filter(Boolean) : found;
      },
      [document],
    );
  };
  const isVisible = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const shown = () => [...watch.find(count), ...watch.find(rows)].map(({textContent}) => textContent).join('\u0001');

  /** Counts from the next key or pointer press to the last visible change. */
  watch.begin = () => {
    watch.action = {startMs: null, lastPressMs: null, changedMs: null, paintedMs: null, isDone: false, shown: shown()};
  };
  for (const type of ['keydown', 'pointerdown']) {
    addEventListener(
      type,
      ({isTrusted, timeStamp}) => {
        if (!isTrusted || !watch.action) return;
        watch.action.startMs ??= timeStamp;
        watch.action.lastPressMs = timeStamp;
      },
      true,
    );
  }
  const followAction = (action, now) => {
    if (action.changedMs !== null && (action.paintedMs ?? 0) < action.changedMs) action.paintedMs = now;
    const current = shown();
    if (current !== action.shown) Object.assign(action, {shown: current, changedMs: now});
    if (action.startMs === null) return;
    const restSince = Math.max(action.lastPressMs, action.changedMs ?? 0, watch.busyUntilMs);
    action.isDone = now - restSince > (action.changedMs === null ? 2 * quietMs : quietMs);
  };
  const followLoad = (now) => {
    if (watch.firstSeenMs !== null) watch.firstPaintedMs = now;
    else if (document.body && watch.find(rows).some(isVisible)) watch.firstSeenMs = now;
  };

  let previous = performance.now();
  const eachFrame = () => {
    const now = performance.now();
    if (now - previous > BUSY_MS) watch.busyUntilMs = now;
    previous = now;
    if (watch.firstPaintedMs === null) followLoad(now);
    if (watch.action && !watch.action.isDone) followAction(watch.action, now);
    requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);

  /** When everything the page needed to begin had arrived: the end of the last script that came before its first action. */
  watch.scriptStartMs = () => {
    const arrivals = performance
      .getEntriesByType('resource')
      .filter(({initiatorType, name}) => initiatorType === 'script' || /\.m?js$/.test(name))
      .map(({responseEnd}) => responseEnd)
      .filter((endMs) => endMs <= watch.startMs);
    return Math.max(0, ...arrivals);
  };

  /** Every element, those in open shadow roots as well. */
  watch.countNodes = (root = document) => {
    let total = 0;
    for (const element of root.querySelectorAll('*')) {
      total += 1 + (element.shadowRoot ? watch.countNodes(element.shadowRoot) : 0);
    }
    return total;
  };
}
