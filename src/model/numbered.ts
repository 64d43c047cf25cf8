/** The members of a list, each after its position. Not `list.entries()`: Prototype.js, on the pages that still load it, takes that away. */
export function* numbered<Member>(list: Iterable<Member>): Generator<readonly [position: number, member: Member]> {
  let position = 0;
  for (const member of list) yield [position++, member];
}
