/** Infers facts from the name of a group. */
import {findFocusIn} from '../../model/vocabulary/find-focus.js';
import {findAudiencesInName} from '../values/words.js';

/**
 * Fills in topics and audience from the name, if the record doesn't state them. `fields` are the names of those that
 * were inferred.
 */
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
