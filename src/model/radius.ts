/** The radius of a search for groups, unless people choose another distance. */

export const KM_PER_MILE = 1.609344;

const DEFAULT_KM = 40;
const DEFAULT_MILES = 25;

/** Returns the radius to set with a place, in km: 25 miles for visitors who use miles, otherwise 40 km. */
export const defaultRadiusKm = (isInMiles: boolean): number => (isInMiles ? DEFAULT_MILES * KM_PER_MILE : DEFAULT_KM);
