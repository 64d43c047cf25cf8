/** Asks the device where the visitor is, only when they press the button. Loaded then. */
import type {View} from '../render-context.js';

/** A location in degrees (WGS 84) and a message, or only the message if the device returned no location. */
export interface NearMe {
  place?: {latitude: number; longitude: number};
  message: string;
}

const LIMIT_MS = 10_000;
/** A location from a few minutes ago is good enough to find a group. */
const FRESH_MS = 300_000;

/** Asks the device for its location; never rejects. `onBusy` receives the message to show in the meantime. */
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
