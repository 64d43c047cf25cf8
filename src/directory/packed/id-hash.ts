/** A 32-bit hash of an id (FNV-1a over UTF-16 code units): enough to find the few groups that an id could belong to. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
