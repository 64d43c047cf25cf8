/** The public CSS variables (`--support-…`): what the styles read, and what the doc blocks say of them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesBelow} from './files.mjs';
import {PROJECT} from './run.mjs';

/** Styles that every element has; their doc block documents the variables for all. */
const SHARED = 'src/ui/base.styles.ts';

const read = (file) => readFileSync(join(PROJECT, file), 'utf8');
const sources = () => filesBelow(join(PROJECT, 'src')).filter((file) => file.endsWith('.ts'));

/** What stands between a parenthesis that is open at `start` and its end. */
function insideParentheses(text, start) {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < text.length; end++) depth += {'(': 1, ')': -1}[text[end]] ?? 0;
  return text.slice(start, end - 1);
}

/** `{name, default, dark}` of every `var(--support-…, default)`, where the default may be `light-dark(default, dark)`. */
function variablesRead(text) {
  return [...text.matchAll(/var\(\s*(--support-[\w-]+)\s*/g)].map((match) => {
    const rest = insideParentheses(text, match.index + match[0].length);
    const fallback = rest.replace(/^,/, '').replace(/\s+/g, ' ').trim();
    const [, light, dark] = /^light-dark\(([^,]*), ([^,]*)\)$/.exec(fallback) ?? [];
    return {name: match[1], default: light ?? fallback, dark};
  });
}

/** `{name, default, description}` of every `@cssproperty [--support-…=default] - description`. */
function variablesDocumented(text) {
  return [
    ...text.matchAll(/@cssprop(?:erty)?\s+(?:\[(--support-[\w-]+)=([^\]]*)\]|(--support-[\w-]+))\s*-?\s*(.*)/g),
  ].map(([, name, fallback, bareName, description]) => ({
    name: name ?? bareName,
    default: fallback?.trim() ?? '',
    description: description.replace(/\*\/\s*$/, '').trim(),
  }));
}

/** The variables that the shared styles document. */
export const sharedProperties = () => variablesDocumented(read(SHARED));

/** What a variable is in a dark scheme, by its name; only those that differ. */
export function darkDefaults() {
  const used = sources().flatMap((file) => variablesRead(readFileSync(file, 'utf8')));
  return Object.fromEntries(used.filter(({dark}) => dark).map(({name, dark}) => [name, dark]));
}

/** What is wrong: a variable that is read and not documented, or with another default, or documented and not read. */
export function tokenFaults() {
  const texts = sources().map((file) => readFileSync(file, 'utf8'));
  const documented = texts.flatMap(variablesDocumented);
  const used = texts.flatMap(variablesRead);
  const key = ({name, default: fallback}) => `${name}: ${fallback}`;
  const documentedKeys = new Set(documented.map(key));
  const usedNames = new Set(used.map(({name}) => name));
  const unlike = [...new Set(used.map(key))].filter((entry) => !documentedKeys.has(entry));
  const unused = [...new Set(documented.map(({name}) => name))].filter((name) => !usedNames.has(name));
  return [
    ...unlike.map((entry) => `${entry} – read, but no @cssproperty has this name with this default.`),
    ...unused.map((name) => `${name} – documented, but no style reads it.`),
  ];
}
