/** The data for crisis help in static markup. */
import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import {loadHelplines} from '../../helplines/load.js';
import {translations} from '../../i18n/support-crisis-banner/translations.js';
import type {CrisisMarkup} from './crisis-markup.js';

type CrisisHelp = Pick<CrisisMarkup, 'country' | 'emergency' | 'lines' | 'translation' | 'locale'>;

/** Loads the numbers of a country, and the text in a language (BCP 47; English if not given). Undefined if we have no numbers for the country. */
export async function loadCrisisHelp(country: string, locale?: string): Promise<CrisisHelp | undefined> {
  const emergency = allEmergencyNumbers(country);
  if (emergency.length === 0) return undefined;
  const language = locale && new Intl.Locale(locale).language;
  const [{lines}, translation] = await Promise.all([
    loadHelplines(country),
    language ? translations[language]?.() : undefined,
  ]);
  return {country, emergency, lines, translation, locale};
}
