/** Lists that are large enough to be split by place: rows without a format of their own. */
import {meetingGuideRecords} from '../../bench/generate.mjs';

/** Towns with so many groups that their leaves are split. */
export const TOWNS = [
  {latitude: 40.7, longitude: -74},
  {latitude: 41.88, longitude: -87.6},
  {latitude: 34.05, longitude: -118.2},
];
const TOPICS = ['Hoarding', 'Gambling', 'OCD', 'ADHD', 'Dementia', 'Bipolar', 'Narcolepsy', 'Stroke', 'Grief'];

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Groups, most of them in three towns; one in `rare` is about one of nine rare topics, and every second about a common one. */
export const townRows = (size: number, rare = 40) =>
  ([...meetingGuideRecords(size)] as Record<string, unknown>[]).map((row, index) => {
    const town = TOWNS[index % 4];
    const own = {
      latitude: row.approximate === 'no' ? row.latitude : undefined,
      longitude: row.approximate === 'no' ? row.longitude : undefined,
      address: row.formatted_address,
      link: row.conference_url,
    };
    const inTown = town && {
      latitude: town.latitude + ((index * 7919) % 1000) / 5000 - 0.1,
      longitude: town.longitude + ((index * 104_729) % 1000) / 5000 - 0.1,
      address: `${index} Elm Street, Town ${index % 4}, NY 10001, USA`,
      link: undefined,
    };
    return {
      id: row.slug,
      name: `${String(row.name)} ${index}`,
      weekday: DAYS[Number(row.day)],
      start: row.time,
      end: row.end_time,
      timezone: row.timezone,
      topics: index % rare === 7 ? TOPICS[Math.floor(index / rare) % TOPICS.length] : index % 2 ? 'Anxiety' : '',
      ...(inTown ?? own),
    };
  });
