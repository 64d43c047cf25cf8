/** Everything that the studio shows follows from this. */
import type {Way} from '../../src/i18n/helpline-text.js';
import type {Group} from '../../src/model/group.js';
import type {Accent} from './colors.js';
import type {Facts} from './facts.js';
import type {Scheme} from './messages.js';
import type {Brought, KnownFacts, Outcome} from './read-list.js';

export type Width = 'phone' | 'desktop';

/** Where a list is on its way from. */
export type Progress = {is: 'waiting'} | {is: 'fetching'; address: string} | {is: 'reading'; name: string};

/** What is chosen in step 3. */
export interface Choice {
  tag: string;
  /** ISO 3166-1, or empty. */
  country: string;
  /** BCP 47; empty for the language of the page. */
  language: string;
  /** Name of a theme's file without `.css`, or empty. */
  theme: string;
  accent?: Accent;
  /** Values of the other attributes that are set; `true` of a boolean one. */
  values: Readonly<Record<string, string | true>>;
}

/** What the web team knows in step 4. */
export interface Site {
  /** Folder with the files of dist/cdn. */
  folder: string;
  /** Address of the list on the website. */
  src: string;
  /** Whether the import map pins every file. */
  isPinned: boolean;
}

/** Crisis help of the chosen country, in the chosen language. */
export interface CrisisHelp {
  /** For the slot `crisis`. */
  ways: readonly Way[];
  links: readonly string[];
  /** The printed banner. */
  markup: string;
}

export interface State {
  facts: Facts;
  progress: Progress;
  brought?: Brought;
  known: KnownFacts;
  /** What went wrong before there was anything to read, in words. */
  failure?: string;
  /** Advice below a failure to fetch an address. */
  isNotShared?: boolean;
  outcome?: Outcome;
  isOnlyToFix: boolean;
  /** How many rows of the table are shown. */
  rowsShown: number;
  /** A group shown by itself. */
  seen?: Group;
  choice: Choice;
  crisis?: CrisisHelp;
  width: Width;
  scheme: Scheme;
  site: Site;
  /** Hash of the import map, as a policy has it; undefined until it's known, null if this browser can't compute it. */
  mapHash?: string | null;
  now: number;
}

/** The list that was read. */
export const listOf = ({outcome}: State) => (outcome && 'list' in outcome ? outcome.list : undefined);
