import {strings} from './en.js';
import type {FinderStrings} from './strings.js';

/** Strings that differ in English outside North America. */
export const british: Partial<FinderStrings> = {
  place: 'Town or postcode',
  facet: {...strings.facet, programme: 'Programme'},
  organisedBy: 'Organised by',
  noContact: 'No contact details listed. Try the organisation that runs this list.',
  otherWays:
    'Other ways to find a group: ask your doctor or therapist, a mental health organisation near you, a community centre or a library.',
  nothingWaysList: strings.nothingWaysList.map((way) =>
    way.replace('organization', 'organisation').replace('center', 'centre'),
  ),
  nothingNearWhy: 'These are further away, but they match everything else.',
  aboutLicence: (licence) => `Licence: ${licence}`,
  aboutPlaces: 'The towns and postcodes come from:',
};

/** Regions whose English uses American spelling. It is also used on English pages without a region. */
const AMERICAN: readonly string[] = ['US', 'CA', 'PH', 'PR', 'LR'];

export function isBritish(locale: string): boolean {
  const {language, region} = new Intl.Locale(locale);
  return language === 'en' && region !== undefined && !AMERICAN.includes(region);
}
