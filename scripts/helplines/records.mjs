/** The reviewed records, and what can be said about them without asking anyone. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from '../run.mjs';
import {isLink} from './links.mjs';
import {schemaFaults} from './schema.mjs';

const DATA = join(PROJECT, 'src/helplines/data');
const readJson = (name) => JSON.parse(readFileSync(join(DATA, name), 'utf8'));

export const readRecords = () => readJson('helplines.json');

const digits = (number) => number.replace(/\D/g, '');

/** Every number of a record that visitors may see. */
const shownNumbers = ({phones, sms, whatsapp, deafAccess = []}) => [
  ...phones.flatMap(({number, dial, e164, press}) =>
    [number, dial, e164].filter(Boolean).map((text) => ({text, press})),
  ),
  ...[sms?.number, whatsapp?.number, ...deafAccess.map(({detail}) => detail)].filter(Boolean).map((text) => ({text})),
];

/** Dialled from abroad, a number keeps its end: long ones are the same when one ends with the other. */
function isSameNumber(a, b) {
  const [long, short] = [digits(a), digits(b)].sort((one, other) => other.length - one.length);
  return long === short || (short.length >= 8 && long.endsWith(short.replace(/^[01]/, '')));
}

function isForbidden({text, press}, {number, prefix, press: forbiddenPress}) {
  if (prefix) return text.replaceAll(' ', '').startsWith(prefix);
  return isSameNumber(text, number) && (forbiddenPress === undefined || forbiddenPress === press);
}

/** Retired and wrong numbers that a record shows all the same. */
function forbiddenFaults(record, never) {
  const ofCountry = never.filter(({country}) => country === record.country);
  return shownNumbers(record).flatMap((shown) =>
    ofCountry
      .filter((entry) => isForbidden(shown, entry))
      .map(({why}) => `${record.id} shows ${shown.text}, which must never appear: ${why}`),
  );
}

/** What a schema cannot say. */
function senseFaults(record) {
  const {id, country, kind, phones, sms, chat, regions, regionName, hours} = record;
  const faults = [];
  if (!id.startsWith(`${country.toLowerCase()}-`)) faults.push(`${id} is of ${country}: its id must begin with that.`);
  if (kind === 'emergency' && id !== `${country.toLowerCase()}-emergency`)
    faults.push(`${id}: an emergency record is named <country>-emergency.`);
  if (phones.length === 0 && !sms && !chat) faults.push(`${id} gives nothing to call, text or write to.`);
  for (const {number, dial} of phones) {
    if (number.replace(/[^\d*#+]/g, '') !== dial) faults.push(`${id}: “${number}” is not dialled ${dial}.`);
  }
  if (Boolean(regions) !== Boolean(regionName)) faults.push(`${id}: regions and regionName go together.`);
  for (const {days} of hours.rules ?? []) {
    if (days.length !== 2 || days[0] < 1 || days[1] > 7 || days[0] > days[1])
      faults.push(`${id}: days are the first and the last, 1 to 7.`);
  }
  if (hours.rules && !hours.zone) faults.push(`${id}: hours without a time zone.`);
  return faults;
}

/** What is wrong with records, a sentence each. Dates are never wrong: they only pass. */
export function recordFaults(
  records,
  {schema = readJson('helplines.schema.json'), never = readJson('never.json')} = {},
) {
  const broken = schemaFaults(records, schema);
  if (broken.length > 0) return broken;
  const ids = records.map(({id}) => id);
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice.`);
  return [...doubled, ...records.flatMap((record) => [...senseFaults(record), ...forbiddenFaults(record, never)])];
}

const yearBefore = (day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** What someone should look at, for the report: records by what is not known of them. `today` is `YYYY-MM-DD`. */
export function openQuestions(records, today) {
  const isLine = ({kind}) => kind !== 'emergency';
  return {
    'past the day on which it should have been checked again': records.filter(({recheckBy}) => recheckBy < today),
    'addresses whose host no source gives as the operator’s (shown as text)': records.filter((record) =>
      [record.chat, record.website].some((url) => url && !isLink(record, url)),
    ),
    'one independent source': records.filter(({independentSources}) => independentSources < 2),
    'newest source more than a year old': records.filter(
      ({newestSourceDate = ''}) => newestSourceDate < yearBefore(today),
    ),
    'hours not agreed (not shown)': records.filter(({hours}) => hours.status !== 'agree'),
    'cost not agreed (not shown)': records.filter((record) => isLine(record) && record.costStatus !== 'agree'),
    'languages not stated by the line (not shown)': records.filter(
      (record) => isLine(record) && record.languagesBasis !== 'stated',
    ),
    'older or weaker sources': records.filter(({confidence}) => confidence !== 'high'),
  };
}
