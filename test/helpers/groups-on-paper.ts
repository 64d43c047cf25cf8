/** A finder with groups to print, some of whose details must not be printed. */
import {render} from 'lit';
import type {SupportGroupFinder} from '../../src/elements/support-group-finder/define.js';
import type {Group} from '../../src/model/group.js';
import type {Query} from '../../src/model/query.js';
import {aFinder, aSource, openGroup, settled, shown} from './a-finder.js';
import {aGroup, aMeeting, weekly} from './a-group.js';
import {paperText} from './on-paper.js';
import {until} from './until.js';

export const ZONE = 'America/New_York';

/** Everything that only the details may show. */
export const SECRETS = /blue-lamp|pwd=|abcdef|646555|123456#|Sam\b|sam@|0123|Hidden Lane|Secret Hall/;

/** In person and online, with everything that can be printed. */
export const LAKE = aGroup({
  id: 'list:lake',
  name: 'Lake Circle',
  url: 'https://lake.example.org/',
  focus: ['anxiety'],
  cost: {kind: 'free'},
  labels: ['Open sharing'],
  assured: {on: '2026-10-02'},
  contact: {name: 'Sam', phone: '617-555-0123', email: 'sam@example.org'},
  organisation: {name: 'Harbor Center', phone: '617-555-0199'},
  meetings: [
    aMeeting({
      id: 'm1',
      formats: ['in-person'],
      place: {name: 'Town Library', lines: ['5 Oak Street'], locality: 'Salem', region: 'MA', precision: 'exact'},
      schedule: weekly('MO', '18:30', ZONE),
    }),
    aMeeting({
      id: 'm2',
      formats: ['online'],
      join: {url: 'https://zoom.us/j/777', provider: 'Zoom'},
      schedule: {...weekly('WE', '20:00', ZONE), restriction: 'not on public holidays'},
    }),
  ],
});

/** A group whose place is withheld and whose link includes a passcode. */
export const SECRET = aGroup({
  id: 'list:secret',
  name: 'Quiet Room',
  contact: LAKE.contact,
  meetings: [
    aMeeting({
      id: 's1',
      formats: ['in-person', 'online'],
      place: {
        name: 'Secret Hall',
        lines: ['9 Hidden Lane'],
        locality: 'Boston',
        latitude: 42.36,
        longitude: -71.06,
        precision: 'withheld',
        notes: 'Ask Sam, 617-555-0123',
      },
      join: {
        url: 'https://zoom.us/j/123456?pwd=abcdef',
        provider: 'Zoom',
        secret: 'blue-lamp',
        phone: '+1 646 555 0100',
        dial: '+16465550100,,123456#',
      },
      schedule: weekly('TU', '19:00', ZONE),
    }),
  ],
});

export const ASK = aGroup({
  id: 'list:ask',
  name: 'By Appointment',
  meetings: [aMeeting({schedule: {kind: 'appointment', zoneFrom: 'none'}})],
});

export async function aReadyFinder(groups: Group[] = [LAKE, SECRET, ASK], children: unknown = '', query: Query = {}) {
  const finder = await settled(await aFinder({source: aSource(groups), query}, children));
  await until(() => shown(finder, '[part=tools] .tools'));
  return finder;
}

/** Opens the details of a group. */
export async function openDetails(finder: SupportGroupFinder, name: string) {
  await openGroup(finder, name);
  await until(() => shown(finder, '[part=details] [data-act=print]'), 'no details');
}

/** Renders what is printed. */
export function drawn(content: unknown): HTMLElement {
  const box = document.createElement('div');
  render(content, box);
  return box;
}

export const drawnText = (content: unknown): string => paperText(drawn(content));
