/**
 * `npm run helplines`: looks at the reviewed records of helplines. Fails when they are not what the schema says, show a number that must never
 * appear, have too few chats that are links, or the modules made from them are not up to date. A date that has passed is reported and never a
 * failure.
 *
 * `-- --write` makes the modules. `-- --now 2027-03-01` reports as of that day. `-- --list` names every record it counts.
 */
import {parseArgs} from 'node:util';
import {linkCounts, linkFaults, missingByCountry} from './helplines/coverage.mjs';
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
  const print = (count, what, names) => {
    const named = names.slice(0, all ? undefined : NAMED);
    const rest = names.length - named.length;
    const listed = named.length > 0 ? `: ${named.join(', ')}${rest ? ` and ${rest} more` : ''}` : '';
    console.log(`${String(count).padStart(5)}  ${what}${listed}`);
  };
  for (const [question, open] of Object.entries(openQuestions(records, today)))
    print(
      open.length,
      question,
      open.map(({id}) => id),
    );
  for (const [what, without] of Object.entries(missingByCountry(records)))
    print(without.length, `countries without ${what}`, without);
  for (const [what, {links, of}] of Object.entries(linkCounts(records))) print(links, `of ${of} ${what} are links`, []);
  console.log(`       next recheck by ${records.map(({recheckBy}) => recheckBy).sort()[0]}`);
}

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({options: {write: {type: 'boolean'}, list: {type: 'boolean'}, now: {type: 'string'}}});
  await ensureDependencies();
  const records = readRecords();
  const faults = recordFaults(records);
  if (faults.length === 0) {
    faults.push(...linkFaults(records));
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
