import type {Source} from '../src/sources/source.js';
import {SOME_GROUPS} from '../test/helpers/some-groups.js';

/** A list that is there at once, for stories that lead into a finder. */
export const sourceOf = (groups = SOME_GROUPS): Source => ({
  load: () => Promise.resolve({type: 'native', groups, rejected: [], merged: 0, records: groups.length, warnings: []}),
});
