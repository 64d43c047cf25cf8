/** Writes the modules that visitors load, one per country and one with the line that leads in each, from the reviewed records: only what is shown, and only what sources agree on. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesBelow} from '../files.mjs';
import {PROJECT} from '../run.mjs';
import {shownAddress} from './links.mjs';

const FOLDER = 'src/helplines';
const MODULE = /^src\/helplines\/(?:[a-z]{2}|without-lines)\.ts$/;
const HEADER =
  '// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.\n';

const agreed = (claim) => (claim?.status === 'agree' ? claim : undefined);

const phoneOf = ({number, press, label, reach}) => ({
  number,
  press,
  label,
  reach: reach === 'mobile' ? reach : undefined,
});

function hoursOf(hours) {
  if (!agreed(hours)) return undefined;
  if (hours.always) return 'always';
  return hours.rules && {zone: hours.zone, rules: hours.rules};
}

function channelHoursOf(channels = {}) {
  const entries = Object.entries(channels).map(([channel, hours]) => [channel, hoursOf(hours)]);
  const known = entries.filter(([, hours]) => hours);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

const deafOf = (ways = []) => {
  const entries = ways.filter(agreed).map(({type, detail = ''}) => [type, detail]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** A record as `Helpline` of src/model/helpline.ts. */
export function shownLine(record) {
  const {id, kind, name, nameLang, nameEnglish, regions, regionName, phones, sms, whatsapp, audience, ages} = record;
  const chat = shownAddress(record, record.chat);
  const website = shownAddress(record, record.website);
  return {
    id,
    kind,
    name,
    lang: nameLang === 'en' ? undefined : nameLang,
    nameEnglish,
    regions,
    regionName,
    phones: phones.some(agreed) ? phones.filter(agreed).map(phoneOf) : undefined,
    sms: agreed(sms) && {number: sms.number, keyword: sms.keyword, keywords: sms.keywords},
    whatsapp: agreed(whatsapp)?.number,
    chat,
    website: website === chat ? undefined : website,
    hours: hoursOf(record.hours),
    channelHours: channelHoursOf(record.channelHours),
    languages: record.languagesBasis === 'stated' ? record.languages : undefined,
    audience: audience.join() === 'all' ? undefined : audience,
    ages,
    passesReportsOn: agreed(record.passesReportsOn) && true,
    free: (record.cost === 'free' && record.costStatus === 'agree') || undefined,
    deaf: deafOf(record.deafAccess),
    newestSource: record.newestSourceDate || undefined,
  };
}

/** All records as JSON for `helplines-src`: each names its country and date, and the emergency numbers are among them. */
export const shownRecords = (records) =>
  records.map((record) => ({
    ...shownLine(record),
    country: record.country,
    recheckBy: record.recheckBy,
    phones: record.phones.filter(agreed).map((phone) => ({...phoneOf(phone), services: phone.services})),
  }));

/** Emergency numbers are in a table of their own. */
const isLine = ({kind}) => kind !== 'emergency';

function countryModule(records) {
  const lines = records
    .filter(isLine)
    .sort((a, b) => a.priority - b.priority)
    .map(shownLine);
  const recheckBy = records.map((record) => record.recheckBy).sort()[0];
  return `${HEADER}import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = ${JSON.stringify({recheckBy, lines})};`;
}

const plainNumbers = ({phones = []}) => phones.filter(({press, label}) => !press && !label).map(({number}) => number);

/** The first crisis line of a country that is for everyone in all of it and can be called or texted without further words; undefined when there is none. */
export function leadingLine(records) {
  const isForEveryone = ({audience}) => audience.some((one) => ['all', 'adults'].includes(one));
  return records
    .filter((record) => record.kind === 'crisis' && !record.regions && isForEveryone(record))
    .sort((a, b) => a.priority - b.priority)
    .map(shownLine)
    .find((each) => !each.passesReportsOn && (plainNumbers(each).length > 0 || each.sms));
}

