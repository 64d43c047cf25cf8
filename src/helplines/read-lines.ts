/** Reads lines that a site gives itself, as JSON. Anything unclear is a reason to leave the whole file: half a list looks like a whole one. */
import type {CountryHelplines, Helpline, HelplineHours, HelplinePhone} from '../model/helpline.js';
import type {EmergencyNumber, EmergencyService} from './emergency.js';

const KINDS = ['emergency', 'crisis', 'support', 'addiction', 'family', 'abuse'];
const SERVICES = ['all', 'ambulance', 'police', 'fire'];
const MOST_LINES = 1000;

/** Why a file cannot be used, in words for the site's editors. */
export class LinesError extends Error {}

type Fields = Record<string, unknown>;
type OwnPhone = HelplinePhone & {services?: EmergencyService[]};

function must(condition: unknown, where: string, expected: string): asserts condition {
  if (!condition) throw new LinesError(`${where}: expected ${expected}`);
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length < 500;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): value is string => isText(value) && /^[+*#]?\d[\d\s().*#-]*$/.test(value);

function readPhone(value: unknown, where: string): OwnPhone {
  must(isObject(value), where, 'an object with "number"');
  const {number, e164, press, label, reach, services} = value;
  must(isNumber(number), where, '"number" to be text such as "116 123"');
  must(press === undefined || (isText(press) && /^[\d*#]$/.test(press)), where, '"press" to be one key');
  must(
    services === undefined || (isTexts(services) && services.every((one) => SERVICES.includes(one))),
    where,
    `"services" of ${SERVICES.join(', ')}`,
  );
  return {
    number,
    press,
    e164: isText(e164) ? e164 : undefined,
    label: isText(label) ? label : undefined,
    reach: reach === 'mobile' ? reach : undefined,
    services: services as EmergencyService[] | undefined,
  };
}

function isZone(zone: unknown): zone is string {
  try {
    return isText(zone) && Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
  } catch {
    return false;
  }
}

function readHours(value: unknown, where: string): 'always' | HelplineHours | undefined {
  if (value === undefined || value === 'always') return value;
  must(
    isObject(value) && isZone(value.zone) && Array.isArray(value.rules),
    where,
    '"hours" to be "always", or a zone and rules',
  );
  const isTime = (time: unknown) => isText(time) && /^\d\d:\d\d$/.test(time);
  for (const rule of value.rules as unknown[]) {
    must(
      isObject(rule) && isTime(rule.open) && isTime(rule.close) && Array.isArray(rule.days) && rule.days.length === 2,
      where,
      'a rule such as {"days": [1, 5], "open": "09:00", "close": "17:00"}',
    );
  }
  return value as unknown as HelplineHours;
}

function readLine(value: unknown, where: string): Omit<Helpline, 'phones'> & {phones: OwnPhone[]} {
  must(isObject(value), where, 'an object');
  const {id, kind = 'crisis', name, sms, chat, website, audience, languages, regions, deaf, ages} = value;
  must(isText(id) && /^[\w-]+$/.test(id), where, '"id" such as "us-988"');
  must(isText(kind) && KINDS.includes(kind), `${where} (${id})`, `"kind" of ${KINDS.join(', ')}`);
  must(isText(name), `${where} (${id})`, '"name"');
  must(value.phones === undefined || Array.isArray(value.phones), `${where} (${id})`, '"phones" to be a list');
  const phones = ((value.phones ?? []) as unknown[]).map((phone) => readPhone(phone, `${where} (${id})`));
  must(sms === undefined || (isObject(sms) && isNumber(sms.number)), `${where} (${id})`, '"sms" with "number" as text');
  must(phones.length > 0 || sms || chat || website, `${where} (${id})`, 'a way to reach the line');
  for (const list of [audience, languages, regions])
    must(list === undefined || isTexts(list), `${where} (${id})`, 'lists of words');
  for (const text of [chat, website]) must(text === undefined || isText(text), `${where} (${id})`, 'addresses as text');
  must(
    deaf === undefined || (isObject(deaf) && Object.values(deaf).every((at) => typeof at === 'string')),
    `${where} (${id})`,
    '"deaf" to say where, by way',
  );
  must(ages === undefined || isObject(ages), `${where} (${id})`, '"ages" with minimum or maximum');
  return {
    ...(value as unknown as Helpline),
    kind: kind as Helpline['kind'],
    phones,
    hours: readHours(value.hours, `${where} (${id})`),
  };
}

/**
 * The lines of `country` in a file's text: those that name it, and those that name none. Undefined when it has none. Throws {@link LinesError}.
 * `emergency` is there when the file brings such numbers.
 */
export function readLines(
  text: string,
  country: string | undefined,
): (CountryHelplines & {emergency?: EmergencyNumber[]}) | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new LinesError('It is not JSON');
  }
  must(Array.isArray(parsed) && parsed.length <= MOST_LINES, 'The file', `a list of up to ${MOST_LINES} lines`);
  const ofCountry = (parsed as unknown[]).filter((value) => !isObject(value) || (value.country ?? country) === country);
  const lines = ofCountry.map((value, index) => readLine(value, `Line ${index + 1}`));
  if (lines.length === 0) return undefined;
  const dates = ofCountry
    .map((value) => (value as Fields).recheckBy)
    .filter(isText)
    .sort();
  const emergency = lines
    .filter(({kind}) => kind === 'emergency')
    .flatMap(({phones}) => phones.map(({number, services = ['all' as const]}) => ({number, services})));
  return {
    recheckBy: dates[0] ?? '9999-12-31',
    lines: lines.filter(({kind}) => kind !== 'emergency'),
    emergency: emergency.length > 0 ? emergency : undefined,
  };
}
