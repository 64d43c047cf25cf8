/** The command line of the measurements. */
import {parseArgs} from 'node:util';

const USAGE = `npm run bench -- [options]
  --n 1000,10000   how many groups (default 1000,10000)
  --runs 5         rounds: in each, the floor page and then the finder
  --cpu 4          slow the main thread down so many times
  --net slow       1.6 Mbit/s with 150 ms of delay
  --dist DIR       measure another build than dist/
  --json           print the raw numbers
Exits with 1 when a gate is missed.`;

/** `{sizes, runs, cpu, net, dist, json}`; prints how to use it and ends when the options are not understood. */
export function readOptions(args) {
  try {
    const {values} = parseArgs({
      args,
      options: {
        n: {type: 'string', default: '1000,10000'},
        runs: {type: 'string', default: '5'},
        cpu: {type: 'string', default: '1'},
        net: {type: 'string', default: 'none'},
        dist: {type: 'string'},
        json: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    });
    const sizes = values.n.split(',').map(Number);
    const runs = Number(values.runs);
    const cpu = Number(values.cpu);
    const isValid = sizes.every((size) => Number.isInteger(size) && size > 0) && runs >= 1 && cpu >= 1;
    if (values.help || !isValid || !['none', 'slow'].includes(values.net)) throw new Error(USAGE);
    return {sizes, runs, cpu, net: values.net, dist: values.dist, json: values.json};
  } catch (error) {
    console.error(error.message === USAGE ? USAGE : `${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
