/**
 * A script that compares as many random rules as its argument says, and prints what was compared as JSON. It fails if
 * two differ.
 */
import {compareWithOracle} from './compare-with-oracle.js';

const {timeZone: zone} = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({zone, ...compareWithOracle(Number(process.argv[2]))}));
