/** Makes a group of our native format from a short listing: draws what the listing leaves open. */
import {FIRST_VISIT, FIRST_VISIT_ONLINE, LOCAL_NOTES, NORMS, SIZES} from './listings/sentences.mjs';
import {datesFrom, fortnightly, holidaysOn, monthly, weekly} from './schedules.mjs';
import {TOWNS} from './towns.mjs';

const HOME_ZONE = 'America/Chicago';
const EVENINGS = ['17:30', '18:00', '18:00', '18:30', '18:30', '19:00', '19:00', '19:30'];
const DAYTIMES = ['10:00', '12:00', '14:00'];
const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'TH', 'WE', 'TU', 'MO', 'FR', 'SA'];
const LEADERS = ['Dana', 'Marcus', 'Ines', 'Joan', 'Terrence', 'Lucy', 'Abdi', 'Rosa', 'Paul', 'Kim', 'Helen', 'Omar'];
const COURSE_TITLES = [
  'Getting to know each other',
  'What it is, what it is not',
  'Talking when it is hard',
  'Looking after yourself',
];

const slug = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const withoutEmpty = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A builder with its own memory of ids and of the venues used last: `(listing, defaults) => groups`. */
export function createBuilder(random) {
  const {chance, pick, below, shuffle} = random;
  const takenIds = new Set();
  const nextVenue = new Map(TOWNS.map(({name}) => [name, 0]));
  const townsInTurn = shuffle(TOWNS.filter(({name}) => name !== 'Platteville'));
  let townTurn = 0;

  const townFor = (listing) => {
    if (listing.town) return TOWNS.find(({name}) => name === listing.town);
    if (chance(0.04)) return TOWNS.find(({name}) => name === 'Platteville');
    return townsInTurn[townTurn++ % townsInTurn.length];
  };

  function idFor(name, town) {
    const stem = [slug(name) || 'group', town && slug(town.name)].filter(Boolean).join('-');
    let id = stem;
    for (let copy = 2; takenIds.has(id); copy++) id = `${stem}-${copy}`;
    takenIds.add(id);
    return id;
  }

  function placeIn(town, {withheld, venue}) {
    const address = {locality: town.name, region: town.region, country: 'US'};
    if (withheld) return {...address, precision: 'withheld', notes: 'We give the address by phone.'};
    const turn = venue ?? nextVenue.get(town.name);
    if (venue === undefined) nextVenue.set(town.name, turn + 1);
    const [name, line, north, east, notes] = town.venues[turn % town.venues.length];
    return withoutEmpty({
      name,
      lines: [line],
      ...address,
      postalCode: town.postalCode,
      latitude: Number((town.latitude + north).toFixed(4)),
      longitude: Number((town.longitude + east).toFixed(4)),
      precision: 'exact',
      notes: notes ?? (chance(0.3) ? pick(LOCAL_NOTES) : undefined),
    });
  }

  function scheduleFor({rhythm = 'monthly', kindOfSchedule, day, days, time, minutes, zone, from, until, restriction}) {
    const start = time ?? (chance(0.82) ? pick(EVENINGS) : pick(DAYTIMES));
    const length = minutes ?? pick([60, 75, 90, 90, 120]);
    const weekday = day ?? pick(WORKDAYS);
    const rules = {
      weekly: () => weekly(days ?? [weekday], start, length),
      fortnightly: () => fortnightly(weekday, start, length, below(2)),
      monthly: () => monthly([pick([1, 1, 2, 2, 3, 3, 4, -1])], weekday, start, length, chance(0.04) ? 2 : 1),
      'twice-monthly': () =>
        monthly(
          pick([
            [1, 3],
            [2, 4],
          ]),
          weekday,
          start,
          length,
        ),
    };
    const series = {
      christmas: () => datesFrom('2026-12-02', 4, 7, '18:00', 90, {summaries: ['Candles', 'Names', 'Music', 'Soup']}),
      course: () =>
        datesFrom(pick(['2026-11-07', '2027-01-09', '2027-02-06']), 8, 7, '10:00', 120, {
          summaries: COURSE_TITLES,
          cancelledIndex: chance(0.4) ? 5 : -1,
        }),
      dropin: () => ({...weekly(['MO', 'WE', 'FR'], '13:00', 180), officeHours: true}),
    };
    const schedule = (series[kindOfSchedule] ?? rules[rhythm])();
    const weekdays = schedule.byday?.map((entry) => entry.day) ?? [];
    const holidays = schedule.kind === 'rule' && chance(0.6) ? holidaysOn(weekdays) : [];
    return withoutEmpty({
      ...schedule,
      zone: zone ?? HOME_ZONE,
      zoneFrom: 'row',
      from,
      until,
      restriction: restriction ?? (schedule.kind === 'rule' && chance(0.03) ? 'Not in July and August' : undefined),
      except: holidays.length > 0 ? holidays : undefined,
    });
  }

  function joinFor({join}, id) {
    if (join === 'ask' || chance(0.16)) return 'ask';
    const room = {url: `https://meet.example.org/${id}`};
    if (chance(0.25)) room.secret = `${pick(['calm', 'oak', 'river', 'tea', 'lamp'])}${10 + below(90)}`;
    if (chance(0.3)) {
      const code = 1000 + below(9000);
      room.phone = '(312) 555-0111';
      room.dial = `+13125550111,,${code}#`;
    }
    return room;
  }

  /** A way to reach the group itself; one that has no organisation behind it always has one. */
  function contactFor(town, {name, organisation}) {
    const number = `(${town?.areaCode ?? '608'}) 555-01${String(below(100)).padStart(2, '0')}`;
    return withoutEmpty({
      name: chance(0.35) ? pick(LEADERS) : undefined,
      phone: !organisation || chance(0.6) ? number : undefined,
      email: chance(0.55) ? `${slug(name) || 'hello'}@groups.example.org` : undefined,
      feedbackUrl: chance(0.5) ? 'https://northfield.example.org/groups/report' : undefined,
    });
  }

  /** How someone can have confirmed a listing: most this autumn, some long ago. */
  function checkedOn() {
    const isOld = chance(0.09);
    const month = isOld ? 1 + below(12) : 5 + below(7);
    const year = isOld ? pick([2023, 2024]) : 2026;
    return `${year}-${String(month).padStart(2, '0')}-${String(1 + below(year === 2026 && month === 11 ? 20 : 28)).padStart(2, '0')}`;
  }

  function summaryOf({about, english, access = []}, isOnline) {
    const said =
      english || access.includes('outdoors')
        ? ''
        : chance(0.75)
          ? ` ${pick(isOnline ? FIRST_VISIT_ONLINE : FIRST_VISIT)}`
          : '';
    return `${about}${said}${english ? `\n${english}` : ''}`;
  }

  function accessFor(isHere, {access = []}) {
    const found = new Set(access);
    if (isHere && chance(0.6)) found.add('wheelchair');
    if (isHere && chance(0.25)) found.add('step-free');
    if (isHere && chance(0.2)) found.add('accessible-toilet');
    if (isHere && chance(0.15)) found.add('public-transport');
    if (isHere && chance(0.15)) found.add('parking');
    if (isHere && chance(0.06)) found.add('hearing-loop');
    if (!isHere && chance(0.4)) found.add('captions');
    return [...found];
  }

  function build(listing, town) {
    const {name, how = 'in-person', kind, ages, registration, language} = listing;
    const isHere = how === 'in-person' || how === 'hybrid';
    const isRemote = how !== 'in-person';
    const id = idFor(name, isHere ? town : undefined);
    const formats = {'in-person': ['in-person'], online: ['online'], hybrid: ['in-person', 'online'], phone: ['phone']}[
      how
    ];
    const meeting = withoutEmpty({
      id: '1',
      formats,
      place: isHere ? placeIn(town, listing) : undefined,
      join:
        how === 'phone'
          ? {phone: '(319) 555-0155', dial: '+13195550155,,7070#'}
          : isRemote
            ? joinFor(listing, id)
            : undefined,
      schedule: scheduleFor(listing),
    });
    const contact = contactFor(town, listing);
    const updated = checkedOn();
    return withoutEmpty({
      id,
      name: listing.isOneOfSeveral ? `${name}, ${town.name}` : name,
      summary: summaryOf(listing, !isHere),
      url: chance(0.55) ? `https://northfield.example.org/groups/${id}` : undefined,
      kind,
      programme: listing.programme,
      focus: listing.focus ?? [],
      audience: listing.who ?? [],
      openness: listing.open ?? (chance(0.7) ? 'open' : chance(0.5) ? 'closed' : undefined),
      eligibility: listing.eligibility,
      ages: ages && withoutEmpty({minimum: ages[0], maximum: ages[1]}),
      leadership: listing.led ?? (chance(0.8) ? pick(['peer', 'peer', 'both', 'professional']) : undefined),
      cost: listing.cost ?? (chance(0.86) ? {kind: 'free'} : chance(0.6) ? {kind: 'donation'} : undefined),
      languages: listing.languages ?? [language ?? 'en'],
      access: accessFor(isHere, listing),
      labels: listing.labels,
      size: listing.size ?? (chance(0.3) ? pick(SIZES) : undefined),
      norms: chance(0.3) ? pick(NORMS) : undefined,
      registration: registration ? {required: true, text: registration} : undefined,
      contact: Object.keys(contact).length > 0 ? contact : undefined,
      organisation: listing.organisation,
      meetings: [meeting],
      status: 'active',
      updated,
      assured: chance(0.5) ? {on: updated, by: 'Northfield Peer Support Office'} : undefined,
    });
  }

  return {
    build,
    /** One group for each town that the listing meets in. */
    buildAll(listing, defaults) {
      const full = {...defaults, ...listing};
      const count = full.towns ?? 1;
      const used = new Set();
      return Array.from({length: count}, () => {
        let town = townFor(full);
        while (used.has(town)) town = townsInTurn[townTurn++ % townsInTurn.length];
        used.add(town);
        return build({...full, isOneOfSeveral: count > 1}, town);
      });
    },
    placeIn,
  };
}
