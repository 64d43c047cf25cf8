/**
 * Makes a function that works out the answer for each key once. `known` is where the answers are kept, in the order of the first
 * questions, for those who want them all. An answer is never undefined.
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
