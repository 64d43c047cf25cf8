/**
 * Records as columns: what repeats from record to record is written once. It works for any JSON values, so a new field of a group needs nothing here.
 *
 * Values of one kind share a column: one value for all, the values as they are, or a dictionary with a number for each. Objects are written as the
 * lists of keys that occur (which also keep the order of keys) and a column for each key, arrays as their lengths and a column for all items. Values of
 * several kinds are written as the kind of each and a column for each kind.
 */
import {memo} from '../../search/index/memo.js';

export type Column =
  | readonly ['same', unknown]
  | readonly ['values', readonly unknown[]]
  | readonly ['dictionary', readonly unknown[], readonly number[]]
  | readonly ['lists', Column, Column]
  | readonly ['objects', readonly (readonly string[])[], Column, Readonly<Record<string, Column>>]
  | readonly ['kinds', Column, readonly (Column | null)[]];

type Kind = 0 | 1 | 2;
type JsonObject = Readonly<Record<string, unknown>>;

const kindOf = (value: unknown): Kind =>
  Array.isArray(value) ? 1 : typeof value === 'object' && value !== null ? 2 : 0;

function encodeSimple(values: readonly unknown[]): Column {
  const numbers = new Map<unknown, number>();
  const indexes = values.map((value) => {
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = numbers.size));
    return number;
  });
  if (numbers.size === 1) return ['same', values[0]];
  const isRepeated = numbers.size * 2 <= values.length && values.some((value) => typeof value === 'string');
  return isRepeated ? ['dictionary', [...numbers.keys()], indexes] : ['values', values];
}

/** The keys of objects as a tree, from the first key to the last: one look-up a key finds both its column and the list of keys. */
interface KeyNode {
  readonly keys: readonly string[];
  /** The values of the last key. */
  readonly column: unknown[];
  readonly next: Map<string, KeyNode>;
  /** The number of this list of keys, if an object has no more. */
  shape?: number;
}

function encodeObjects(values: readonly JsonObject[]): Column {
  const shapes: (readonly string[])[] = [];
  const held = new Map<string, unknown[]>();
  const columnOf = memo((): unknown[] => [], held);
  const root: KeyNode = {keys: [], column: [], next: new Map()};
  const shapeOf = values.map((value) => {
    let node = root;
    for (const key of Object.keys(value)) {
      // What JSON leaves out is no key.
      if (value[key] === undefined) continue;
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = {keys: [...node.keys, key], column: columnOf(key), next: new Map()}));
      next.column.push(value[key]);
      node = next;
    }
    return (node.shape ??= shapes.push(node.keys) - 1);
  });
  const columns = [...held].map(([key, column]): [string, Column] => [key, encodeColumn(column)]);
  return ['objects', shapes, encodeColumn(shapeOf), Object.fromEntries(columns)];
}

/** Encodes values that JSON has. */
export function encodeColumn(values: readonly unknown[]): Column {
  const first = values.length ? kindOf(values[0]) : 0;
  if (values.some((value) => kindOf(value) !== first)) {
    const kinds = values.map(kindOf);
    const ofKind = ([0, 1, 2] as const).map((kind) => values.filter((_, at) => kinds[at] === kind));
    return ['kinds', encodeSimple(kinds), ofKind.map((some) => (some.length ? encodeColumn(some) : null))];
  }
  if (first === 2) return encodeObjects(values as JsonObject[]);
  if (first === 0) return values.length ? encodeSimple(values) : ['values', []];
  const lists = values as unknown[][];
  return ['lists', encodeSimple(lists.map(({length}) => length)), encodeColumn(lists.flat())];
}

/** Takes the next of a list at each call. */
function inTurn<T>(list: readonly T[]): () => T {
  let next = 0;
  return () => {
    if (next >= list.length) throw new RangeError('A column is too short.');
    return list[next++] as T;
  };
}

function decodeObjects([, shapes, shapeColumn, columns]: Column & readonly ['objects', ...unknown[]], count: number) {
  const shapeOf = decodeColumn(shapeColumn, count).map((number) => {
    const shape = shapes[number as number];
    if (!shape) throw new RangeError('There is no such shape.');
    return shape;
  });
  const holders = new Map<string, number>();
  for (const keys of shapeOf) for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);
  const nextOf = new Map(
    [...holders].map(([key, howMany]) => [key, inTurn(decodeColumn(columns[key] as Column, howMany))]),
  );
  return shapeOf.map((keys) => Object.fromEntries(keys.map((key) => [key, nextOf.get(key)?.()])));
}

/** Decodes `count` values. Throws for what {@link encodeColumn} hasn't written. */
export function decodeColumn(column: Column, count: number): unknown[] {
  switch (column[0]) {
    case 'same':
      return new Array<unknown>(count).fill(column[1]);
    case 'values':
      if (column[1].length !== count) throw new RangeError('A column has another length.');
      return [...column[1]];
    case 'dictionary':
      if (column[2].length !== count) throw new RangeError('A column has another length.');
      return column[2].map((number) => column[1][number]);
    case 'lists': {
      const lengths = decodeColumn(column[1], count) as number[];
      const next = inTurn(
        decodeColumn(
          column[2],
          lengths.reduce((sum, length) => sum + length, 0),
        ),
      );
      return lengths.map((length) => new Array<unknown>(length).fill(null).map(next));
    }
    case 'objects':
      return decodeObjects(column, count);
    case 'kinds': {
      const kinds = decodeColumn(column[1], count) as Kind[];
      const nextOf = column[2].map((own, kind) =>
        inTurn(own ? decodeColumn(own, kinds.filter((each) => each === kind).length) : []),
      );
      return kinds.map((kind) => nextOf[kind]?.());
    }
    default:
      throw new RangeError('There is no such column.');
  }
}
