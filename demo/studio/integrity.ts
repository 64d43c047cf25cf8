/** Which files an element can load, and the import map that pins them. */
import type {Facts} from './facts.js';
import type {Choice} from './state.js';

const HELPLINES = /^helplines-([a-z]{2})-[\da-f]{7}\.js$/;
const LANGUAGE = /-(ar|de|en|es|fr|pt|sv)-[\da-f]{7}\.js$/;
/** Browsers have no integrity check for Workers. */
const WORKER = /^worker-/;

/** Whether a page with this choice can load the file. Without a country, visitors choose one; without a language, the page's decides. */
function canLoad(file: string, {country, language}: Choice): boolean {
  if (WORKER.test(file)) return false;
  const [, ofCountry] = HELPLINES.exec(file) ?? [];
  if (ofCountry) return !country || ofCountry === country.toLowerCase();
  const [, ofLanguage] = LANGUAGE.exec(file) ?? [];
  return !ofLanguage || !language || language.startsWith(ofLanguage);
}

/** The script that the page names, and every script that the chosen element can load, as paths in dist/cdn. */
export function filesFor({files}: Facts, choice: Choice, script: string): string[] {
  // The loader names every element, and loads only those on the page.
  const open = [`${choice.tag}.js`];
  const found = new Set([script, ...open]);
  for (const file of open) {
    const further = (files[file]?.names ?? []).filter((name) => !found.has(name) && canLoad(name, choice));
    for (const name of further) found.add(name);
    open.push(...further);
  }
  return [...found].sort();
}

/** The text of an import map that pins these files in a folder. */
export function importMap({files}: Facts, names: readonly string[], folder: string): string {
  const lines = names.map(
    (name) => `  ${JSON.stringify(folder + name)}: ${JSON.stringify(files[name]?.integrity ?? '')}`,
  );
  return `{"integrity": {\n${lines.join(',\n')}\n}}`;
}

/** The hash of an inline script, as a policy has it. Null in a browser that computes none, because the page isn't served over HTTPS. */
export async function scriptHash(text: string): Promise<string | null> {
  const {subtle} = globalThis.crypto as {subtle?: SubtleCrypto};
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
