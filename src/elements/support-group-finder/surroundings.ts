import type {FinderStrings, FirstStrings} from '../../i18n/support-group-finder/strings.js';

/** What is around every piece of the view: the words, the reader's language, clock and place. */
export interface Surroundings {
  strings: FirstStrings;
  /** BCP 47 tag. */
  locale: string;
  /** ISO 3166-1 alpha-2, when the site or the visitor has said so. */
  country?: string;
  /** Distances are told in miles. */
  miles: boolean;
  /** IANA zone of the visitor. */
  viewerZone: string;
  /** Epoch ms. */
  now: number;
  userAgent: string;
}

/** The same for the pieces that come after the first sight, with their words. */
export interface LaterSurroundings extends Surroundings {
  strings: FinderStrings;
}
