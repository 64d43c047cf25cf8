/** Where the visitor is, asked only when they press the button. */

/** Why the device gave no place. */
export type NearMeProblem = 'refused' | 'unavailable' | 'slow';

export type NearMeAnswer = {latitude: number; longitude: number} | {problem: NearMeProblem};

const LIMIT_MS = 10_000;
/** A place that the device knew a few minutes ago is good enough to find a group. */
const FRESH_MS = 300_000;

/** The codes of GeolocationPositionError. */
const PROBLEMS: Readonly<Record<number, NearMeProblem>> = {1: 'refused', 2: 'unavailable', 3: 'slow'};

/** Asks the device; never rejects. */
export function findMe(geolocation: Geolocation | undefined): Promise<NearMeAnswer> {
  if (!geolocation) return Promise.resolve({problem: 'unavailable'});
  return new Promise((resolve) =>
    geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) => resolve({latitude, longitude}),
      ({code}) => resolve({problem: PROBLEMS[code] ?? 'unavailable'}),
      {timeout: LIMIT_MS, maximumAge: FRESH_MS},
    ),
  );
}
