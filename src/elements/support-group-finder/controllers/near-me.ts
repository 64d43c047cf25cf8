/** Where the visitor is, asked only when they press the button. Comes then. */
import type {View} from '../render-context.js';

/** Degrees, WGS 84; and what is said of it, which is all there is when the device gave no place. */
export interface NearMe {
  place?: {latitude: number; longitude: number};
  message: string;
}

const LIMIT_MS = 10_000;
/** A place that the device knew a few minutes ago is good enough to find a group. */
const FRESH_MS = 300_000;

/** Asks the device; never rejects. `onBusy` gets what is said meanwhile. */
export async function findMe(
  geolocation: Geolocation | undefined,
  {strings}: Pick<View, 'strings'>,
  onBusy: (message: string) => void,
): Promise<NearMe> {
  const unavailable = {message: strings.nearMeUnavailable};
  if (!geolocation) return unavailable;
  onBusy(strings.nearMeBusy);
  return new Promise((resolve) =>
    geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) => resolve({place: {latitude, longitude}, message: strings.nearMePrivate}),
      ({code}) =>
        resolve(
          // The codes of GeolocationPositionError.
          {1: {message: strings.nearMeRefused}, 3: {message: strings.nearMeSlow}}[code] ?? unavailable,
        ),
      {timeout: LIMIT_MS, maximumAge: FRESH_MS},
    ),
  );
}
