/** A helpline that people can call, text or write to: the data visitors see. The evidence for it stays in the records. */

/** `abuse` is violence of any kind, at home or elsewhere. Young people are an audience, not a kind. */
export const HELPLINE_KINDS = ['emergency', 'crisis', 'support', 'addiction', 'family', 'abuse'] as const;
export type HelplineKind = (typeof HELPLINE_KINDS)[number];
export const HELPLINE_AUDIENCES = [
  'all',
  'adults',
  'youth',
  'women',
  'veterans',
  'military',
  'lgbtq',
  'family',
] as const;
export type HelplineAudience = (typeof HELPLINE_AUDIENCES)[number];
/** Channels that can have different hours from the phone line. */
export const WRITTEN_CHANNELS = ['sms', 'whatsapp', 'chat'] as const;
export type WrittenChannel = (typeof WRITTEN_CHANNELS)[number];
export type DeafAccess = 'videophone' | 'video_interpreter' | 'relay' | 'tty' | 'text' | 'fax';

export interface HelplinePhone {
  /** In the country's usual format: "116 123". Its digits, with any `*`, `#` or `+`, are dialed. */
  number: string;
  /** The key to press after the call is answered. Shown in words, never part of the link. */
  press?: string;
  /** Distinguishes several numbers of one helpline: "teenagers". */
  label?: string;
  /** Only works from mobile phones. */
  reach?: 'mobile';
}

/** Opening hours on a range of weekdays. Days follow ISO 8601 (1 is Monday). A closing time before the opening time is on the next day. */
export interface OpenHours {
  days: readonly [first: number, last: number];
  /** `HH:MM`; `24:00` is the end of the day. */
  open: string;
  close: string;
}

export interface HelplineHours {
  /** The helpline's IANA time zone. */
  zone: string;
  rules: readonly OpenHours[];
}

export interface HelplineSms {
  /** In the country's usual format. */
  number: string;
  /** The word to text: "HOME". */
  keyword?: string;
  /** Keywords for other languages, by BCP 47 tag: `{es: 'AYUDA'}`. */
  keywords?: Readonly<Record<string, string>>;
}

export interface Helpline {
  /** Stays the same if the number changes: "us-988". */
  id: string;
  kind: HelplineKind;
  name: string;
  /** BCP 47 tag of the name, if it isn't English. */
  lang?: string;
  nameEnglish?: string;
  /** ISO 3166-2 codes; absent for the whole country. */
  regions?: readonly string[];
  /** The region's name, given together with `regions`. */
  regionName?: string;
  phones?: readonly HelplinePhone[];
  sms?: HelplineSms;
  whatsapp?: string;
  /** An `https:` URL if the host is known to be the operator's own, otherwise only the host as text ("988lifeline.org"). */
  chat?: string;
  website?: string;
  /** Only if sources agree. */
  hours?: 'always' | HelplineHours;
  /** Hours of individual channels, if they differ from `hours` or `hours` is unknown. */
  channelHours?: Readonly<Partial<Record<WrittenChannel, 'always' | HelplineHours>>>;
  /** BCP 47 tags; only if the helpline states them. */
  languages?: readonly string[];
  audience?: readonly HelplineAudience[];
  ages?: {minimum?: number; maximum?: number};
  free?: boolean;
  /** Whether it can share reports with the authorities. Visitors see this before they call. */
  passesReportsOn?: boolean;
  /** Access for deaf people: each way, with where to find it, or an empty string. */
  deaf?: Readonly<Partial<Record<DeafAccess, string>>>;
  /** Date of the newest dated source for the number: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Not the date when we last checked. */
  newestSource?: string;
}

/** All helplines of a country, in display order. Emergency numbers are bundled separately. */
export interface CountryHelplines {
  /** The earliest date when one of the records is due for review: `YYYY-MM-DD`. */
  recheckBy: string;
  lines: readonly Helpline[];
}
