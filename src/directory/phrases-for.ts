import type {Group} from '../model/group.js';
import {isCommon} from '../model/vocabulary/synonyms.js';

/**
 * What people type for the ids of a list, fetched when it has any whose words not every visitor gets. Without an answer each is still found by its
 * own words.
 */
export async function phrasesFor(groups: readonly Group[]): Promise<string | undefined> {
  const isCovered = groups.every(({focus, audience, access, kind, programme}) =>
    [kind, programme?.code, ...focus, ...audience, ...access].every((id) => !id || isCommon(id)),
  );
  if (isCovered) return undefined;
  const module = await import('../model/vocabulary/more-phrases.js').catch(() => undefined);
  return module?.MORE_PHRASES;
}