function leadingRow(records) {
  const line = leadingLine(records);
  if (!line) return undefined;
  const {id, name, lang, sms} = line;
  const keywords = Object.entries(sms?.keywords ?? {}).map(([language, keyword]) => `${language}=${keyword}`);
  const text = sms ? [sms.number, sms.keyword ?? '', keywords.join(' ')] : [];
  while (text.length > 0 && !text.at(-1)) text.pop();
  const cells = [id.slice('us-'.length), name, lang ?? 'en', plainNumbers(line).join(' / '), ...text];
  if (cells.some((cell) => /[|\n`\\$]/.test(cell)))
    throw new Error(`${id} has a character that the table of lines can't hold.`);
  return cells.join('|');
}

function leadingModule(records, countries) {
  const rows = countries.flatMap((country) => {
    const row = leadingRow(records.filter((record) => record.country === country));
    return row ? `${country}|${row}` : [];
  });
  return `${HEADER}import type {Helpline} from '../model/helpline.js';
/**
 * By ISO 3166-1 alpha-2 code: ID, name and language of the line; the numbers to call, separated by \` / \`; the number to text, the keyword, and
 * other keywords by language. Bundled, so that a failed download never leaves anyone without a crisis line; a text, because it compresses better.
 */
const TABLE = \`${rows.join('\n')}\`;

const rowOf = (country: string): string[] | undefined =>
  TABLE.split('\\n')
    .map((row) => row.split('|'))
    .find(([code]) => code === country);

/** Returns the first crisis line of a country, without the details that are in the country's file; empty if we have none. */
export function leadingLines(country = ''): Helpline[] {
  const [code, id, name = '', lang = '', calls, text, keyword, keywords] = rowOf(country) ?? [];
  if (!code) return [];
  const byLanguage = keywords && (Object.fromEntries(keywords.split(' ').map((each) => each.split('='))) as Record<string, string>);
  return [
    {
      id: \`\${code.toLowerCase()}-\${id}\`,
      kind: 'crisis',
      name,
      lang,
      phones: calls ? calls.split(' / ').map((number) => ({number})) : undefined,
      sms: text ? {number: text, keyword: keyword || undefined, keywords: byLanguage || undefined} : undefined,
    },
  ];
}`;
}

/** The name of the module for countries that have emergency numbers but no helpline that could be confirmed. */
const WITHOUT_LINES = 'without-lines';

/** @param fileOf The name of the module of each country. */
function loaderModule(fileOf) {
  const imports = Object.entries(fileOf).map(([country, file]) => `${country}: () => import('./${file}.js'),`);
  return `${HEADER}import type {CountryHelplines} from '../model/helpline.js';
/** Every import is written out so that bundlers find it. */
const COUNTRIES: Readonly<Record<string, () => Promise<{helplines: CountryHelplines}>>> = {${imports.join('\n')}};
/** Loads the helplines of a country by its ISO 3166-1 code. Rejects if we have none, or if they can't be loaded. */
export async function loadHelplines(country: string): Promise<CountryHelplines> {
  const load = COUNTRIES[country];
  if (!load) throw new Error(country);
  return (await load()).helplines;
}`;
}

/** `{file: text}` of every generated module as it should be. */
export async function helplineModules(records) {
  const prettier = await import('prettier');
  const format = async (text) =>
    prettier.format(text, {...(await prettier.resolveConfig(join(PROJECT, 'x.ts'))), parser: 'typescript'});
  const countries = [...new Set(records.map(({country}) => country))].sort();
  const withLines = new Set(records.filter(isLine).map(({country}) => country));
  const fileOf = Object.fromEntries(
    countries.map((country) => [country, withLines.has(country) ? country.toLowerCase() : WITHOUT_LINES]),
  );
  const texts = {
    [`${FOLDER}/load.ts`]: await format(loaderModule(fileOf)),
    [`${FOLDER}/leading-lines.ts`]: await format(leadingModule(records, countries)),
  };
  for (const file of new Set(Object.values(fileOf))) {
    const own = records.filter((record) => fileOf[record.country] === file);
    texts[`${FOLDER}/${file}.ts`] = await format(countryModule(own));
  }
  return texts;
}

export function writeModules(texts) {
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(PROJECT, file), text);
}

/** Modules that are missing, other than the records say, or of a country that has none. */
export function staleModules(texts) {
  const there = filesBelow(join(PROJECT, FOLDER))
    .map((file) => file.slice(PROJECT.length))
    .filter((file) => MODULE.test(file));
  const changed = Object.entries(texts).filter(
    ([file, text]) => !existsSync(join(PROJECT, file)) || readFileSync(join(PROJECT, file), 'utf8') !== text,
  );
  return [...changed.map(([file]) => file), ...there.filter((file) => !(file in texts))];
}
