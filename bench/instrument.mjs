/**
 * Watches a page from inside. The function runs there before the page's own scripts, so it is complete in itself.
 *
 * A change counts as painted at the start of the frame after the one that draws it, since nothing reports when pixels change: one frame coarse, and
 * the same for every page. While waiting for a result, it polls by timer: asking for every frame makes the browser produce frames, and a page that
 * waits for a Worker would be charged for them.
 */
export function instrument({rows, count, field, quietMs, mark}) {
  /** A gap between frames that means the main thread was busy. */
  const BUSY_MS = 100;
  /** Twice per frame. */
  const LOOK_MS = 8;
  const watch = {longestTaskMs: 0, shift: 0};
  globalThis.bench = watch;

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  observe('longtask', ({duration}) => (watch.longestTaskMs = Math.max(watch.longestTaskMs, duration)));
  // The sum of all shifts: never less than the score of the worst moment, which is what browsers report.
  observe('layout-shift', ({value}) => (watch.shift += value));

  const find = (selector) =>
    selector
      .split('>>>')
      .reduce(
        (roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]),
        [document],
      );
  const textsOf = (selector) => find(selector).map(({textContent}) => textContent);
  const isVisible = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const shown = () => [...textsOf(count), ...textsOf(rows)].join('\u0001');

  const followers = new Set();
  let [previousMs, busyUntilMs] = [0, 0];
  const eachFrame = (now) => {
    if (now - previousMs > BUSY_MS) busyUntilMs = now;
    previousMs = now;
    for (const each of followers) each(now);
    if (followers.size > 0) requestAnimationFrame(eachFrame);
  };
  const follow = (follower) => {
    if (followers.size === 0) {
      previousMs = performance.now();
      requestAnimationFrame(eachFrame);
    }
    followers.add(follower);
  };

  /** Resolves with the time at which a state that `holds` recognises was painted, and marks it for the trace. */
  const painted = (name, holds) =>
    new Promise((resolve) => {
      const done = (now) => {
        performance.mark(mark + name);
        resolve(now);
      };
      const timer = setInterval(() => {
        if (!holds()) return;
        clearInterval(timer);
        requestAnimationFrame(() => requestAnimationFrame(done));
      }, LOOK_MS);
    });

  watch.firstResult = painted('firstResult', () => find(rows).some(isVisible));
  watch.focus = () => find(field)[0].focus();
  /** The list shows nothing that lacks the word, and says how many groups have it. */
  watch.answer = (word, total) =>
    painted('searchWorks', () => {
      const texts = textsOf(rows);
      const [said = ''] = textsOf(count);
      const isAnswer = texts.length > 0 && texts.every((text) => text.toLowerCase().includes(word));
      return isAnswer && Number(/\d[\d,]*/.exec(said)?.[0].replaceAll(',', '')) === total;
    });

  /** Resolves once the list hasn't changed and the main thread wasn't busy for a while; `isDue` can hold that up. */
  const rest = (note = () => {}, isDue = () => true) =>
    new Promise((resolve) => {
      let [current, changedMs] = [shown(), performance.now()];
      const follower = (now) => {
        const next = shown();
        const isChanged = next !== current;
        if (isChanged) [current, changedMs] = [next, now];
        note(now, isChanged);
        if (!isDue(now) || now - Math.max(changedMs, busyUntilMs) < quietMs) return;
        followers.delete(follower);
        resolve();
      };
      follow(follower);
    });
  watch.rest = () => rest();

  /** Follows the next key: `watch.key` resolves with the time from its press to the last visible change; undefined when nothing changed. */
  watch.followKey = () => {
    let pressedMs = Infinity;
    let isPainted = true;
    let paintedMs;
    addEventListener('keydown', ({timeStamp}) => (pressedMs = timeStamp), {capture: true, once: true});
    const note = (now, isChanged) => {
      if (!isPainted) paintedMs = now;
      isPainted = !isChanged;
    };
    watch.key = rest(note, (now) => now - pressedMs >= quietMs).then(() => paintedMs && paintedMs - pressedMs);
  };

  /** Every element, those in open shadow roots as well. */
  watch.countNodes = (root = document) =>
    [...root.querySelectorAll('*')].reduce(
      (total, {shadowRoot}) => total + 1 + (shadowRoot ? watch.countNodes(shadowRoot) : 0),
      0,
    );
}
