import type {Block, GuideContent, Section} from '../../content/content.js';
import type {CheckedSource} from '../../content/source.js';

/** Everything that the parts of a guide need for rendering. */
export interface GuideView<W extends string = never> {
  content: GuideContent<W>;
  /** Sections that the site hasn't hidden. */
  sections: readonly Section[];
  drawings: Drawings;
  /** Level of the guide's title; sections are one level lower. */
  level: number;
  /** BCP 47 tag for formatting dates. */
  locale: string;
  /** The language of the text, if it isn't the page's. */
  language?: string;
  /** ISO 3166-1 alpha-2 code, if the site has set it. */
  country?: string;
  /** Whether the figures of claims and reviews are shown. */
  figures: boolean;
  /** Ids of the only columns to show in comparisons. */
  onlyColumns?: readonly string[];
  /** Whether only the first section starts expanded, because there is little room. */
  isNarrow: boolean;
  /** Who reviewed the text and when, according to the site. */
  review?: {who: string; date: string};
  /** Our sources in full by their short names, once they have loaded. */
  references?: ReadonlyMap<string, CheckedSource>;
  /** Whether loading them failed. */
  lacksReferences?: boolean;
}

/** The context of a block in a guide. */
export interface Place {
  view: GuideView;
  /** Level of headings within the section. */
  level: number;
  /** Caption of a table. */
  caption: string;
}

type Draw<Key extends string> = (block: Extract<Block, Readonly<Record<Key, unknown>>>, place: Place) => unknown;

/**
 * Renderers for blocks other than paragraphs, lists and steps. An element passes those that its own text needs, so that
 * no page loads the others; a site's own content may need any, and loads all of them (`all-drawings.ts`).
 */
export interface Drawings {
  claim?: Draw<'claim'>;
  cards?: Draw<'cards'>;
  findings?: Draw<'findings'>;
  columns?: Draw<'columns'>;
  choices?: Draw<'choices'>;
  factors?: Draw<'factors'>;
  /** Renders the list of all sources at the end of a guide. */
  sources?: (view: GuideView) => unknown;
}
