import type {Block, GuideContent, Section} from '../../content/content.js';
import type {CheckedSource} from '../../content/source.js';

/** What every piece of a guide is drawn from. */
export interface GuideView<W extends string = never> {
  content: GuideContent<W>;
  /** Those the site has not hidden. */
  sections: readonly Section[];
  drawings: Drawings;
  /** Of the guide's own heading; sections are one below. */
  level: number;
  /** By which dates are written. */
  locale: string;
  /** The language of the words where the page around is in another one. */
  language?: string;
  /** ISO 3166-1 alpha-2, when the site has said so. */
  country?: string;
  /** Whether numbers of claims and reviews are shown. */
  figures: boolean;
  /** Of comparisons show only these columns. */
  onlyColumns?: readonly string[];
  /** Whether only the first section starts unfolded, as where there is little room. */
  isNarrow: boolean;
  /** Who has reviewed the text and when, as the site says. */
  review?: {who: string; date: string};
  /** Our sources in full by their short names, once they have loaded. */
  references?: ReadonlyMap<string, CheckedSource>;
  /** Whether those could not be loaded. */
  lacksReferences?: boolean;
}

/** Where in a guide a block stands. */
export interface Place {
  view: GuideView;
  /** Of headings within the section. */
  level: number;
  /** What a table is about. */
  caption: string;
}

type Draw<Key extends string> = (block: Extract<Block, Readonly<Record<Key, unknown>>>, place: Place) => unknown;

/**
 * How to draw the kinds of blocks beyond paragraphs, lists and steps. An element names those that its own text needs, so that no page carries
 * the rest; content of the site's own may need any and comes with all of them (`all-drawings.ts`).
 */
export interface Drawings {
  claim?: Draw<'claim'>;
  cards?: Draw<'cards'>;
  findings?: Draw<'findings'>;
  columns?: Draw<'columns'>;
  choices?: Draw<'choices'>;
  factors?: Draw<'factors'>;
  /** The list of all sources, at the end of a guide. */
  sources?: (view: GuideView) => unknown;
}
