/** Checks that apply to every fault. */
import assert from 'node:assert/strict';
import type {Lived} from './visit-with-fault.js';

const HELP: Readonly<Record<string, readonly string[]>> = {
  'support-group-finder': ['tel:911', 'tel:988'],
  // The country's or the page's numbers.
  'support-crisis-banner': ['tel:911'],
};
const OF_GUIDES = ['tel:911'];
/** Has none to offer. */
const EXIT = 'support-quick-exit';

export function assertLived(lived: Lived, reads: readonly string[]): void {
  const {read, isAskedAgain, isBack, help, empty, thrown, said, failure} = lived;
  assert.equal(failure, undefined, `${failure ?? ''}; read: ${read.slice(0, 300)}; said: ${said.join(' | ')}`);
  for (const sentence of reads) assert.ok(read.includes(sentence), `“${sentence}” isn’t in “${read.slice(0, 600)}”`);
  assert.ok(isAskedAgain, 'a button didn’t ask again');
  assert.ok(isBack, 'it didn’t come back');
  assert.deepEqual(empty, []);
  assert.deepEqual(thrown, []);
  const tags = Object.keys(help).filter((tag) => tag !== EXIT);
  assert.ok(tags.length > 0, 'no element was looked at');
  for (const tag of tags)
    for (const href of HELP[tag] ?? OF_GUIDES)
      assert.ok(help[tag]?.includes(href), `${tag} doesn’t lead to ${href}: ${help[tag]?.join(', ') ?? ''}`);
  // At most one line per element.
  const named = said.map((text) => /support-[\w-]+/.exec(text)?.[0] ?? text);
  assert.deepEqual([...named].sort(), [...new Set(named)].sort(), said.join('\n'));
}
