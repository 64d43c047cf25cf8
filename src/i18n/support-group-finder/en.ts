import type {CrisisStrings, ServiceName} from '../crisis-strings.js';
import {inBrackets} from '../crisis-strings.js';
import {vocabulary} from '../vocabulary/en.js';

const service: Record<ServiceName, string> = {all: '', ambulance: 'ambulance', police: 'police', fire: 'fire service'};

/** What the finder says at first sight, in English; what it says later is in `later/en.ts`. Together they are the shape of every language. */
export const strings = {
  title: 'Find a support group',
  words: 'What would help?',
  wordsHint: 'For example: anxiety, grief, women',
  place: 'Town or postcode',
  nearMe: 'Near me',
  quickChoices: 'Quick choices',
  familyChoice: 'For family',
  filters: 'Filters',
  filtersClose: 'Close filters',
  count: (number: string, count: number) => (count === 1 ? '1 group' : `${number} groups`),
  announceCount: (number: string, count: number) => (count === 1 ? '1 group found.' : `${number} groups found.`),
  orderSoonest: 'soonest first',
  orderNearest: 'nearest first',
  orderBest: 'best match first',
  results: 'Groups',
  onNow: 'On now',
  startsIn: (minutes: number) => (minutes <= 1 ? 'starts now' : `starts in ${minutes} minutes`),
  untilTime: (time: string) => `until ${time}`,
  byAppointment: 'By appointment',
  aroundTheClock: 'At any time',
  askForDates: 'Ask for dates',
  timeNotListed: 'Time not listed',
  /** `city` when somebody chose the clock of another place. */
  yourTime: (city?: string) => `${city ?? 'your'} time`,
  onlineTime: (time: string, whose: string) => `Online: ${time} ${whose}`,
  groupTime: (time: string, zone: string) => `${time} ${zone}, where the group is`,
  zoneUnknown: 'The list does not say in which time zone.',
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
  inPerson: 'In person',
  online: 'Online',
  byPhone: 'By phone',
  notSaid: 'Ask how they meet',
  about: (distance: string) => `about ${distance}`,
  placeWithheld: 'The group gives the address when you ask',
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
  askForLink: 'Ask the group for the link before your first visit.',
  oldListing: (date: string) => `Last checked ${date}. Please ask the group whether it is still right.`,
  details: 'Details',
  hideDetails: 'Hide details',
  detailsOf: (action: string, name: string) => `${action}: ${name}`,
  join: (provider?: string) => (provider ? `Join on ${provider}` : 'Join online'),
  howToJoin: 'How to join',
  joinHost: (host: string) => `opens ${host}`,
  directions: 'Directions',
  loading: 'Getting the list of groups…',
  loadingSlow: 'This is taking longer than usual. We are still trying.',
  preparing: 'Getting search ready…',
  errorTitle: 'The list of groups did not load',
  searchFailedTitle: 'Search is not working at the moment',
  searchFailed: 'You can still read the groups below.',
  retry: 'Try again',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The list will load by itself when you are connected again. The numbers above still work from a phone.',
  crisis: {
    label: 'Help in a crisis',
    danger: 'In danger now?',
    call: (number, services = []) => `Call ${number}${inBrackets(services, service)}`,
    service,
    unknown: 'If somebody is in danger now, call the emergency number where you are.',
    choose: 'Find the number for my country',
    country: 'Country',
    pick: 'Choose a country',
    notListed: 'We do not have a checked number for this country. Please call the emergency number you know.',
  } as CrisisStrings,
  /** Labels of the ids of the vocabulary: `vocabularyLabel` gives them. */
  vocabulary,
};

/** "second", "12th". */
const ordinal = (nth: number): string => ['first', 'second', 'third', 'fourth', 'fifth'][nth - 1] ?? ordinalNumber(nth);

/** "2nd", "12th". */
function ordinalNumber(nth: number): string {
  const suffix = {one: 'st', two: 'nd', few: 'rd'} as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${nth}${suffix[new Intl.PluralRules('en', {type: 'ordinal'}).select(nth)] ?? 'th'}`;
}
