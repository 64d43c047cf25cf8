import type {DeafAccess, HelplineAudience, HelplineKind, WrittenChannel} from '../../model/helpline.js';

/** Strings of the crisis banner in English. All languages have the same structure. */
export const strings = {
  title: 'Need help now?',
  /** Above the first helpline. */
  worry: 'Call for yourself, or because you’re worried about someone.',
  /** Next to the emergency numbers. */
  danger: 'If a life is in danger now',
  call: (number: string, press?: string) => `Call ${number}${press ? `, then press ${press}` : ''}`,
  text: (number: string, keyword?: string) => `Text ${keyword ? `${keyword} to ` : ''}${number}`,
  service: {all: '', ambulance: 'ambulance', police: 'police', fire: 'fire'},
  /** The separator of a list that is part of a sentence. */
  comma: ', ',
  chat: (site: string) => `Chat at ${site}`,
  website: (site: string) => `Website: ${site}`,
  whatsapp: (number: string) => `WhatsApp: ${number}`,
  always: '24 hours a day, 7 days a week',
  open: 'Open now',
  closed: 'Closed now',
  /** `when` is a day and a time in the helpline's time zone: "Monday, 10:00 AM, Eastern Time". */
  opens: (when: string) => `Opens ${when}`,
  free: 'Free',
  /** Follows the number it is about: "*4141: only from mobile phones". */
  mobile: 'only from mobile phones',
  languages: (names: string) => `In ${names}`,
  ages: (minimum?: number, maximum?: number) =>
    minimum === undefined
      ? `Up to age ${maximum ?? ''}`
      : maximum === undefined
        ? `Age ${minimum} and over`
        : `Ages ${minimum} to ${maximum}`,
  kind: {
    support: 'Someone to talk to',
    addiction: 'Alcohol or drug problems',
    abuse: 'Violence or abuse',
  } as Partial<Record<HelplineKind, string>>,
  passesReportsOn: 'Can share what you report with the authorities',
  audience: {
    adults: 'Adults',
    youth: 'Young people',
    women: 'Women',
    veterans: 'Veterans',
    military: 'Service members',
    lgbtq: 'LGBTQ+ people',
    family: 'Family and friends',
  } as Partial<Record<HelplineAudience, string>>,
  channel: {sms: 'Text', whatsapp: 'WhatsApp', chat: 'Chat'} as Record<WrittenChannel, string>,
  /** The hours of one way to contact a helpline, or what applies to one of its numbers. */
  channelHours: (channel: string, hours: string) => `${channel}: ${hours}`,
  deaf: (ways: string) => `Deaf or hard of hearing: ${ways}`,
  deafWay: {
    videophone: 'sign language by video',
    video_interpreter: 'sign language interpreter',
    relay: 'relay service',
    tty: 'TTY',
    text: 'text',
    fax: 'fax',
  } as Record<DeafAccess, string>,
  /** `when` is a year, a month or a day. */
  confirmed: (when: string) => `Number last confirmed: ${when}`,
  unknown: 'If someone is in danger now, call your local emergency number.',
  notListed: 'We don’t have numbers for this country. Please call your local emergency number.',
  noLines: 'We don’t have a crisis line for this country.',
  notLoaded: 'The other helplines didn’t load.',
  chooser: {
    country: 'Country',
    pick: 'Choose a country',
    another: 'Another country',
    shown: (country: string) => `Country: ${country}`,
  },
  more: 'More helplines',
};

export type BannerStrings = typeof strings;

/** The exports of a file in this folder. */
export interface Translation {
  strings: BannerStrings;
  /**
   * `draft` until a native speaker has reviewed it. A draft is shown with an English sentence that has the two most
   * important numbers.
   */
  status: 'draft' | 'reviewed';
  isRightToLeft?: boolean;
}
