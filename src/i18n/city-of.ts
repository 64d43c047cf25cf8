/** Names in the zone data that are no longer in use, in English. */
const NOW_CALLED: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Saigon: 'Ho Chi Minh City',
  Kiev: 'Kyiv',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Godthab: 'Nuuk',
};

/** Returns the city that an IANA zone is named after, in its usual spelling: "New York" for `America/New_York`. */
export function cityOf(zone: string): string {
  const name = zone.slice(zone.lastIndexOf('/') + 1);
  return NOW_CALLED[name] ?? name.replaceAll('_', ' ');
}
