/** What the finder says, in English. This object is also the shape that every other language fills. */
export const strings = {
  title: 'Find a support group',
  words: 'What would help?',
  wordsHint: 'For example: anxiety, grief, women',
  place: 'Town or postcode',
  nearMe: 'Near me',
  nearMeBusy: 'Finding where you are…',
  nearMeRefused: 'Your browser did not share where you are. You can type a town instead.',
  nearMeUnavailable: 'Your device could not tell where you are. You can type a town instead.',
  nearMeSlow: 'Finding where you are took too long. You can try again, or type a town.',
  nearMePrivate: 'Where you are stays on your device.',
  myLocation: 'Where I am',
  placeUnknown: (place: string) => `No group in this list is in a place called “${place}”.`,
  placeMatches: (count: number) =>
    count === 1 ? '1 place fits. Use the arrow keys.' : `${count} places fit. Use the arrow keys.`,
  groupsThere: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
  radius: 'How far',
  anyDistance: 'Any distance',
  within: (distance: string) => `Within ${distance}`,
  quickChoices: 'Quick choices',
  familyChoice: 'For family and friends',
  filters: 'More filters',
  filtersClose: 'Close the filters',
  showAll: (count: number) => `Show all ${count}`,
  showGroups: (count: string) => `Show ${count} groups`,
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
  },
  count: (count: string, isOne: boolean) => (isOne ? '1 group' : `${count} groups`),
  announceCount: (count: string, isOne: boolean) => (isOne ? '1 group found.' : `${count} groups found.`),
  orderSoonest: 'soonest first',
  orderNearest: 'nearest first',
  orderBest: 'best match first',
  results: 'Groups',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of groups',

  onNow: 'On now',
  startsIn: (minutes: number) => (minutes <= 1 ? 'starts now' : `starts in ${minutes} minutes`),
  untilTime: (time: string) => `until ${time}`,
  byAppointment: 'By appointment',
  aroundTheClock: 'At any time',
  askForDates: 'Ask for dates',
  officeHours: 'Office hours',
  timeNotListed: 'Time not listed',
  yourTime: (time: string) => `${time} your time`,
  groupTime: (time: string, zone: string) => `${time} ${zone}, where the group is`,
  zoneUnknown: 'The list does not say in which time zone.',
  every: (interval: number, unit: 'day' | 'week' | 'month' | 'year') =>
    interval === 1 ? `Every ${unit}` : interval === 2 ? `Every second ${unit}` : `Every ${interval} ${unit}s`,
  everyOn: (interval: number, days: string) =>
    interval === 1 ? `Every ${days}` : interval === 2 ? `Every second ${days}` : `Every ${interval} weeks on ${days}`,
  ordinal: (nth: number) =>
    nth === -1
      ? 'last'
      : nth < 0
        ? `${-nth}${ordinalSuffix(-nth)} to last`
        : (['', 'first', 'second', 'third', 'fourth', 'fifth'][nth] ?? `${nth}${ordinalSuffix(nth)}`),
  ordinalDay: (ordinals: string, day: string) => `${ordinals} ${day}`,
  ofTheMonth: (days: string, interval: number) =>
    interval === 1
      ? `The ${days} of the month`
      : `The ${days} of every ${interval === 2 ? 'second' : `${interval}${ordinalSuffix(interval)}`} month`,
  dayOfMonth: (day: number) => (day === -1 ? 'last day' : `${day}${ordinalSuffix(day)}`),
  onListedDates: 'On the listed dates',
  moreDates: 'Next dates',
  checkDates: (text: string) => `Check the dates: ${text}`,

  inPerson: 'In person',
  online: 'Online',
  byPhone: 'By phone',
  notSaid: 'Ask how they meet',
  about: (distance: string) => `about ${distance}`,
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
    minimum !== undefined && maximum !== undefined
      ? `Ages ${minimum} to ${maximum}`
      : minimum !== undefined
        ? `Age ${minimum} and over`
        : `Up to age ${maximum ?? ''}`,
  paused: 'Not meeting at the moment',
  ended: 'This group has ended',
  askForLink: 'Ask the group for the link before your first visit.',
  oldListing: (date: string) => `Last checked ${date}. Please ask the group whether it is still right.`,
  lastChecked: (date: string) => `Last checked ${date}`,
  lastChanged: (date: string) => `Listing last changed ${date}`,

  details: 'Details',
  hideDetails: 'Hide details',
  detailsOf: (action: string, name: string) => `${action}: ${name}`,
  join: (provider?: string) => (provider ? `Join on ${provider}` : 'Join online'),
  howToJoin: 'How to join',
  joinHost: (host: string) => `opens ${host}`,
  callIn: 'Dial in',
  passCode: 'Pass code',
  directions: 'Directions',
  website: 'Website',
  call: (number: string) => `Call ${number}`,
  email: 'Send an e-mail',
  signUp: 'Sign up',
  contact: 'Contact',
  where: 'Where',
  when: 'When',
  aboutGroup: 'About this group',
  whatHappens: 'What happens there',
  organisedBy: 'Organised by',
  report: 'Something wrong with this listing? Tell the group',
  source: (name: string) => `From the list of ${name}`,
  noContact: 'The list gives no way to reach the group. The organisation that keeps this list may know more.',
  minutes: (count: number) => `${count} minutes`,

  loading: 'Getting the list of groups…',
  loadingSlow: 'This is taking longer than usual. We are still trying.',
  preparing: 'Getting search ready…',
  emptyTitle: 'No group fits all of this yet',
  emptyList: 'This list has no groups at the moment',
  emptyHint: 'You did nothing wrong. Here is what you could try:',
  relaxWords: (words: string) => `Without the words “${words}”`,
  relaxNear: 'In any place',
  relaxFacet: (facet: string) => `Without your choice for “${facet}”`,
  relaxCount: (count: string, isOne: boolean) => (isOne ? '1 group' : `${count} groups`),
  otherWays:
    'Other ways to look: ask your doctor or therapist, a mental health organisation near you, a community centre or a library.',
  errorTitle: 'The list of groups did not load',
  searchFailedTitle: 'Search is not working at the moment',
  searchFailed: 'You can still read the groups below.',
  retry: 'Try again',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The list will load by itself when you are connected again. The numbers below still work from a phone.',
  staleText: 'Showing the list we had before.',
  needsFixing: 'For the people who build this page (shown because of the debug attribute):',
  account: (records: number, rejected: number, unclear: number) =>
    `${records} records read, ${rejected} left out, ${unclear} groups with something unclear.`,

  crisis: {
    label: 'Help in a crisis',
    danger: 'In danger now?',
    call: (number: string) => `Call ${number}`,
    service: {all: '', ambulance: 'ambulance', police: 'police', fire: 'fire service'},
    unknown: 'If somebody is in danger now, call the emergency number where you are.',
    choose: 'Find the number for my country',
    country: 'Country',
    pick: 'Choose a country',
    notListed: 'We do not have a checked number for this country. Please call the emergency number you know.',
  },
};

export type FinderStrings = typeof strings;

function ordinalSuffix(value: number): string {
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
