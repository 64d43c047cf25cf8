const groups = (count: number, number: string): string => (count === 1 ? '1 group' : `${number} groups`);

const near = (town: string | undefined, others: number): string =>
  !town
    ? ''
    : others === 0
      ? ` in ${town}`
      : ` in ${town} and ${others === 1 ? '1 more town' : `${others} more towns`}`;

/** What the map says, in English. Comes with the map. Each `number` is its `count` as people write it. */
export const mapStrings = {
  mapName: 'Map of the groups',
  mapMissing: 'The map needs the search, which did not load.',
  mapLooking: 'Looking for the places …',
  mapHelp:
    'Arrow keys move the map, + and − change its size. On a touch screen use two fingers. Everything on the map is in the list, too.',
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapShown: (count: number, number: string) => `${groups(count, number)} on the map.`,
  mapNone: 'None of these groups can be shown on the map. All of them are in the list.',
  /** Each reason is one of the three below. */
  mapNotShown: (count: number, number: string, reasons: string) =>
    `${groups(count, number)} not on the map, but in the list: ${reasons}.`,
  mapRemote: (number: string) => `${number} online or by phone`,
  mapPrivate: (number: string) => `${number} with a private address`,
  mapUnknown: (number: string) => `${number} without an exact place`,
  /** `others` counts further towns. */
  mapCluster: (count: number, number: string, town: string | undefined, others: number) =>
    `${groups(count, number)}${near(town, others)}: zoom in`,
  /** They meet at one and the same place, which no zoom takes apart. */
  mapSamePlace: (count: number, number: string, town: string | undefined) =>
    `${groups(count, number)} at one place${near(town, 0)}`,
  mapTowns: (town: string, others: number) => (others === 0 ? town : `${town} +${others}`),
  mapPin: (name: string, when: string) => `${name}, ${when}`,
  mapWhen: (date: string, time: string) => `${date}, ${time}`,
  mapCard: 'Chosen on the map',
  mapDetails: 'Show details',
  mapDetailsOf: (name: string) => `Show details: ${name}`,
  mapClose: 'Close',
  mapOutline: 'Outline: Natural Earth. Borders are drawn roughly.',
  mapFrom: (host: string) => `Map pictures come from ${host}.`,
};
