/** A line that people can call, text or write to: what is shown of it. What was found out about it, and where, stays in the reviewed records. */

/** `abuse` is violence of any kind, at home or elsewhere; young people are an audience and not a kind. */
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
/** Ways to write that can keep hours of their own. */
export const WRITTEN_CHANNELS = ['sms', 'whatsapp', 'chat'] as const;
export type WrittenChannel = (typeof WRITTEN_CHANNELS)[number];
export type DeafAccess = 'videophone' | 'video_interpreter' | 'relay' | 'tty' | 'text' | 'fax';

export interface HelplinePhone {
  /** As people of that country write it: "116 123". Its digits, with any `*`, `#` or `+`, are what is dialled there. */
  number: string;
  /** The key to press once someone, or something, has answered. It is said in words and never put into the link. */
  press?: string;
  /** Tells several numbers of one line apart: "teenagers". */
  label?: string;
  /** Reached from mobile phones only. */
  reach?: 'mobile';
}

/** A stretch of the week. Days are those of ISO 8601, 1 is Monday; a closing time before the opening time is on the next day. */
export interface OpenHours {
  days: readonly [first: number, last: number];
  /** `HH:MM`; `24:00` is the end of the day. */
  open: string;
  close: string;
}

export interface HelplineHours {
  /** IANA zone of the line itself. */
  zone: string;
  rules: readonly OpenHours[];
}

export interface HelplineSms {
  /** As people of that country write it. */
  number: string;
  /** What to write: "HOME". */
  keyword?: string;
  /** By BCP 47 tag, where a language has a keyword of its own: `{es: 'AYUDA'}`. */
  keywords?: Readonly<Record<string, string>>;
}

export interface Helpline {
  /** Stays the same when the number changes: "us-988". */
  id: string;
  kind: HelplineKind;
  name: string;
  /** BCP 47 tag of the name where it is not English. */
  lang?: string;
  nameEnglish?: string;
  /** ISO 3166-2 codes; absent for the whole country. */
  regions?: readonly string[];
  /** The region as people call it; given together with `regions`. */
  regionName?: string;
  phones?: readonly HelplinePhone[];
  sms?: HelplineSms;
  whatsapp?: string;
  /** An `https:` address when its host is known to be the operator's own, else only the host as text ("988lifeline.org"). */
  chat?: string;
  website?: string;
  /** Only when sources agree. */
  hours?: 'always' | HelplineHours;
  /** Hours of single channels, where they differ from `hours` or are all that is known. */
  channelHours?: Readonly<Partial<Record<WrittenChannel, 'always' | HelplineHours>>>;
  /** BCP 47; only when the line states them. */
  languages?: readonly string[];
  audience?: readonly HelplineAudience[];
  ages?: {minimum?: number; maximum?: number};
  free?: boolean;
  /** It can pass what a caller reports on to the authorities; visitors see that before they call. */
  passesReportsOn?: boolean;
  /** Ways for people who do not hear, each with where to find it; empty when there is nothing to add. */
  deaf?: Readonly<Partial<Record<DeafAccess, string>>>;
  /** Date of the newest dated source, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It is not the day on which we last looked. */
  newestSource?: string;
}

/** All lines of one country apart from the emergency numbers, which are bundled. In the order in which they are shown. */
export interface CountryHelplines {
  /** The first day on which one of the records should have been looked at again, `YYYY-MM-DD`. */
  recheckBy: string;
  lines: readonly Helpline[];
}
