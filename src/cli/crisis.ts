/// <reference types="node" />
/** `peer-support-widgets crisis`: prints the crisis banner of a country as HTML to paste. */
import {parseArgs} from 'node:util';
import {countryCode} from '../helplines/emergency.js';
import {translations} from '../i18n/support-crisis-banner/translations.js';
import {crisisMarkup} from '../views/crisis/crisis-markup.js';
import {loadCrisisHelp} from '../views/crisis/load-crisis-help.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';

const USAGE = `Usage: peer-support-widgets crisis --country US [options]

Prints <support-crisis-banner> with its links, to paste into a page. The links work before the script loads, without JavaScript, and on paper.

  --country C          ISO 3166-1 code of the country, such as GB
  --region R           leave out helplines of other regions: ISO 3166-2 code, such as GB-ENG
  --audience A         who the page is for: adults youth women veterans military lgbtq family; can be given more than once
  --heading-level N    2 to 6
  --folded             only what a folded banner shows: the leading crisis line and the emergency number
  --language L         language of the text: en ar de es fr pt sv, or one of them with a region, such as es-US
  --help               print this

Exit code: 0, or 2 if we have no numbers for the country.
`;

function parse(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  return parseArgs({
    args: [...args],
    options: {
      country: text,
      region: text,
      audience: {type: 'string', multiple: true},
      'heading-level': text,
      language: text,
      folded: flag,
      help: flag,
    },
  }).values;
}

/** "es" of "es-US"; undefined when it is no tag of a language. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}

/** Runs the command; resolves with its exit code. */
export async function crisis(args: readonly string[], output: Output): Promise<number> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    output.complain(`${forTerminal(error instanceof Error ? error.message : String(error))}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    output.print(USAGE);
    return 0;
  }
  const country = countryCode(values.country);
  const level = values['heading-level'];
  if (!country || (level !== undefined && !/^[2-6]$/.test(level))) {
    output.complain(
      `${country ? 'A heading level is a number from 2 to 6.' : 'Which country? An ISO 3166-1 code such as US.'}\n\n${USAGE}`,
    );
    return 2;
  }
  const locale = values.language;
  const language = locale && languageOf(locale);
  if (locale && language !== 'en' && !(language && Object.hasOwn(translations, language))) {
    output.complain(
      `The text isn’t available in “${forTerminal(locale)}”, only in: en ${Object.keys(translations).join(' ')}.\n\n${USAGE}`,
    );
    return 2;
  }
  const {region, audience, folded} = values;
  const help = await loadCrisisHelp(country, locale);
  if (!help) {
    output.complain(
      `We don’t have numbers for ${country}. Write the banner with your own numbers: see docs/helplines.md.\n`,
    );
    return 2;
  }
  output.print(crisisMarkup({...help, region, audience, folded, headingLevel: level ? Number(level) : undefined}));
  return 0;
}
