import type {GuideContent, Section} from '../content/content.js';

/** What every piece of a guide is drawn from. */
export interface GuideView<W extends string = never> {
  content: GuideContent<W>;
  /** Those the site has not hidden. */
  sections: readonly Section[];
  /** Of the guide's own heading; sections are one below. */
  level: number;
  /** By which dates are written. */
  locale: string;
  /** The language of the words where the page around is in another one. */
  language?: string;
  /** ISO 3166-1 alpha-2, when the site has said so. */
  country?: string;
  /** Show numbers of claims and reviews. */
  figures: boolean;
  /** Of comparisons show only these columns. */
  onlyColumns?: readonly string[];
}
