/** What the finder says where somebody chooses whose clock times are on, in English. Comes with the code that says it. */
export const clockStrings = {
  clockChoose: 'Show times for',
  clockOwn: 'Your own time',
  /** The regions of the zone data; one without an entry is shown as it is. */
  clockRegions: {
    America: 'North and South America',
    Arctic: 'Arctic',
    Asia: 'Asia',
    Atlantic: 'Atlantic islands',
    Indian: 'Islands of the Indian Ocean',
    Pacific: 'Pacific islands',
  } as Readonly<Record<string, string>>,
  clockOption: (city: string, zone: string) => `${city} – ${zone}`,
  clockNow: (city: string, time: string) => `In ${city} it is ${time} now.`,
  clockScope:
    'This changes the times of meetings online or by phone. Where you go in person, the clock is that of the place. Your choice is not stored.',
  clockChanged: (city: string) => `Times are shown for ${city}.`,
  clockDone: 'Done',
};
