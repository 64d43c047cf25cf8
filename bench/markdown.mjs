/** The published page: docs/benchmarks.md. */
import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {cpus, totalmem} from 'node:os';
import {join} from 'node:path';
import {PROJECT} from '../scripts/run.mjs';
import {FIGURES, valuesOf} from './figures.mjs';
import {median, medianRatio} from './statistics.mjs';

const FILE = join(PROJECT, 'docs/benchmarks.md');
/** The text between these two markers is replaced. */
const [START, END] = ['<!-- figures -->', '<!-- end of the figures -->'];
const GIGABYTE = 1e9;

const number = (value, unit) =>
  Number.isFinite(value) ? value.toLocaleString('en', {maximumFractionDigits: unit === 'ms' ? 0 : 2}) : '–';

/** `{date, processor, memory, browser, node}` of a run, each in words. */
function describeMachine(browserPath) {
  const processors = cpus();
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}`,
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / GIGABYTE).toFixed(0)} GB of memory`,
    execFileSync(browserPath, ['--version'], {encoding: 'utf8'}).trim().split(/\s+/, 2).join(' '),
    `Node ${process.versions.node}`,
  ].join(', ');
}

function titleOf({size, cpu, net, packed}) {
  const conditions = [
    packed && 'packed',
    cpu > 1 && `with a processor ${cpu} times slower`,
    net === 'slow' && 'at 1.6 Mbit/s with 150 ms of latency',
  ];
  return [`${size.toLocaleString('en')} groups`, ...conditions.filter(Boolean)].join(', ');
}

/** A table of one result: the medians, the ratio, and the limit where there is one. */
function tableOf({measured: {floor, finder}, gates}) {
  const rows = Object.entries(FIGURES).map(([figure, {name, unit}]) => {
    const [ours, theirs] = [finder, floor].map((runs) => valuesOf(figure, runs));
    const gate = gates.find((each) => each.name === name);
    const limit = gate ? `≤ ${number(gate.limit)}${gate.unit.startsWith('×') ? ' ×' : ''}` : '';
    const kept = gate ? (gate.passed ? 'yes' : `no: ${number(gate.found)}`) : '';
    const value = (values) => number(median(values.filter(Number.isFinite)), unit);
    return [
      `${name}${unit ? `, ${unit}` : ''}`,
      value(theirs),
      value(ours),
      number(medianRatio(ours, theirs)),
      limit,
      kept,
    ];
  });
  const lines = [
    ['', 'Minimal page', 'Finder', 'Ratio', 'Limit', 'Kept'],
    ['---', '---', '---', '---', '---', '---'],
    ...rows,
  ];
  return lines
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')
    .replaceAll('  |', ' |');
}

/** The page's figures in Markdown; `machine` is a sentence about the machine they were measured on. */
export const figuresIn = (results, machine) =>
  [
    `${machine}. Medians of ${results[0].rounds} rounds.`,
    ...results.flatMap((result) => [`### ${titleOf(result)}`, tableOf(result)]),
  ].join('\n\n');

/** Replaces the figures on the page with those from this run. */
export async function writeBenchmarks(results, browserPath) {
  const page = await readFile(FILE, 'utf8');
  const [before, rest] = page.split(START);
  const [, after] = rest.split(END);
  await writeFile(FILE, `${before}${START}\n\n${figuresIn(results, describeMachine(browserPath))}\n\n${END}${after}`);
}
