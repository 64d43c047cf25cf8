/**
 * Yields each member of a list with its position. Avoids `list.entries()`, which Prototype.js removes on pages that
 * still load it.
 */
export function* numbered<Member>(list: Iterable<Member>): Generator<readonly [position: number, member: Member]> {
  let position = 0;
  for (const member of list) yield [position++, member];
}
