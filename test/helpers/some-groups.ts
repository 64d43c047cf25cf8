/** A small, varied list: two towns, three formats, monthly and weekly groups, and one group in each status. */
import type {Group, GroupKind} from '../../src/model/group.js';
import {aGroup, aMeeting, weekly} from './a-group.js';

const ZONE = 'America/New_York';
const place = (locality: string, latitude: number, longitude: number) => ({
  name: 'Community House',
  lines: ['12 Main Street'],
  locality,
  region: 'MA',
  country: 'US',
  latitude,
  longitude,
  precision: 'exact' as const,
});
const BOSTON = place('Boston', 42.36, -71.06);
const SALEM = place('Salem', 42.52, -70.9);

export const CALM_WATERS = aGroup({
  id: 'list:calm-waters',
  name: 'Calm Waters',
  focus: ['anxiety'],
  languages: ['en'],
  kind: 'condition',
  leadership: 'peer',
  cost: {kind: 'free'},
  summary: 'A gentle evening.\nCameras are optional.',
  meetings: [
    aMeeting({
      formats: ['online'],
      join: {
        url: 'https://zoom.us/j/123456?pwd=abcdef',
        provider: 'Zoom',
        secret: 'blue-lamp',
        dial: '+16465550100,,123456#',
        phone: '+1 646 555 0100',
      },
      schedule: weekly('MO', '18:30', ZONE),
    }),
  ],
  contact: {name: 'Sam', phone: '617-555-0123', email: 'sam@example.org'},
});

export const WORRY_LESS = aGroup({
  id: 'list:worry-less',
  name: 'Worry Less Together',
  focus: ['anxiety'],
  languages: ['en'],
  kind: 'condition',
  access: ['step-free'],
  meetings: [
    aMeeting({
      place: BOSTON,
      schedule: {
        ...weekly('TU', '19:00', ZONE),
        freq: 'MONTHLY',
        byday: [
          {nth: 2, day: 'TU'},
          {nth: 4, day: 'TU'},
        ],
      },
    }),
  ],
});

export const FAMILY_CIRCLE = aGroup({
  id: 'list:family-circle',
  name: 'Family Circle',
  kind: 'family',
  audience: ['family'],
  languages: ['es'],
  meetings: [aMeeting({place: SALEM, schedule: weekly('TH', '10:00', ZONE)})],
  organisation: {name: 'Harbor Center', phone: '617-555-0199', url: 'https://harbor.example.org/'},
});

export const ASK_FIRST = aGroup({
  id: 'list:ask-first',
  name: 'Ask First',
  languages: ['en'],
  meetings: [aMeeting({formats: ['online'], join: 'ask', schedule: weekly('WE', '20:00', ZONE)})],
});

export const RESTING = aGroup({id: 'list:resting', name: 'Resting Group', languages: ['en'], status: 'paused'});

export const NO_DATES = aGroup({id: 'list:no-dates', name: 'Helping Hands', languages: ['en'], meetings: []});

export const SOME_GROUPS: Group[] = [RESTING, FAMILY_CIRCLE, WORRY_LESS, CALM_WATERS, ASK_FIRST, NO_DATES];

/**
 * A group for each recovery program, and one for dual diagnosis. The list doesn't name the program of the one in Harbor
 * Street.
 */
export const RECOVERY_GROUPS: Group[] = (
  [
    ['Early Risers', 'aa', 'Alcoholics Anonymous'],
    ['Just for Tonight', 'na', 'Narcotics Anonymous'],
    ['Tools on Tuesday', 'smart', 'SMART Recovery'],
    ['Quiet Evening', 'recovery-dharma', 'Recovery Dharma'],
    ['Our Week', 'lifering', 'LifeRing'],
    ['Women for Sobriety at Noon', 'women-for-sobriety', 'Women for Sobriety'],
    ['Refuge Recovery, Harbor Street'],
    ['Both at Once', undefined, undefined, 'dual-diagnosis'],
  ] as [name: string, code?: string, label?: string, kind?: GroupKind][]
).map(([name, code, label = '', kind = 'recovery'], position) =>
  aGroup({
    id: `list:recovery-${position}`,
    name,
    kind,
    ...(code && {programme: {code, label}}),
    meetings: [aMeeting({place: BOSTON, schedule: weekly('WE', '19:00', ZONE)})],
  }),
);

/** Returns many groups that differ only in name and day. */
export function manyGroups(howMany: number): Group[] {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  return Array.from({length: howMany}, (_, position) =>
    aGroup({
      id: `list:${position}`,
      name: `Group ${String(position).padStart(4, '0')}`,
      meetings: [aMeeting({schedule: weekly(days[position % 7] ?? 'MO', '19:00', ZONE)})],
    }),
  );
}
