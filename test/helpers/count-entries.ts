/**
 * Lets `history.length` count what is pushed, until the returned function is called. A browser keeps some 50 entries and drops the oldest when it
 * likes, so in a tab that has seen many tests the length is no count.
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
