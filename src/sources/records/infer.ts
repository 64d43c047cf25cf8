/** What the name of a group gives away. */
import {findFocusIn} from '../../model/vocabulary/find-focus.js';
import {findAudiencesInName} from '../values/words.js';

/** What a record does not state of its focus and audience its name may say; `fields` are those that it did. */
export function inferFromName(
  name: string,
  focus: readonly string[],
  audience: readonly string[],
): {focus: string[]; audience: string[]; fields: string[]} {
  const foci = focus.length ? [] : findFocusIn(name);
  const audiences = audience.length ? [] : findAudiencesInName(name);
  return {
    focus: [...new Set([...focus, ...foci])],
    audience: [...new Set([...audience, ...audiences])],
    fields: [...(foci.length ? ['focus'] : []), ...(audiences.length ? ['audience'] : [])],
  };
}
