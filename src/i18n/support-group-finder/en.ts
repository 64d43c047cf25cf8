import type {ProblemCode} from '../../model/problem.js';
import type {CrisisKind} from '../../model/vocabulary/crisis-words.js';
import type {CrisisStrings, ServiceName} from '../crisis-strings.js';
import {inBrackets} from '../crisis-strings.js';
import {formatterOf} from '../format.js';
import {vocabulary, vocabularyLabel} from '../vocabulary/en.js';

const groups = (number: string, count: number): string => (count === 1 ? '1 group' : `${number} groups`);

const service: Record<ServiceName, string> = {all: '', ambulance: 'ambulance', police: 'police', fire: 'fire'};

/** Returns "2nd" or "12th". */
function ordinal(nth: number): string {
  const suffix = {one: 'st', two: 'nd', few: 'rd'} as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${nth}${suffix[formatterOf(Intl.PluralRules, 'en', {type: 'ordinal'}).select(nth)] ?? 'th'}`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the towns of a cluster on the map: " in Boston and 2 more towns". */
const inTowns = (town: string | undefined, others: number): string =>
  !town
    ? ''
    : others === 0
      ? ` in ${town}`
      : ` in ${town} and ${others === 1 ? '1 more town' : `${others} more towns`}`;

/** Topics as they are called in conversation. Others have the same name as their label. */
const EVERYDAY: Readonly<Record<string, string>> = {
  alcohol: 'Drinking',
  anger: 'Anger',
  anxiety: 'Worry or anxiety',
  bipolar: 'Ups and downs (bipolar)',
  caregiving: 'Looking after someone',
  'chronic-illness': 'A long-term illness',
  depression: 'Low mood or depression',
  drugs: 'Drugs or pills',
  eating: 'Trouble with eating',
  gambling: 'Gambling',
  grief: 'Losing someone',
  loneliness: 'Feeling alone',
  ocd: 'Thoughts and habits that won’t stop (OCD)',
  panic: 'Panic',
  perinatal: 'Pregnancy or a new baby',
  ptsd: 'Memories that won’t let go (PTSD)',
  relationships: 'Relationships',
  'stress-burnout': 'Stress',
  'suicide-loss': 'Losing someone to suicide',
  trauma: 'A traumatic experience',
};

/** All strings of the finder in English. All languages have the same structure. */
export const strings = {
  // The search fields
  title: 'Find a support group',
  words: 'What would help?',
  wordsHint: 'Anxiety, grief, women…',
  clearWords: 'Clear search',
  place: 'Town or ZIP code',
  placeHint: 'Anywhere',
  nearMe: 'Near me',
  preparing: 'Loading search…',
  asking: 'Searching…',
  retry: 'Try again',

  // Place and distance
  nearMeBusy: 'Finding your location…',
  nearMeRefused: 'We couldn’t get your location. Enter a town instead.',
  nearMeUnavailable: 'Your device couldn’t find your location. Enter a town instead.',
  nearMeSlow: 'Finding your location took too long. Try again, or enter a town.',
  nearMePrivate: 'Your location stays on your device.',
  myLocation: 'My location',
  placeMatches: (count: number) =>
    `${count === 1 ? '1 place' : `${count} places`} found. Use the arrow keys to choose.`,
  placeUnknown: (place: string) => `We couldn’t find any groups in a place called “${place}”.`,
  placesComing: 'Looking up places…',
  placesChoose: (place: string) =>
    `We found more than one “${place}”. Go back to the field and choose the one you mean.`,
  placesMissing: 'We couldn’t look up other places just now. Try a larger town nearby, or look through all groups.',
  radius: 'Distance',
  anyDistance: 'Any distance',
  about: (distance: string) => `about ${distance}`,

  // Filters
  quickChoices: 'Quick filters',
  familyChoice: 'For family',
  filters: 'Filters',
  filtersClose: 'Close filters',
  showAll: (count: number) => `Show all ${count}`,
  showGroups: (number: string, count: number) => (count === 1 ? 'Show 1 group' : `Show ${number} groups`),
  clearAll: 'Clear all',
  remove: (label: string) => `Remove ${label}`,
  chosen: 'Your filters',
  facet: {
    day: 'Day',
    time: 'Time of day',
    format: 'In person or online',
    kind: 'Type of group',
    focus: 'Topic',
    audience: 'Who it’s for',
    language: 'Language',
    access: 'Accessibility',
    cost: 'Cost',
    programme: 'Program',
    area: 'Town or region',
  },
  /** Labels for the ids of the vocabulary and the values of filters; see `vocabularyLabel`. */
  vocabulary,

  // How a typed sentence was understood
  understood: 'Searching for',
  showingFor: (words: string) => `Showing results for ${words}.`,
  partly: (number: string, total: number, parts: string) =>
    `No group matches all of this. ${number} ${total === 1 ? 'matches' : 'match'} part of it: ${parts}.`,
  /** Short answers, at most 25 words each, to questions that a guide answers in full. */
  answers: {
    'first-meeting':
      'You don’t have to speak. Most groups let you just listen, and you can usually leave whenever you like.',
    privacy:
      'In most groups, everyone promises to keep what they hear private, and a first name is enough. That promise isn’t protected by law.',
    cost: 'Many peer support groups are free or ask for a small donation. You usually don’t need insurance. Each listing shows what we know.',
    questions:
      'Many groups are run by peers, others by professionals. Where we know, the listing says which. You can also ask the group before you go.',
    programmes:
      'AA and NA follow 12 steps, SMART uses practical tools, and LifeRing is secular. You can try several before you choose.',
    treatment:
      'A group can go alongside treatment, but doesn’t replace it. Please don’t stop or change your medication without talking to your doctor.',
    format: 'Online groups save you the trip, but meeting in person suits some people better. You can try both.',
    evidence: 'On average, studies find small benefits, but the evidence isn’t certain. The guide lists the studies.',
    types:
      'There are groups for one condition, for any mental health challenge, for addiction, for both together, and for family and friends.',
    family:
      'You didn’t cause it, and you can’t cure it. In family groups, people share what helps, and you get support, too.',
    faq: 'You usually don’t need a diagnosis or a referral. If you aren’t sure whether a group is for you, ask before you go.',
  },
  answersGuide: 'Read more in the guide',

  // The number of groups, their order, pages
  count: groups,
  announceCount: (number: string, count: number) => (count === 1 ? '1 group found.' : `${number} groups found.`),
  countLoaded: (number: string, count: number) => `${groups(number, count)} among those loaded so far`,
  countAtLeast: (number: string, count: number) => `${groups(number, count)} or more`,
  orderSoonest: 'Soonest first',
  orderNearest: 'Nearest first',
  orderBest: 'Best match',
  sort: 'Sort',
  reach: (within: string, distance: string, online: string) => `${within} within ${distance}, ${online} online`,
  results: 'Groups',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pageOnly: (page: string) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of results',

  // When a group meets
  onNow: 'On now',
  maybeOnNow: 'may be on now',
  startsIn: (minutes: number) => (minutes <= 1 ? 'starts now' : `starts in ${minutes} minutes`),
  untilTime: (time: string) => `until ${time}`,
  byAppointment: 'By appointment',
  aroundTheClock: 'Open 24 hours',
  askForDates: 'Ask for dates',
  noDate: 'No set date',
  timeNotListed: 'Time not listed',
  askForTime: 'Ask for the time',
  askWhichWeeks: (days: string) => `${days}: ask which weeks`,
  /** `city` is set if the visitor has chosen the clock of another place. */
  yourTime: (city?: string) => `${city ?? 'your'} time`,
  onlineTime: (time: string, whose: string) => `Online: ${time} ${whose}`,
  groupTime: (time: string, zone: string) => `${time} ${zone} for the group`,
  zoneUnknown: 'Time zone not listed',
  /** `listed` is the time zone as written in the list. */
  zoneUnclear: (listed?: string) => `Time as listed, time zone unclear${listed ? `: “${listed}”` : ''}`,
  every: (interval: number, unit: 'day' | 'week' | 'month' | 'year') =>
    interval > 2 ? `Every ${interval} ${unit}s` : `Every ${interval === 2 ? 'other ' : ''}${unit}`,
  everyOn: (interval: number, days: string) =>
    interval > 2 ? `Every ${interval} weeks on ${days}` : `Every ${interval === 2 ? 'other ' : ''}${days}`,
  ordinal: (nth: number) => (nth === -1 ? 'last' : nth < 0 ? `${ordinal(-nth)}-to-last` : ordinal(nth)),
  ordinalDay: (ordinals: string, day: string) => `${ordinals} ${day}`,
  ofTheMonth: (days: string, interval: number) =>
    capitalized(
      `${days} of ${interval === 1 ? 'the' : interval === 2 ? 'every other' : `every ${ordinal(interval)}`} month`,
    ),
  dayOfMonth: (day: number) => (day === -1 ? 'last day' : ordinal(day)),
  onListedDates: 'On the listed dates',
  checkDates: (text: string) => `Check the dates: ${text}`,
  officeHours: 'Office hours',
  moreDates: 'Next dates',
  notMeeting: (date: string) => `Not meeting on ${date}`,
  minutes: (count: number) => `${count} minutes`,

  // How and where it meets, who it is for
  inPerson: 'In person',
  online: 'Online',
  byPhone: 'By phone',
  notSaid: 'Ask if it’s online or in person',
  placeWithheld: 'Ask the group for the address',
  placeApproximate: 'Only the area is listed, not the address',
  ledByPeers: 'Run by people who’ve been through it',
  ledByProfessionals: 'Run by a professional',
  ledByBoth: 'Run by a professional and someone who’s been through it',
  peerLed: 'Peer-led',
  professionalLed: 'Led by a professional',
  bothLed: 'Peer and professional',
  justListen: 'You can just listen',
  free: 'Free',
  byDonation: 'Free, donations welcome',
  fee: 'Has a fee',
  open: 'Open to anyone',
  closed: 'Only for people with this experience',
  bookFirst: 'Sign up first',
  ages: (minimum?: number, maximum?: number) =>
    minimum === undefined
      ? `Up to age ${maximum ?? ''}`
      : maximum === undefined
        ? `Age ${minimum} and over`
        : `Ages ${minimum} to ${maximum}`,
  paused: 'Not meeting right now',
  ended: 'This group has ended',

  // Details of a group
  details: 'Details',
  hideDetails: 'Hide details',
  detailsOf: (action: string, name: string) => `${action}: ${name}`,
  where: 'Where',
  when: 'When',
  aboutGroup: 'About this group',
  whatHappens: 'What happens there',
  organisedBy: 'Organized by',
  source: (name: string) => `Listed by ${name}`,
  oldListing: (age: string) => `Last checked ${age}. Check before you go.`,
  lastChecked: (date: string, by = '') => `Last checked ${date}${by && ` by ${by}`}`,
  lastChanged: (date: string) => `Listing last changed ${date}`,

  // Contacting and joining a group
  askForLink: 'Ask the group for the link before you go.',
  askLink: 'Ask for the link',
  askAddress: 'Ask for the address',
  join: (provider?: string) => (provider ? `Join on ${provider}` : 'Join online'),
  joinNow: 'Join now',
  howToJoin: 'How to join',
  howToCallIn: 'How to dial in',
  joinHost: (host: string) => `opens ${host}`,
  directions: 'Directions',
  callIn: 'Dial in',
  passCode: 'Passcode',
  website: 'Website',
  call: (number: string) => `Call ${number}`,
  email: 'Send an email',
  signUp: 'Sign up',
  contact: 'Contact',
  noContact: 'No contact details listed. Try the organization that runs this list.',

  // Before a first visit
  visitTitle: 'What happens at a first meeting?',
  visitNotSaid: 'Not listed. Ask the group.',
  /** A sentence quoted from the listing. */
  visitQuote: (sentence: string) => `The listing says: “${sentence}”`,
  visitListen: 'Can I just listen?',
  visitCost: 'How much does it cost?',
  visitLeader: 'Who runs it?',
  visitWho: 'Who is it for?',
  visitSize: 'How many people come?',
  visitLong: 'How long does it last?',
  visitMinutes: (minutes: string) => `${minutes} minutes`,
  visitCamera: 'Can I keep my camera off?',
  visitSignUp: 'Do I have to sign up?',
  visitNoSignUp: 'No',
  visitLanguage: 'What language is it in?',
  visitAsk: 'You could ask the group:',
  visitAskListen: 'Can I just listen the first time?',
  visitAskCost: 'Does it cost anything?',
  visitAskLeader: 'Who runs the group?',
  visitAskCamera: 'Can I keep my camera off?',
  visitAskBring: 'Can I bring someone with me?',
  visitAskSignUp: 'Do I have to sign up first?',
  visitGentle: 'In most groups, you can just listen, a first name is enough, and you can leave when you like.',
  visitTellGroup: 'Something wrong? Tell the group',
  visitTellList: 'Something wrong? Report it',
  visitUndated: 'We don’t know when this was last checked. Check before you go.',

  // A group that the page address links to
  linkedGroup: 'The group from your link',
  linkedMissing: 'The group from your link is no longer listed. The others are below.',
  linkedUnknown: 'We couldn’t find the group from your link among the groups loaded so far.',

  // Loading, and what can go wrong
  loading: 'Loading groups…',
  loadingSlow: 'This is taking longer than usual. We’re still trying.',
  errorTitle: 'We couldn’t load the groups',
  searchFailedTitle: 'Search isn’t working right now',
  searchFailed: 'You can still read the groups below.',
  offlineTitle: 'You’re offline',
  offlineText: 'The groups will load when you’re back online. The numbers above still work from a phone.',
  loadProblem: {
    offline: 'You’re offline. The groups will load when you’re back online.',
    unreachable: 'We couldn’t reach the list. Try again in a moment.',
    'not-found': 'We couldn’t find the list. Please tell the people who run this site.',
    'http-error': 'The server that hosts the list isn’t working. Try again in a moment.',
    stalled: 'The list stopped loading. Try again.',
    'too-large': 'The list is too large to load. Please tell the people who run this site.',
    'html-instead': 'We couldn’t load the list. Please tell the people who run this site.',
    truncated: 'Only part of the list loaded. Try again.',
    'pack-damaged': 'The list arrived damaged. Please tell the people who run this site.',
    empty: 'There are no groups in the list right now.',
  } as Readonly<Partial<Record<ProblemCode, string>>>,
  /** For problems without their own sentence. */
  loadUnreadable: 'We couldn’t read the list of groups. Please tell the people who run this site.',
  /** Some groups are shown; the page can't hold the rest. */
  listCut:
    'This list is too large to load in full, so some groups are missing here. Please tell the people who run this site.',

  // Several lists, and lists on a live server
  sourceLoading: (name: string) => `Still getting groups from ${name}…`,
  sourceMissing: (name: string) => `The groups from ${name} didn’t load. All other groups are shown.`,
  sourcePartMissing: (name: string, missing?: string) =>
    missing
      ? `${missing} more entries from ${name} didn’t load. The rest are shown.`
      : `Some groups from ${name} didn’t load. The rest are shown.`,
  sourceRetry: (name: string) => `Try again: ${name}`,
  sourceRest: (name: string) => `Load the rest from ${name}`,
  sourceMore: (name: string) => `${name} has more groups than we show here.`,
  sourceMoreByPlace: (name: string) => `${name} has more groups. Choose a town or a day to see those that match.`,
  sentArea: (host: string) =>
    `We send ${host} the place (to within about a mile) or the days you choose. The words you type stay on your device.`,
  sentSearch: 'Your search is sent to the people who run this site.',
  sentSearchTo: (host: string) => `Your search is sent to ${host}.`,
  notSent: 'The words you typed stay on your device. We didn’t send them to anyone.',
  searchMissing: 'Your search didn’t go through. The groups we found before are still here.',
  searchIsPlain: 'Part of the search didn’t load, so we looked only for your exact words.',
  searchAgain: 'Search again',

  // When no group matches
  emptyTitle: 'No group matches all of this',
  emptyList: 'There are no groups here right now',
  emptyHint: 'Try changing one thing',
  relaxWords: 'Any topic',
  relaxNear: 'Anywhere',
  relaxFacet: (facet: string) => `Without “${facet}”`,
  relaxCount: groups,
  otherWays:
    'Other ways to find a group: ask your doctor or therapist, a mental health organization near you, a community center or a library.',
  nothingNear: 'The nearest groups',
  nothingNearWhy: 'These are farther away, but they match everything else.',
  nothingOnline: 'Groups you can join from home',
  nothingOnlineWhy: 'They meet online or by phone, so it doesn’t matter where you live.',
  nothingSoon: 'Groups that meet soon',
  nothingSoonWhy: 'These match your filters, but not the words you typed.',
  nothingGeneral: 'Groups for any mental health challenge',
  nothingGeneralWhy: 'These groups are for difficulties of any kind, not just this one.',
  nothingFamily: 'Groups for family and friends',
  nothingFamilyWhy: 'These groups are for anyone supporting someone else, whatever the problem.',
  nothingWays: 'Other ways to find a group',
  nothingWaysList: [
    'Ask your doctor, nurse or therapist. They often know of groups near you.',
    'Ask a mental health organization. Many keep their own list.',
    'Ask at a library, a community center or a place of worship.',
    'Ask at a hospital or clinic. Some of their groups are only for patients.',
  ],
  nothingLine: 'A helpline may know of groups:',

  // The row of tools
  tools: 'More options',
  missing: 'This didn’t load. Try again.',
  helpMeChoose: 'Help me choose',
  map: 'Map',
  clockOf: (city: string) => `Times in ${city}`,

  // "Help me choose"
  guideProgress: (step: string, steps: string) => `Question ${step} of ${steps}`,
  guideWho: 'Who is it for?',
  guideWhat: 'What would you like help with?',
  guideHow: 'How would you like to meet?',
  guideMe: 'Me',
  guideSomebody: 'Someone I care about',
  guideNotSure: 'I’m not sure',
  guideElse: 'Something else, in my own words',
  guideInPerson: 'In person',
  guideOnline: 'Online or by phone',
  guideEither: 'Either is fine',
  guideFit: (number: string, count: number) => (count === 1 ? '1 group matches.' : `${number} groups match.`),
  guideNoneFit: 'No groups match.',
  guideWiden: 'See all groups',
  guideBack: 'Back',
  guideSkip: 'Skip this question',
  guideAgain: 'Start again',
  guideShow: (number: string, count: number) => (count === 1 ? 'Show 1 group' : `Show ${number} groups`),
  /** A topic as it is called in conversation. */
  guideFocus: (id: string) => EVERYDAY[id] ?? vocabularyLabel(id, vocabulary),

  // The map. Each `number` is its `count`, formatted
  mapName: 'Map of the groups',
  mapMissing: 'We can’t show the map because search didn’t load.',
  mapLooking: 'Loading map…',
  mapHelp: 'Use two fingers to move the map. Everything on the map is also in the list.',
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapShown: (count: number, number: string) => `${groups(number, count)} on the map.`,
  mapNone: 'None of these groups can be shown on the map. They’re all in the list.',
  mapFirst: (shown: string, total: string) => `The map shows the first ${shown} of ${total} groups.`,
  /** `reasons` has those of the next three strings that apply. */
  mapNotShown: (count: number, number: string, reasons: string) =>
    `${groups(number, count)} ${count === 1 ? 'is' : 'are'} in the list but not on the map: ${reasons}.`,
  mapRemote: (number: string) => `${number} online or by phone`,
  mapPrivate: (number: string) => `${number} with a private address`,
  mapUnknown: (number: string) => `${number} without an exact location`,
  /** `others` is the number of towns besides `town`. */
  mapCluster: (count: number, number: string, town: string | undefined, others: number) =>
    `${groups(number, count)}${inTowns(town, others)}: zoom in`,
  /** For groups at the same place, which zooming in can't separate. */
  mapSamePlace: (count: number, number: string, town: string | undefined) =>
    `${groups(number, count)} at the same place${inTowns(town, 0)}`,
  mapTowns: (town: string, others: number) => (others === 0 ? town : `${town} +${others}`),
  mapPin: (name: string, when: string) => `${name}, ${when}`,
  mapWhen: (date: string, time: string) => `${date}, ${time}`,
  mapCard: 'Chosen on the map',
  mapDetails: 'Show details',
  mapDetailsOf: (name: string) => `Show details: ${name}`,
  mapClose: 'Close',
  mapHide: 'Hide map',
  mapOutline: 'Outline: Natural Earth.',
  mapNoOutline: 'The map’s outline didn’t load, but each group is shown in the right place.',
  mapFrom: (host: string) => `Map images come from ${host}.`,

  // Times in the zone of another place
  clockChoose: 'Show times for',
  clockOwn: 'Your own time zone',
  /** Regions of the time zone database. A region without an entry is shown as it is. */
  clockRegions: {
    America: 'North and South America',
    Arctic: 'Arctic',
    Asia: 'Asia',
    Atlantic: 'Atlantic islands',
    Indian: 'Indian Ocean islands',
    Pacific: 'Pacific islands',
  } as Readonly<Record<string, string>>,
  clockOption: (city: string, zone: string) => `${city} – ${zone}`,
  clockNow: (city: string, time: string) => `It’s ${time} in ${city}.`,
  clockScope:
    'This changes the times shown for online and phone groups. In-person times are always local. We don’t store your choice.',
  clockChanged: (city: string) => `Times are shown in ${city} time.`,
  clockDone: 'Done',

  // Saving, sharing and printing groups
  takeAlong: 'Save or share',
  addToCalendar: 'Add to calendar',
  share: 'Share',
  copy: 'Copy',
  keep: 'Save',
  kept: 'Saved',
  keptCount: (count: string) => `Saved (${count})`,
  keptAnnounced: 'Saved. See “Saved” above the list.',
  notKept: 'Removed from your saved groups.',
  print: 'Print',
  appointment: 'Appointment',
  /** The file name without its extension. Other people may see it. */
  appointmentFile: 'appointment',
  calendarHint:
    'For privacy, the calendar entry is called “Appointment”. It includes the time and, if listed, the address and the link.',
  calendarFor: (name: string) => `Calendar entry: ${name}`,
  withName: 'Use the group’s name instead',
  saveCalendar: 'Add to my calendar',
  calendarSaved: 'Downloaded. Open the file to add it to your calendar.',
  datesMayChange: 'Dates can change. Check before you go.',
  copied: 'Copied.',
  notCopied: 'Your browser didn’t let us copy this. You can copy the text here:',
  sharedText: 'Text to copy',
  joinAt: (url: string) => `Join: ${url}`,
  whereIs: (place: string) => `Where: ${place}`,
  pageIs: (url: string) => `Website: ${url}`,
  joinOnPage: 'How to join: see this group on the website.',
  keptTitle: 'Saved groups',
  keptHint: 'Groups stay saved only while this page is open. Copy or print them to keep them.',
  shareAll: 'Share all',
  copyAll: 'Copy all',
  printAll: 'Print all',
  stopKeeping: 'Remove',
  paperTitle: 'Support groups',
  paperDay: (days: string, isDate: boolean) => (isDate ? `Groups on ${days}` : `${days}’s groups`),
  paperWeek: 'This week’s groups',
  paperWithin: (distance: string, place: string | undefined, hasOnline: boolean) =>
    `within ${distance} of ${place ?? 'you'}${hasOnline ? ', or online' : ''}`,
  paperHeading: (groups: string, where: string, count: string) =>
    `${[groups, where].filter(Boolean).join(' ')}: ${count}`,
  paperClock: (zone: string) => `Times are in ${zone}.`,
  paperClocks: (zone: string) => `Online meetings are shown in ${zone}, and in-person meetings in local time.`,
  paperLocalClock: 'Times are local to each group.',
  paperEveryWeek: 'Every week unless noted otherwise.',
  paperSee: (day: string) => `See ${day}`,
  everyDay: 'Every day',
  printedOn: (date: string) => `Printed on ${date}. Details can change: check before your first visit.`,
  notPrinted: (count: number, number: string) =>
    count === 1 ? '1 more group didn’t fit on this printout.' : `${number} more groups didn’t fit on this printout.`,
  paperAsk: 'What would you like to print?',
  paperOnlyToday: 'Only today’s groups',
  paperOnlyWeek: 'Only this week’s groups',
  paperFirst: (number: string, count: number) => `The first ${groups(number, count)}`,
  paperAll: (number: string, count: number) => `All ${groups(number, count)}`,
  paperPages: (number: string, count: number) => (count === 1 ? 'about 1 page' : `about ${number} pages`),
  paperCancel: 'Cancel',

  // About this data. Each `number` is its `count`, formatted
  aboutList: 'About this data',
  aboutOwn: 'This list is part of this website.',
  aboutHost: (host: string) => `The list comes from ${host}.`,
  aboutFrom: 'The list comes from:',
  aboutLicence: (license: string) => `License: ${license}`,
  aboutShown: (count: number, number: string) => `${groups(number, count)} listed here.`,
  aboutLoaded: (count: number, number: string) => `${groups(number, count)} loaded so far. There may be more.`,
  aboutMerged: (count: number, number: string) =>
    count === 1
      ? '1 entry was combined with another meeting of the same group.'
      : `${number} entries were combined with other meetings of the same groups.`,
  aboutRejected: (count: number, number: string) =>
    `${number} ${count === 1 ? 'entry isn’t shown because it’s' : 'entries aren’t shown because they’re'} private, out of date or missing a name.`,
  aboutUnclear: (count: number, number: string) =>
    `Some details of ${groups(number, count)} are unclear. Check before you go.`,
  aboutChanged: (date: string) => `Last updated ${date}.`,
  aboutChecked: (date: string) => `Last checked ${date}.`,
  aboutUndated: 'We don’t know when the list was last updated or checked.',
  aboutAsk: 'Details can change. If you can, check with the group before your first visit.',
  aboutPlaces: 'The towns and ZIP codes come from:',
  aboutReport: 'Report a mistake in this list',
  aboutReportGroup: 'To report a mistake about one group, open it and use the link at the end.',
  needsFixing: 'For the people who build this page (shown because of the debug attribute):',
  account: (records: number, rejected: number, unclear: number) =>
    `${records} records read, ${rejected} left out, ${unclear} groups with unclear details.`,

  // Layers and all filters
  allGroups: 'All groups',
  closeLayer: 'Close',
  filterToday: 'Today',
  filterTonight: 'Tonight',
  filterWeek: 'This week',
  filterWeekend: 'Weekend',
  moreWithoutGroups: (number: string) => `${number} more with no groups`,

  // The answers of an opened group
  detailsWhen: 'When is it?',
  detailsWhere: 'Where is it?',
  detailsJoin: 'How do I join?',
  detailsAccess: 'Is it accessible?',
  detailsQuestions: 'Questions?',
  detailsAskFor: (name: string) => `Ask for ${name}.`,
  detailsNoSignUp: 'No sign-up needed',
  detailsClocks: (time: string, place: string, city?: string) =>
    city
      ? `Time in ${city}. For the group (${place}), it’s ${time}.`
      : `Your time. For the group (${place}), it’s ${time}.`,
  detailsNotListed: (items: string) => `Not listed: ${items}.`,
  detailsMissing: {
    listen: 'whether you can just listen',
    cost: 'the cost',
    who: 'who it’s for',
    leader: 'who runs it',
    access: 'accessibility',
  },

  // Emergency numbers, shown in every state
  crisis: {
    label: 'Help in a crisis',
    now: 'Need help now?',
    danger: 'If a life is in danger now:',
    call: (number, services = []) => `Call ${number}${inBrackets(services, service)}`,
    service,
    unknown: 'If someone is in danger now, call your local emergency number.',
    choose: 'Find the number for my country',
    country: 'Country',
    pick: 'Choose a country',
    notListed: 'We don’t have a confirmed number for this country. Please call your local emergency number.',
  } satisfies CrisisStrings,

  // Helplines, shown when the words typed suggest a crisis
  urgent: {
    lead: {
      'self-harm': 'You don’t have to face this alone',
      violence: 'If someone hurts or frightens you, it isn’t your fault',
      danger: 'If a life may be in danger, call now',
    } satisfies Record<CrisisKind, string>,
    /** If it is uncertain whether the words are about a crisis. */
    gentle: {
      'self-harm':
        'If you’re also thinking about ending your life or hurting yourself, you don’t have to face it alone.',
      violence: 'If someone hurts or frightens you, it isn’t your fault. You can get help.',
      danger: 'If a life may be in danger, call your local emergency number now.',
    } satisfies Record<CrisisKind, string>,
    /** For people who worry about someone else. */
    other: {
      'self-harm': 'Worried about someone else? Stay with them if you can. You can call for them, or ask what to do.',
      violence: 'Worried about someone else? You can call and ask how to help them.',
      danger: 'Worried about someone else? Call for them. Stay with them if it’s safe.',
    } satisfies Record<CrisisKind, string>,
    noAbuseLine:
      'We don’t have a confirmed helpline for violence or abuse in this country. This one is for any crisis.',
    traces: 'Calls, texts and the pages you visit can show up on your phone or your bill.',
    /** `label` is the label of the quick exit link. */
    quickExit: (label: string) => `To leave this page quickly, use “${label}”.`,
    groups: 'Groups where you can talk about this',
    groupsWhen: 'They meet in the next 7 days.',
    allGroups: 'See all groups',
    announce: 'Crisis help is below the search box.',
  },
};
