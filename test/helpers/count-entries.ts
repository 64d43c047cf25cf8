/**
 * Makes `history.length` count the entries pushed, until the returned function is called. A browser keeps about 50
 * entries and may drop the oldest, so its own length isn't reliable in a tab that has run many tests.
 */
export function countEntries(): () => void {
  const before = history.length;
  const pushState = history.pushState.bind(history);
  let pushed = 0;
  history.pushState = (...entry) => {
    pushState(...entry);
    pushed++;
  };
  Object.defineProperty(history, 'length', {configurable: true, get: () => before + pushed});
  return () => {
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'length');
  };
}
