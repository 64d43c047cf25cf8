const said = new Set<string>();

/** Tells the people who build the page, in the console, and each thing once. Visitors see nothing of it. */
export function warnOnce(text: string): void {
  if (!said.has(text)) console.warn(text);
  said.add(text);
}
