/** The command line of the bench. */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';

export const FINDER_FILE = 'dist/cdn/support-group-finder.js';

/** Shorter lists don't have the word that is searched for. */
const SMALLEST = 500;

const USAGE = `npm run bench -- [options]
  --n 1000,10000   numbers of groups (default: 1000,10000)
  --rounds 9       rounds; each measures the floor page, the finder and the package of --against
  --against DIR    also measure the built package in this folder, such as an earlier commit
  --packed DIR     give the finder the list that \`pack\` wrote there as groups.json; the floor keeps the feed
  --cpu 4          slow the main thread down by this factor
  --net slow       1.6 Mbit/s with 150 ms of latency
  --all            everything we promise: also 100,000 groups, a slow processor, a slow network and, with --packed, 100,000 packed groups
  --write          write docs/benchmarks.md, unless the machine was too busy to judge
  --json           print the raw figures
Exit code: 0 all gates passed, 1 a gate was missed, 2 the options are wrong, 3 the machine was too busy to judge.`;

const OPTIONS = {
  n: {type: 'string', default: '1000,10000'},
  rounds: {type: 'string', default: '9'},
  against: {type: 'string'},
  packed: {type: 'string'},
  cpu: {type: 'string', default: '1'},
  net: {type: 'string', default: 'fast'},
  all: {type: 'boolean', default: false},
  write: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
};

function problemWith({sizes, rounds, cpu, net, against, packed}) {
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST))
    return `--n takes numbers of at least ${SMALLEST}.`;
  if (!Number.isInteger(rounds) || rounds < 1) return '--rounds takes a number of at least 1.';
  if (!(cpu >= 1)) return '--cpu takes a number of at least 1.';
  if (!['fast', 'slow'].includes(net)) return '--net takes "slow" or "fast".';
  if (against && !existsSync(join(against, FINDER_FILE))) return `${join(against, FINDER_FILE)} doesn't exist.`;
  if (packed && !existsSync(join(packed, 'groups.json'))) return `${join(packed, 'groups.json')} doesn't exist.`;
  return undefined;
}

/** What `--all` measures, in this order. */
const everything = (packed) => [
  {sizes: [1_000, 10_000, 100_000], cpu: 1, net: 'fast'},
  ...(packed ? [{sizes: [100_000], cpu: 1, net: 'fast', packed}] : []),
  {sizes: [1_000, 10_000], cpu: 4, net: 'fast'},
  {sizes: [1_000, 10_000], cpu: 1, net: 'slow'},
];

/** `{runs: [{sizes, cpu, net, packed}], rounds, against, json, write}`; on wrong options or `--help`, prints the usage and exits. */
export function readOptions(args) {
  try {
    const {values} = parseArgs({args, options: OPTIONS});
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const options = {
      ...values,
      sizes: values.n.split(',').map(Number),
      rounds: Number(values.rounds),
      cpu: Number(values.cpu),
      against: values.against && resolve(values.against),
      packed: values.packed && resolve(values.packed),
    };
    const problem = problemWith(options);
    if (problem) throw new Error(problem);
    const {sizes, cpu, net, packed, all} = options;
    return {...options, runs: all ? everything(packed) : [{sizes, cpu, net, packed}]};
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
