import type {DeafAccess, HelplineAudience, HelplineKind} from '../../model/helpline.js';

/** What the crisis banner says, in English. Its shape is that of every language. */
export const strings = {
  title: 'If you need help now',
  danger: 'In danger now?',
  worry: 'You can ask for help before things get worse, and when you worry about someone else.',
  call: (number: string, press?: string) => `Call ${number}${press ? `, then press ${press}` : ''}`,
  text: (number: string, keyword?: string) => `Text ${keyword ? `${keyword} to ` : ''}${number}`,
  service: {all: '', ambulance: 'ambulance', police: 'police', fire: 'fire service'},
  chat: (site: string) => `Chat at ${site}`,
  openChat: 'Chat online',
  website: (site: string) => `Website: ${site}`,
  whatsapp: (number: string) => `WhatsApp: ${number}`,
  always: 'day and night',
  open: 'Open now',
  closed: 'Closed now',
  free: 'free',
  mobile: 'from mobile phones',
  languages: (names: string) => `in ${names}`,
  ages: (minimum?: number, maximum?: number) =>
    minimum === undefined
      ? `up to age ${maximum ?? ''}`
      : `age ${minimum}${maximum === undefined ? ' and over' : ` to ${maximum}`}`,
  kind: {support: 'for support', addiction: 'about alcohol or drugs', abuse: 'about violence or abuse'} as Partial<
    Record<HelplineKind, string>
  >,
  passesReportsOn: 'can pass what you report on to the authorities',
  audience: {
    adults: 'for adults',
    youth: 'for young people',
    veterans: 'for veterans',
    military: 'for people in the military',
    women: 'for women',
    lgbtq: 'for LGBTQ+ people',
    family: 'for family and friends',
  } as Partial<Record<HelplineAudience, string>>,
  deaf: (ways: string) => `for deaf people: ${ways}`,
  deafWay: {
    videophone: 'sign language by video',
    video_interpreter: 'sign language interpreter',
    relay: 'relay service',
    tty: 'TTY',
    text: 'by text',
    fax: 'fax',
  } as Record<DeafAccess, string>,
  unknown: 'If somebody is in danger now, call the emergency number where you are.',
  notListed: 'We do not have checked numbers for this country. Please call the emergency number you know.',
  noLines: 'We know of no checked crisis line for this country.',
  notLoaded: 'The other helplines did not load.',
  chooser: {
    country: 'Country',
    pick: 'Choose a country',
    another: 'Another country',
    shown: (country: string) => `Country: ${country}`,
  },
  more: 'More helplines',
  fewer: 'Fewer helplines',
};

export type BannerStrings = typeof strings;
