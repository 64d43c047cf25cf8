/** The tables in docs/reliability.md, from the faults that the tests of test/trust produce: element by element, what visitors read and how it comes back. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from './run.mjs';

const FILE = 'docs/reliability.md';
const MARKED = /(<!-- generated: reliability -->\n)[^]*?(<!-- \/generated -->)/;

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Faults with the same outcome share a row. */
function rowsOf(target, {FAULTS, outcomeOf}) {
  const rows = new Map();
  for (const fault of FAULTS) {
    const {reads, recovers, why} = outcomeOf(target, fault);
    const cells = why ? ['Can’t reach it', why] : [reads, recovers];
    const key = JSON.stringify(cells);
    rows.set(key, {cells, names: [...(rows.get(key)?.names ?? []), fault.name]});
  }
  return [...rows.values()].map(({names, cells}) => row([capitalized(names.join('; ')), ...cells]));
}

const section = (target, table) =>
  [
    `### ${table.TARGETS[target].title}`,
    '',
    row(['Fault', 'What the visitor reads', 'How it comes back']),
    row(['---', '---', '---']),
    ...rowsOf(target, table),
  ].join('\n');

/** `{file: text}`: what the page should contain. */
export async function reliabilityPage() {
  const {tsImport} = await import('tsx/esm/api');
  const table = await tsImport('../test/trust/faults/table.ts', import.meta.url);
  const sections = Object.keys(table.TARGETS).map((target) => section(target, table));
  const page = readFileSync(join(PROJECT, FILE), 'utf8');
  if (!MARKED.test(page))
    throw new Error(`${FILE} lacks the markers <!-- generated: reliability --> … <!-- /generated -->`);
  return {[FILE]: page.replace(MARKED, (_all, start, end) => `${start}\n${sections.join('\n\n')}\n\n${end}`)};
}
