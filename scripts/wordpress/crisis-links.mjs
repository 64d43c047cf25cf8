/** Crisis links as HTML for the WordPress plugin: by country, region and language, from the helplines of the built package. */
import {EMERGENCY_COUNTRIES} from '../../dist/helplines/emergency.js';
import {allEmergencyNumbers} from '../../dist/helplines/emergency-services.js';
import {loadHelplines} from '../../dist/helplines/load.js';
import {translations} from '../../dist/i18n/support-crisis-banner/translations.js';
import {crisisMarkup} from '../../dist/views/crisis/crisis-markup.js';

export const LANGUAGES = ['en', ...Object.keys(translations)];

/** The same for every build. Before any source is dated, a line with opening hours keeps room for “open now”, which the element fills in. */
const NOW = 0;

/** The children of the element, on one line: WordPress makes a break of every line in some places. */
const inside = (markup) => markup.replace(/^<[^>]+>\s*|\s*<\/[^>]+>\s*$/g, '').replace(/\s*\n\s*/g, ' ');

/** The links for the slot `crisis` of the finder and of guides. */
const slotted = (children) =>
  [...children.matchAll(/<a [^>]*>[^<]*<\/a>/g)]
    .map(([link]) => link.replace(/ data-line="[^"]*"| data-lead/g, '').replace('<a', '<a slot="crisis"'))
    .join(' ');

async function linksIn(language, about) {
  const translation = await translations[language]?.();
  const markup = (folded) => inside(crisisMarkup({...about, folded, translation, locale: language, now: NOW}));
  const folded = markup(true);
  return {full: markup(false), folded, links: slotted(folded)};
}

/** `{us: {'': {en: {full, folded, links}}}}`, with one entry for each region that has lines of its own. */
export async function crisisLinks() {
  const countries = {};
  for (const country of EMERGENCY_COUNTRIES) {
    const {lines} = await loadHelplines(country);
    const regions = ['', ...new Set(lines.flatMap((line) => line.regions ?? []))].sort();
    const ofCountry = {};
    for (const region of regions) {
      const about = {country, emergency: allEmergencyNumbers(country), lines, region: region || undefined};
      ofCountry[region] = {};
      for (const language of LANGUAGES) ofCountry[region][language] = await linksIn(language, about);
    }
    countries[country.toLowerCase()] = ofCountry;
  }
  return countries;
}

/** `{US: 'United States'}`, by name. */
export function countryNames() {
  const names = new Intl.DisplayNames(['en'], {type: 'region'});
  const entries = EMERGENCY_COUNTRIES.map((code) => [code, names.of(code)]);
  return Object.fromEntries(entries.sort(([, a], [, b]) => a.localeCompare(b, 'en')));
}
