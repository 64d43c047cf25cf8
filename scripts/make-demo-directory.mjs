/**
 * Writes demo/groups.json: the made-up directory of a made-up hospital network, in our native format.
 *
 * `node scripts/make-demo-directory.mjs` gives the same bytes every time. Towns and programmes are real, groups, venues, streets and
 * people are not; phone numbers are from 555-0100 to 555-0199 and links lead to example.org, which are kept free for such use.
 */
import {writeFile} from 'node:fs/promises';
import {createBuilder} from './demo-directory/build-listing.mjs';
import {CONDITION} from './demo-directory/listings/condition.mjs';
import {ELSEWHERE_ONLINE} from './demo-directory/listings/elsewhere-online.mjs';
import {FAMILY} from './demo-directory/listings/family.mjs';
import {DUAL, GENERAL} from './demo-directory/listings/general.mjs';
import {OTHER_LANGUAGES} from './demo-directory/listings/other-languages.mjs';
import {RECOVERY} from './demo-directory/listings/recovery.mjs';
import {SPECIAL} from './demo-directory/listings/special.mjs';
import {createRandom} from './demo-directory/random.mjs';
import {monthly, weekly} from './demo-directory/schedules.mjs';
import {TOWNS} from './demo-directory/towns.mjs';

const OUTPUT = new URL('../demo/groups.json', import.meta.url);

const random = createRandom(1976);
const {chance, pick, shuffle} = random;
const builder = createBuilder(random);

const SOURCE = {
  name: 'Northfield Hospital, Peer Support Office',
  url: 'https://northfield.example.org/groups',
  licence: 'CC0-1.0',
  attribution: 'A made-up directory: none of these groups exists.',
};

const NORTHFIELD = {
  name: 'Northfield Hospital, Peer Support Office',
  url: 'https://northfield.example.org/peer-support',
  phone: '(608) 555-0120',
  email: 'groups@northfield.example.org',
};
const RECOVERY_TIMES = [
  '06:30',
  '07:00',
  '12:00',
  '12:15',
  '17:30',
  '18:00',
  '18:30',
  '19:00',
  '19:00',
  '19:30',
  '20:00',
  '21:00',
];
const ANY_DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** So many weekdays, in the order of the week. */
const someDays = (count) => {
  const drawn = shuffle(ANY_DAY).slice(0, count);
  return ANY_DAY.filter((day) => drawn.includes(day));
};

/** What the name of a recovery meeting says of it. */
const NAME_HINTS = [
  [/women|sisters/i, {who: ['women']}],
  [/\bmen\b/i, {who: ['men']}],
  [/rainbow/i, {who: ['lgbtq']}],
  [/young|students/i, {who: ['young-adults']}],
  [/monday/i, {days: ['MO']}],
  [/tuesday/i, {days: ['TU']}],
  [/wednesday/i, {days: ['WE']}],
  [/thursday/i, {days: ['TH']}],
  [/weekend/i, {days: ['FR'], time: '17:30'}],
  [/saturday/i, {days: ['SA']}],
  [/sunday/i, {days: ['SU']}],
  [/sunrise|early|morning/i, {time: '06:30'}],
  [/noon|lunch/i, {time: '12:00'}],
  [/at five|happy hour/i, {time: '17:00'}],
  [/at seven|evening/i, {time: '19:00'}],
  [/night|nite|candle/i, {time: '20:00'}],
  [/by nine/i, {time: '20:00', minutes: 60}],
  [/ferry landing/i, {town: 'La Crosse', venue: 4, how: 'in-person'}],
  [/switchyard/i, {town: 'Cedar Rapids', venue: 5, how: 'in-person'}],
  [/poppy lane/i, {town: 'Cedar Rapids', venue: 1, how: 'in-person'}],
  [/foundry street/i, {town: 'Rockford', venue: 2, how: 'in-person'}],
  [/in the park/i, {town: 'Rockford', venue: 5, how: 'in-person', access: ['outdoors']}],
  [/lilac street/i, {town: 'Platteville', venue: 2, how: 'in-person'}],
  [/harvest road/i, {town: 'Janesville', venue: 2, how: 'in-person'}],
  [/bluestem/i, {town: 'Iowa City', venue: 1, how: 'in-person'}],
  [/bluff top/i, {town: 'Dubuque', venue: 1, how: 'in-person'}],
  [/dubuque/i, {town: 'Dubuque', how: 'in-person'}],
  [/at the library/i, {town: 'Moline', venue: 1, how: 'in-person'}],
];

