/**
 * `npm run helplines`: looks at the reviewed records of helplines. Fails when they are not what the schema says, show a number that must never
 * appear, or the modules made from them are not up to date. A date that has passed is reported and never a failure.
 *
 * `-- --write` makes the modules. `-- --now 2027-03-01` reports as of that day. `-- --list` names every record it counts.
 */
import {parseArgs} from 'node:util';
import {helplineModules, staleModules, writeModules} from './helplines/modules.mjs';
import {openQuestions, readRecords, recordFaults} from './helplines/records.mjs';
import {runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';

const NAMED = 6;

function report(records, today, all) {
  const countries = new Set(records.map(({country}) => country));
  console.log(
    `${records.length} records of ${countries.size} countries, as of ${today}. No number was dialled and no link was opened by us.`,
  );
  for (const [question, open] of Object.entries(openQuestions(records, today))) {
    const named = open.slice(0, all ? undefined : NAMED).map(({id}) => id);
    const rest = open.length - named.length;
    console.log(
      `${String(open.length).padStart(5)}  ${question}${named.length ? `: ${named.join(', ')}${rest ? ` and ${rest} more` : ''}` : ''}`,
    );
  }
  console.log(`       next recheck by ${records.map(({recheckBy}) => recheckBy).sort()[0]}`);
}

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({options: {write: {type: 'boolean'}, list: {type: 'boolean'}, now: {type: 'string'}}});
  await ensureDependencies();
  const records = readRecords();
  const faults = recordFaults(records);
  if (faults.length === 0) {
    const texts = await helplineModules(records);
    if (values.write) writeModules(texts);
    faults.push(
      ...staleModules(texts).map((file) => `${file} is not what the records say. Run: npm run helplines -- --write`),
    );
    report(records, values.now ?? new Date().toISOString().slice(0, 10), values.list);
  }
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
});
