import type {ProblemCode} from '../../model/problem.js';
import type {CrisisKind} from '../../model/vocabulary/crisis-words.js';
import type {CrisisStrings, ServiceName} from '../crisis-strings.js';
import {inBrackets} from '../crisis-strings.js';
import {vocabulary, vocabularyLabel} from '../vocabulary/en.js';

const groups = (number: string, count: number): string => (count === 1 ? '1 group' : `${number} groups`);
const records = (number: string, count: number): string => (count === 1 ? '1 record' : `${number} records`);

const service: Record<ServiceName, string> = {all: '', ambulance: 'ambulance', police: 'police', fire: 'fire service'};

/** "second", "12th". */
const ordinal = (nth: number): string => ['first', 'second', 'third', 'fourth', 'fifth'][nth - 1] ?? ordinalNumber(nth);

/** "2nd", "12th". */
function ordinalNumber(nth: number): string {
  const suffix = {one: 'st', two: 'nd', few: 'rd'} as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${nth}${suffix[new Intl.PluralRules('en', {type: 'ordinal'}).select(nth)] ?? 'th'}`;
}

/** Where the groups of a cluster on the map are: " in Boston and 2 more towns". */
const inTowns = (town: string | undefined, others: number): string =>
  !town
    ? ''
    : others === 0
      ? ` in ${town}`
      : ` in ${town} and ${others === 1 ? '1 more town' : `${others} more towns`}`;

/** Topics as people name them in conversation. The others keep their label. */
const EVERYDAY: Readonly<Record<string, string>> = {
  alcohol: 'Drinking',
  anger: 'Anger',
  anxiety: 'Worry or anxiety',
  bipolar: 'Ups and downs (bipolar)',
  caregiving: 'Looking after somebody',
  'chronic-illness': 'A long illness',
  depression: 'Low mood or depression',
  drugs: 'Drugs or pills',
  eating: 'Trouble with eating',
  gambling: 'Gambling',
  grief: 'Losing somebody',
  loneliness: 'Feeling alone',
  ocd: 'Thoughts and habits that will not stop (OCD)',
  panic: 'Panic',
  perinatal: 'Having a baby',
  ptsd: 'After something terrible (PTSD)',
  relationships: 'Relationships',
  'stress-burnout': 'Stress',
  'suicide-loss': 'Losing somebody to suicide',
  trauma: 'Something hard that happened',
};

/** Everything the finder says, in English. The other languages have the same shape. */
export const strings = {
  // The search fields
  title: 'Find a support group',
  words: 'What would help?',
  wordsHint: 'For example: anxiety, grief, women',
  place: 'Town or postcode',
  nearMe: 'Near me',
  preparing: 'Getting search ready…',
  asking: 'Searching…',
  retry: 'Try again',

  // Place and distance
  nearMeBusy: 'Finding where you are…',
  nearMeRefused: 'Your browser did not share where you are. You can type a town instead.',
  nearMeUnavailable: 'Your device could not tell where you are. You can type a town instead.',
  nearMeSlow: 'Finding where you are took too long. You can try again, or type a town.',
  nearMePrivate: 'Where you are stays on your device.',
  myLocation: 'Where I am',
  placeMatches: (count: number) => `${count === 1 ? '1 place fits' : `${count} places fit`}. Use the arrow keys.`,
  placeUnknown: (place: string) => `No group in this list is in a place called “${place}”.`,
  placesComing: 'Looking up places…',
  placesChoose: (place: string) => `More than one place fits “${place}”. Go back to the field to choose yours.`,
  placesMissing:
    'Other places could not be looked up just now. You can try a larger town nearby, or look through all groups.',
  radius: 'How far',
  anyDistance: 'Any distance',
  within: (distance: string) => `Within ${distance}`,
  about: (distance: string) => `about ${distance}`,

  // Filters
  quickChoices: 'Quick choices',
  familyChoice: 'For family',
  filters: 'Filters',
  filtersClose: 'Close filters',
  showAll: (count: number) => `Show all ${count}`,
  showGroups: (number: string, count: number) => (count === 1 ? 'Show 1 group' : `Show ${number} groups`),
  clearAll: 'Clear all',
  remove: (label: string) => `Remove ${label}`,
  chosen: 'You chose',
  facet: {
    day: 'Day',
    time: 'Time of day',
    format: 'How you meet',
    kind: 'Kind of group',
    focus: 'What it is about',
    audience: 'Who it is for',
    language: 'Language',
    access: 'Access',
    cost: 'Cost',
    programme: 'Programme',
    area: 'Town or region',
  },
  /** Labels for the ids of the vocabulary and the values of filters; see `vocabularyLabel`. */
  vocabulary,

  // What a typed sentence means
  understood: 'What we understood',
  showingFor: (words: string) => `Showing results for ${words}.`,
  partly: (number: string, total: number, parts: string) =>
    `No group has all of this. ${number} ${total === 1 ? 'has' : 'have'} this much of it: ${parts}.`,
  /** Short answers, at most 25 words each, to questions that a guide answers in full. */
  answers: {
    'first-meeting':
      'You don’t have to speak. Most groups let you just listen, and you can usually leave whenever you like.',
    privacy:
      'Most groups ask everyone to keep what they hear private, and a first name is enough. It’s a promise, not something the law protects.',
    cost: 'Most peer support groups are free or ask for a small donation. You usually don’t need insurance. Each listing shows what we know.',
    questions:
      'Many groups are run by peers, others by professionals. Listings say which, where we know. You can ask the group before you come.',
    programmes:
      'AA and NA work through 12 steps, SMART uses practical tools, and LifeRing is secular. You can try several before you choose.',
    treatment:
      'A group can go with treatment, but doesn’t replace it. Please don’t stop or change medicine without talking to your doctor.',
    format: 'Online groups save you the journey, and meeting in person suits some people better. You can try both.',
    evidence: 'On average, research finds small benefits, and it isn’t certain. The guide shows the studies.',
    types:
      'There are groups for one condition, for any mental health challenge, for addiction, for both together, and for family and friends.',
    family: 'You didn’t cause it and can’t cure it. Family groups share what helps, and they are for you too.',
    faq: 'You usually don’t need a diagnosis or a referral. If you aren’t sure whether a group is for you, ask it before you come.',
  },
  answersGuide: 'Read more in the guide',

  // The number of groups, their order, pages
  count: groups,
  announceCount: (number: string, count: number) => (count === 1 ? '1 group found.' : `${number} groups found.`),
  countLoaded: (number: string, count: number) => `${groups(number, count)} among those loaded so far`,
  countAtLeast: (number: string, count: number) => `${groups(number, count)} or more`,
  orderSoonest: 'soonest first',
  orderNearest: 'nearest first',
  orderBest: 'best match first',
  results: 'Groups',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pageOnly: (page: string) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of groups',

  // When a group meets
  onNow: 'On now',
  startsIn: (minutes: number) => (minutes <= 1 ? 'starts now' : `starts in ${minutes} minutes`),
  untilTime: (time: string) => `until ${time}`,
  byAppointment: 'By appointment',
  aroundTheClock: 'At any time',
  askForDates: 'Ask for dates',
  timeNotListed: 'Time not listed',
  askForTime: 'Ask for the time',
  askWhichWeeks: (days: string) => `${days}: ask which weeks`,
  /** With `city` where the visitor has chosen the clock of another place. */
  yourTime: (city?: string) => `${city ?? 'your'} time`,
  onlineTime: (time: string, whose: string) => `Online: ${time} ${whose}`,
  groupTime: (time: string, zone: string) => `${time} ${zone}, where the group is`,
  zoneUnknown: 'The list does not say in which time zone.',
  /** `listed` is what the list has for it. */
  zoneUnclear: (listed?: string) => `Time as listed, time zone not clear${listed ? `: “${listed}”` : ''}`,
  every: (interval: number, unit: 'day' | 'week' | 'month' | 'year') =>
    interval > 2 ? `Every ${interval} ${unit}s` : `Every ${interval === 2 ? 'second ' : ''}${unit}`,
  everyOn: (interval: number, days: string) =>
    interval > 2 ? `Every ${interval} weeks on ${days}` : `Every ${interval === 2 ? 'second ' : ''}${days}`,
  ordinal: (nth: number) => (nth === -1 ? 'last' : nth < 0 ? `${ordinal(-nth)} to last` : ordinal(nth)),
  ordinalDay: (ordinals: string, day: string) => `${ordinals} ${day}`,
  ofTheMonth: (days: string, interval: number) =>
    `The ${days} of ${interval === 1 ? 'the' : `every ${ordinal(interval)}`} month`,
  dayOfMonth: (day: number) => (day === -1 ? 'last day' : ordinalNumber(day)),
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
  notSaid: 'Ask how they meet',
  placeWithheld: 'The group gives the address when you ask',
  placeApproximate: 'The list gives only the area, not the address',
  ledByPeers: 'Led by people with the same experience',
  ledByProfessionals: 'Led by a professional',
  ledByBoth: 'Led by a professional and a peer',
  free: 'Free',
  byDonation: 'You may give a donation',
  fee: 'There is a fee',
  open: 'Open to anyone',
  closed: 'Only for the people it is for',
  bookFirst: 'Please sign up first',
  ages: (minimum?: number, maximum?: number) =>
    minimum === undefined
      ? `Up to age ${maximum ?? ''}`
      : maximum === undefined
        ? `Age ${minimum} and over`
        : `Ages ${minimum} to ${maximum}`,
  paused: 'Not meeting at the moment',
  ended: 'This group has ended',

  // Details of a group
  details: 'Details',
  hideDetails: 'Hide details',
  detailsOf: (action: string, name: string) => `${action}: ${name}`,
  where: 'Where',
  when: 'When',
  aboutGroup: 'About this group',
  whatHappens: 'What happens there',
  organisedBy: 'Organised by',
  source: (name: string) => `From the list of ${name}`,
  oldListing: (date: string) => `Last checked ${date}. Please ask the group whether it is still right.`,
  lastChecked: (date: string, by = '') => `Last checked ${date}${by && ` by ${by}`}`,
  lastChanged: (date: string) => `Listing last changed ${date}`,

  // Reaching and joining a group
  askForLink: 'Ask the group for the link before your first visit.',
  join: (provider?: string) => (provider ? `Join on ${provider}` : 'Join online'),
  howToJoin: 'How to join',
  joinHost: (host: string) => `opens ${host}`,
  directions: 'Directions',
  callIn: 'Dial in',
  passCode: 'Pass code',
  website: 'Website',
  call: (number: string) => `Call ${number}`,
  email: 'Send an e-mail',
  signUp: 'Sign up',
  contact: 'Contact',
  noContact: 'The list gives no way to reach the group. The organisation that keeps this list may know more.',

  // Before a first visit
  visitTitle: 'What happens at a first meeting?',
  visitNotSaid: 'Not said in the list. You could ask.',
  /** A sentence from the listing itself. */
  visitQuote: (sentence: string) => `The listing says: “${sentence}”`,
  visitListen: 'May I just listen?',
  visitCost: 'What does it cost?',
  visitLeader: 'Who leads it?',
  visitWho: 'Who may come?',
  visitSize: 'How many people come?',
  visitLong: 'How long is it?',
  visitMinutes: (minutes: string) => `${minutes} minutes`,
  visitCamera: 'May my camera stay off?',
  visitSignUp: 'Do I have to sign up?',
  visitNoSignUp: 'No',
  visitLanguage: 'Which language do they speak?',
  visitAsk: 'You could ask the group:',
  visitAskListen: 'May I just listen the first time?',
  visitAskCost: 'Does it cost anything?',
  visitAskLeader: 'Who leads the group?',
  visitAskCamera: 'May my camera stay off?',
  visitAskBring: 'May I bring somebody with me?',
  visitAskSignUp: 'Do I have to sign up first?',
  visitGentle: 'You can usually just listen. A first name is enough, and you can leave when you like.',
  visitTellGroup: 'Is this still right? Tell the group',
  visitTellList: 'Is this still right? Tell the people who keep this list',
  visitUndated: 'The list does not say when this was last checked. Please ask before you go.',

  // A group that the page address links to
  linkedGroup: 'The group you followed a link to',
  linkedMissing: 'The group you followed a link to is not in this list any more. The others are below.',
  linkedUnknown: 'We couldn’t find the group from your link among the groups loaded so far.',

  // Loading, and what can go wrong
  loading: 'Getting the list of groups…',
  loadingSlow: 'This is taking longer than usual. We are still trying.',
  errorTitle: 'The list of groups did not load',
  searchFailedTitle: 'Search is not working at the moment',
  searchFailed: 'You can still read the groups below.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The list will load by itself when you are connected again. The numbers above still work from a phone.',
  loadProblem: {
    offline: 'Your device seems to be offline. The list will load when you are connected again.',
    unreachable: 'The server with the list did not answer. Please try again in a moment.',
    'not-found': 'The list is not where it should be. The people who run this page can mend that; please tell them.',
    'http-error': 'The server with the list has a problem. Please try again in a moment.',
    stalled: 'The server with the list stopped answering. Please try again.',
    'too-large': 'The list is too large to load. The people who run this page can mend that; please tell them.',
    'html-instead':
      'A web page came where the list should be. The people who run this page can mend that; please tell them.',
    truncated: 'Only a part of the list arrived. Please try again.',
    empty: 'The list is empty at the moment.',
  } as Readonly<Partial<Record<ProblemCode, string>>>,
  /** For problems without a sentence of their own. */
  loadUnreadable: 'The list could not be read. The people who run this page can mend that; please tell them.',

  // Several lists, and lists on a live server
  sourceLoading: (name: string) => `Still getting groups from ${name}…`,
  sourceMissing: (name: string) => `The groups from ${name} did not load. All other groups are here.`,
  sourcePartMissing: (name: string, missing?: string) =>
    missing
      ? `${missing} more entries from ${name} did not load. What has come is here.`
      : `Some of the groups from ${name} did not load. What has come is here.`,
  sourceRetry: (name: string) => `Try again: ${name}`,
  sourceRest: (name: string) => `Get the rest: ${name}`,
  sourceMore: (name: string) => `${name} has more groups than are shown here.`,
  sourceMoreByPlace: (name: string) => `${name} has more groups. Choose a town or a day to see those that fit.`,
  sentArea: (host: string) =>
    `Your search is sent to ${host}: the place you choose, to about a kilometre, or the days. The words you type stay on your device.`,
  sentSearch: 'Your search is sent to the people who run this page.',
  sentSearchTo: (host: string) => `Your search is sent to ${host}.`,
  notSent: 'The words you typed stay on your device. They were not sent to anybody.',
  searchMissing: 'The search was not answered. What was found before is still here.',
  searchIsPlain: 'Part of the search did not load. We looked only for the words exactly as you typed them.',
  searchAgain: 'Search again',

  // When no group fits
  emptyTitle: 'No group fits all of this yet',
  emptyList: 'This list has no groups at the moment',
  emptyHint: 'You did nothing wrong. Here is what you could try:',
  relaxWords: 'Without the words you typed',
  relaxNear: 'In any place',
  relaxFacet: (facet: string) => `Without your choice for “${facet}”`,
  relaxCount: groups,
  otherWays:
    'Other ways to look: ask your doctor or therapist, a mental health organisation near you, a community centre or a library.',
  nothingNear: 'The nearest groups',
  nothingNearWhy: 'They are farther away than you asked, and fit the rest.',
  nothingOnline: 'Groups you can join from home',
  nothingOnlineWhy: 'Online or by phone, so it does not matter where you live.',
  nothingSoon: 'Groups that meet soon',
  nothingSoonWhy: 'They fit your filters, but not the words you typed.',
  nothingGeneral: 'Groups for any mental health challenge',
  nothingGeneralWhy: 'None is about exactly this, but people come with all kinds of troubles.',
  nothingFamily: 'Groups for family and friends',
  nothingFamilyWhy: 'None is about exactly this, but they’re for people who care about someone.',
  nothingWays: 'Other ways to look',
  nothingWaysList: [
    'Ask your doctor, nurse or therapist. They often know the groups near you.',
    'Ask a mental health organisation. Many keep a list of their own.',
    'Ask at a library, a community centre or a place of worship.',
    'Ask at a hospital or clinic. Some groups there are only for their patients.',
  ],
  nothingLine: 'A helpline may know of groups too:',

  // The row of tools
  tools: 'More you can do',
  missing: 'This did not load. You can try it again.',
  helpMeChoose: 'Help me choose',
  map: 'Map',
  clockOf: (city: string) => `Times for ${city}`,

  // "Help me choose"
  guideProgress: (step: string, steps: string) => `Question ${step} of ${steps}`,
  guideWho: 'Who is it for?',
  guideWhat: 'What is it about?',
  guideHow: 'How would you like to meet?',
  guideMe: 'Me',
  guideSomebody: 'Somebody I care about',
  guideNotSure: 'I am not sure',
  guideElse: 'Something else: in my own words',
  guideInPerson: 'In person',
  guideOnline: 'Online or by phone',
  guideEither: 'Either is fine',
  guideFit: (number: string, count: number) => (count === 1 ? '1 group fits so far.' : `${number} groups fit so far.`),
  guideNoneFit: 'No group fits what is set so far. You can look at the whole list again.',
  guideWiden: 'Look at the whole list',
  guideBack: 'Back',
  guideSkip: 'Skip this question',
  guideAgain: 'Start again',
  guideShow: (number: string, count: number) => (count === 1 ? 'Show 1 group' : `Show ${number} groups`),
  /** A topic as people name it in conversation. */
  guideFocus: (id: string) => EVERYDAY[id] ?? vocabularyLabel(id, vocabulary),

  // The map. Each `number` is its `count` as people write it
  mapName: 'Map of the groups',
  mapMissing: 'The map needs the search, which did not load.',
  mapLooking: 'Looking for the places …',
  mapHelp:
    'Arrow keys move the map, + and − change its size. On a touch screen use two fingers. Everything on the map is in the list, too.',
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapShown: (count: number, number: string) => `${groups(number, count)} on the map.`,
  mapNone: 'None of these groups can be shown on the map. All of them are in the list.',
  mapFirst: (shown: string, total: string) => `The map covers the first ${shown} of ${total} groups.`,
  /** `reasons` lists those of the next three that apply. */
  mapNotShown: (count: number, number: string, reasons: string) =>
    `${groups(number, count)} not on the map, but in the list: ${reasons}.`,
  mapRemote: (number: string) => `${number} online or by phone`,
  mapPrivate: (number: string) => `${number} with a private address`,
  mapUnknown: (number: string) => `${number} without an exact place`,
  /** `others` counts the towns besides `town`. */
  mapCluster: (count: number, number: string, town: string | undefined, others: number) =>
    `${groups(number, count)}${inTowns(town, others)}: zoom in`,
  /** For groups at the same place, which zooming in cannot separate. */
  mapSamePlace: (count: number, number: string, town: string | undefined) =>
    `${groups(number, count)} at one place${inTowns(town, 0)}`,
  mapTowns: (town: string, others: number) => (others === 0 ? town : `${town} +${others}`),
  mapPin: (name: string, when: string) => `${name}, ${when}`,
  mapWhen: (date: string, time: string) => `${date}, ${time}`,
  mapCard: 'Chosen on the map',
  mapDetails: 'Show details',
  mapDetailsOf: (name: string) => `Show details: ${name}`,
  mapClose: 'Close',
  mapOutline: 'Outline: Natural Earth. Borders are drawn roughly.',
  mapFrom: (host: string) => `Map pictures come from ${host}.`,

  // Times on the clock of another place
  clockChoose: 'Show times for',
  clockOwn: 'Your own time',
  /** Regions of the time zone database. One without an entry is shown as it is. */
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

  // Saving, sharing and printing groups
  takeAlong: 'Take it along',
  addToCalendar: 'Add to calendar',
  share: 'Share',
  copy: 'Copy',
  keep: 'Keep',
  kept: 'Kept',
  keptCount: (count: string) => `Kept (${count})`,
  keptAnnounced: 'Kept. You find it under “Kept”, above the groups.',
  notKept: 'No longer kept.',
  print: 'Print',
  appointment: 'Appointment',
  /** The file name without its ending. Other people may see it. */
  appointmentFile: 'appointment',
  calendarHint:
    'In your calendar it is called “Appointment”, with the time and, where the list has them, the address and the link.',
  calendarFor: (name: string) => `Calendar entry: ${name}`,
  withName: 'Put the group’s name in it',
  saveCalendar: 'Save for my calendar',
  calendarSaved: 'Saved. Open the file to put it into your calendar.',
  datesMayChange: 'Dates can change. Please check before you go.',
  copied: 'Copied.',
  notCopied: 'Your browser did not let us copy. You can copy the text from here:',
  sharedText: 'Text to copy',
  joinAt: (url: string) => `Join: ${url}`,
  whereIs: (place: string) => `Where: ${place}`,
  pageIs: (url: string) => `Website: ${url}`,
  joinOnPage: 'How to join is in the details of this group, on the website.',
  keptTitle: 'Groups you keep',
  keptHint: 'They are kept only while this page is open. To take them along, copy or print them.',
  shareAll: 'Share all',
  copyAll: 'Copy all',
  printAll: 'Print all',
  stopKeeping: 'Remove',
  paperTitle: 'Support groups',
  everyDay: 'Every day',
  byArrangement: 'By arrangement',
  printedOn: (date: string) => `Printed on ${date}. Groups move and change: please ask before a first visit.`,
  notPrinted: (count: number, number: string) =>
    count === 1 ? '1 more group is not printed.' : `${number} more groups are not printed.`,

  // About this data. Each `number` is its `count` as people write it
  aboutList: 'About this data',
  aboutOwn: 'This list comes with this website.',
  aboutHost: (host: string) => `This list comes from ${host}.`,
  aboutFrom: 'This list comes from:',
  aboutLicence: (licence: string) => `Licence: ${licence}`,
  aboutShown: (count: number, number: string) => `${groups(number, count)} can be found here.`,
  aboutLoaded: (count: number, number: string) => `${groups(number, count)} loaded so far. There may be more.`,
  aboutMerged: (count: number, number: string) =>
    `${records(number, count)} of the list ${count === 1 ? 'is a further meeting' : 'are further meetings'} of a group and ${count === 1 ? 'is' : 'are'} shown with it.`,
  aboutRejected: (count: number, number: string) =>
    `${records(number, count)} ${count === 1 ? 'is' : 'are'} left out, because ${count === 1 ? 'it is' : 'they are'} private, out of date or without a name.`,
  aboutUnclear: (count: number, number: string) =>
    `Of ${groups(number, count)} something is unclear in the list, so please ask before you go.`,
  aboutChanged: (date: string) => `The newest change to a listing is of ${date}.`,
  aboutChecked: (date: string) => `A listing was last checked on ${date}.`,
  aboutUndated: 'The list does not say when it was last changed or checked.',
  aboutAsk: 'Groups move and change. If you can, ask before a first visit whether the group still meets.',
  aboutPlaces: 'Towns and postal codes come from:',
  aboutReport: 'Report a mistake in this list',
  aboutReportGroup: 'To report a mistake about one group, open it: the link is at its end.',
  needsFixing: 'For the people who build this page (shown because of the debug attribute):',
  account: (records: number, rejected: number, unclear: number) =>
    `${records} records read, ${rejected} left out, ${unclear} groups with something unclear.`,

  // Layers and all filters
  allGroups: 'All groups',
  closeLayer: 'Close',
  filterToday: 'Today',
  filterTonight: 'Tonight',
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
    unknown: 'If someone is in danger now, call the emergency number where you are.',
    choose: 'Find the number for my country',
    country: 'Country',
    pick: 'Choose a country',
    notListed: 'We don’t have a checked number for this country. Please call the emergency number you know.',
  } satisfies CrisisStrings,

  // Helplines, shown when the words typed suggest a crisis
  urgent: {
    lead: {
      'self-harm': 'You don’t have to face this alone',
      violence: 'If someone hurts or frightens you, it isn’t your fault',
      danger: 'If a life may be in danger, call now',
    } satisfies Record<CrisisKind, string>,
    /** Where the words leave doubt. */
    gentle: {
      'self-harm':
        'If you’re also thinking about ending your life or hurting yourself, you don’t have to face it alone.',
      violence: 'If someone hurts or frightens you, it isn’t your fault. You can get help.',
      danger: 'If a life may be in danger, call the emergency number now.',
    } satisfies Record<CrisisKind, string>,
    /** To those who worry about another person. */
    other: {
      'self-harm': 'Worried about someone else? Stay with them if you can. You can call for them, or ask what to do.',
      violence: 'Worried about someone else? You can call and ask how to help them.',
      danger: 'Is it about someone else? Call for them. Stay with them if it’s safe.',
    } satisfies Record<CrisisKind, string>,
    noAbuseLine:
      'We don’t have a checked helpline for violence or abuse in this country. This helpline is for any crisis.',
    traces: 'Calls, texts and the pages you visit can show up on your phone or your bill.',
    /** `label` is what the link says that leaves the page at once. */
    quickExit: (label: string) => `To leave this page quickly, use “${label}”.`,
    groups: 'Groups where you can talk about this',
    groupsWhen: 'They meet in the next 7 days.',
    allGroups: 'See all groups',
    announce: 'Crisis help is below the search box.',
  },
};