function recoveryGroups({names, about, labels, share, focus, kind = 'recovery', ...fields}) {
  return names.flatMap((name) => {
    const rule = {
      rhythm: 'weekly',
      time: pick(RECOVERY_TIMES),
      days: someDays(pick([1, 1, 1, 1, 2, 3])),
    };
    const remote = chance(share);
    const listing = {
      ...fields,
      ...rule,
      name,
      kind,
      focus,
      how: remote ? (chance(0.4) ? 'hybrid' : 'online') : 'in-person',
      about: shuffle(about).slice(0, 2).join(' '),
      labels: [pick(labels)],
      cost: {kind: 'donation', text: 'A hat goes round; put in what you can, or nothing'},
      led: fields.led ?? 'peer',
      minutes: 60,
    };
    for (const [pattern, hint] of NAME_HINTS) if (pattern.test(name)) Object.assign(listing, hint);
    return builder.buildAll(listing);
  });
}

const elsewhere = ([name, zone, days, time, minutes, focus, about, more = {}]) =>
  builder.build({
    kind: 'condition',
    how: 'online',
    rhythm: 'weekly',
    led: 'peer',
    name,
    zone,
    days,
    time,
    minutes,
    focus,
    about,
    ...more,
  });

function specialGroup({town: townName, venue, ...group}) {
  if (!townName) return group;
  const place = builder.placeIn(
    TOWNS.find(({name}) => name === townName),
    {venue},
  );
  return {...group, meetings: group.meetings.map((meeting) => ({...meeting, place}))};
}

/** Some groups also meet in another way: an online evening beside the one in the room. */
function addSecondMeeting(group) {
  const [first] = group.meetings;
  if (first.schedule.kind !== 'rule' || first.formats.includes('online') || first.place?.precision !== 'exact') return;
  const {zone, zoneFrom} = first.schedule;
  const schedule =
    group.kind === 'recovery' ? weekly([pick(ANY_DAY)], '20:00', 60) : monthly([pick([1, 2, 3])], 'WE', '19:30', 60);
  group.meetings.push({
    id: '2',
    formats: ['online'],
    join: chance(0.5) ? 'ask' : {url: `https://meet.example.org/${group.id}`},
    schedule: {...schedule, zone, zoneFrom},
  });
}

const northfield = {organisation: NORTHFIELD};
const groups = [
  ...CONDITION.flatMap((listing) => builder.buildAll(listing, {...northfield, kind: 'condition'})),
  ...FAMILY.flatMap((listing) => builder.buildAll(listing, {...northfield, kind: 'family'})),
  ...GENERAL.flatMap((listing) => builder.buildAll(listing, {...northfield, kind: 'general'})),
  ...DUAL.flatMap((listing) => builder.buildAll(listing, {...northfield, kind: 'dual-diagnosis'})),
  ...RECOVERY.flatMap(recoveryGroups),
  ...OTHER_LANGUAGES.flatMap((listing) => builder.buildAll(listing, {kind: 'condition'})),
  ...ELSEWHERE_ONLINE.map(elsewhere),
];
groups.forEach((group, index) => {
  if (index % 9 === 4) addSecondMeeting(group);
  if (index % 47 === 23) Object.assign(group, {status: 'paused', norms: 'We start again in spring and say so here.'});
});
groups.push(...SPECIAL.map(specialGroup));

const lines = groups.map((group) => JSON.stringify(group)).join(',\n');
await writeFile(OUTPUT, `{"source":${JSON.stringify(SOURCE)},\n"groups":[\n${lines}\n]}\n`);
console.log(`${groups.length} groups in demo/groups.json`);
