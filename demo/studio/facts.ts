/** What the build tells the studio about the package: its elements, its files and their hashes. */

/** An attribute of an element, from custom-elements.json. */
export interface AttributeFact {
  name: string;
  /** As TypeScript has it: `boolean`, `number`, `string | undefined`. */
  type: string;
  description: string;
}

/** An element that can be chosen, from custom-elements.json. */
export interface ElementFact {
  tag: string;
  summary: string;
  attributes: AttributeFact[];
  /** Their names. */
  slots: string[];
  /** In WordPress, from integrations/wordpress/elements.json: how it begins, and the attributes it takes. None for what stands inside a finder. */
  shortcode?: {start: string; attributes: string[]};
}

/** A file of dist/cdn. */
export interface FileFact {
  /** As the attribute `integrity` has it. */
  integrity: string;
  /** The files that it names, which it can load. */
  names: string[];
}

export interface Facts {
  version: string;
  elements: ElementFact[];
  /** By the path in dist/cdn. */
  files: Readonly<Record<string, FileFact>>;
}

/** Fetches the facts from beside the script. */
export async function loadFacts(): Promise<Facts> {
  const response = await fetch(new URL('facts.json', import.meta.url));
  if (!response.ok) throw new Error(`facts.json: ${response.status}`);
  return (await response.json()) as Facts;
}
