/** How far around a place people look for groups unless they choose another distance. */

export const KM_PER_MILE = 1.609344;

const DEFAULT_KM = 40;
const DEFAULT_MILES = 25;

/** The radius to set with a place, in km: 25 miles where distances are in miles, else 40 km. */
export const defaultRadiusKm = (isInMiles: boolean): number => (isInMiles ? DEFAULT_MILES * KM_PER_MILE : DEFAULT_KM);
