/** Names that the zone data still has and people do not use any more, in English. */
const NOW_CALLED: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Saigon: 'Ho Chi Minh City',
  Kiev: 'Kyiv',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Godthab: 'Nuuk',
};

/** The city that an IANA zone is named after, as people write it: "New York" of `America/New_York`. */
export function cityOf(zone: string): string {
  const name = zone.slice(zone.lastIndexOf('/') + 1);
  return NOW_CALLED[name] ?? name.replaceAll('_', ' ');
}
