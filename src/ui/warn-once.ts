const said = new Set<string>();

/** Warns site developers in the console, once per message. Visitors don't see it. */
export function warnOnce(text: string): void {
  if (!said.has(text)) console.warn(text);
  said.add(text);
}
