/**
 * Returns a function that computes the result for each key once. `known` stores the results in the order in which they
 * were first requested, for callers that need all of them. A result is never undefined.
 */
export function memo<Key, Value, More = void>(
  make: (key: Key, more: More) => Value,
  known = new Map<Key, Value>(),
): (key: Key, more: More) => Value {
  return (key, more) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key, more)));
    return value;
  };
}
