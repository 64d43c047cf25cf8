import type {Loaded} from '../sources/source.js';

/** What became of the records of a feed, in numbers; `unclear` groups are shown, with something in them to look at. */
export type Account = Pick<Loaded, 'type' | 'records' | 'merged'> & {rejected: number; unclear: number};

export function accountOf({type, records, merged, rejected, warnings}: Loaded): Account {
  return {type, records, merged, rejected: rejected.length, unclear: new Set(warnings.map(({id}) => id)).size};
}
