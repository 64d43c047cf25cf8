/**
 * The structure of a guide's text. It's data, so a clinician can review it, a translator can translate it, and a site can replace it.
 *
 * A statement about what peer support does is a `Claim`, and a claim doesn't compile without its source. One that rests on a source no one
 * has checked doesn't compile without a caution either.
 */
import type {Filters, Query} from '../model/query.js';
import type {SourceName} from './references.js';
import type {CheckedSource, Source} from './source.js';
import {shortNameOf} from './source.js';

type OneOrMore<T> = readonly [T, ...T[]];

/** A source that someone has read: the short name of one of ours, or a site's own source in full. */
export type Citation = SourceName | CheckedSource;

/** A statement with checked sources. */
export interface CheckedClaim {
  readonly claim: string;
  /** Numbers, separate from the claim so that a site can hide them. */
  readonly figures?: string;
  readonly sources: OneOrMore<Citation>;
}

/** A common claim from an unchecked source, always with a caution from a checked one. */
export interface ReportedClaim {
  readonly claim: string;
  readonly figures?: string;
  readonly sources: OneOrMore<Citation | Source>;
  readonly caution: CheckedClaim;
}

export type Claim = CheckedClaim | ReportedClaim;

/** A row of the table of studies. */
export interface Finding {
  readonly source: Citation;
  /** Who took part. */
  readonly people: string;
  readonly found: string;
  /** How certain the result is, and why. */
  readonly certainty: string;
  /** Number of trials and people, and size of the effect. */
  readonly figures?: string;
}

/** A group, course or directory in a few words. */
export interface Card {
  readonly name: string;
  readonly text: string;
  /** Short facts: "Free", "8 sessions". */
  readonly facts?: readonly string[];
  /** http(s). */
  readonly url?: string;
  /** ISO 3166-1 alpha-2 codes of the countries it exists in; by default, everywhere. */
  readonly countries?: readonly string[];
}

/** A button that finds groups of one type, and a link to the organization's own list. */
export interface WayIn {
  /** Label of the button: "AA groups". */
  readonly text: string;
  /** The query for a finder. */
  readonly query: Query;
  /** http(s). */
  readonly url?: string;
}

/** A comparison table. Each row has one cell per column. */
export interface Comparison {
  readonly columns: readonly {readonly id: string; readonly name: string}[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    /** Only shown by guides that lead into a finder. */
    readonly waysIn?: readonly WayIn[];
  }[];
}

/** A choice that leads to groups. */
export interface Choice {
  readonly name: string;
  /** The filters for a finder. */
  readonly filters: Filters;
}

/** A sentence that visitors can tick if it's true for them, and the reason it gives for one format. */
export interface Statement {
  /** In the first person: "Travel is hard for me." */
  readonly text: string;
  readonly speaksFor: 'online' | 'in-person';
  /** "You can take part from home." */
  readonly because: string;
}

/** A factor in the choice between online and in person. */
export interface Factor {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** A block of a section; a string is a paragraph. */
export type Block =
  | string
  | {readonly list: readonly string[]}
  | {readonly steps: readonly string[]}
  | {readonly cards: readonly Card[]}
  | {readonly findings: readonly Finding[]}
  | {readonly choices: readonly Choice[]}
  | {readonly factors: readonly Factor[]}
  | Comparison
  | Claim;

/** A section of a guide, which a site can hide or replace by `id`. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: readonly Block[];
}

/** The full text of a guide. `W` is the keys of its own strings, in addition to those of every guide. */
export interface GuideContent<W extends string = never> {
  /** BCP 47. */
  readonly language: string;
  /** Set for right-to-left scripts. */
  readonly direction?: 'rtl';
  /** The date when the text was last checked against its sources: `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** Who wrote it. */
  readonly author?: string;
  readonly title: string;
  /** One sentence below the title. */
  readonly lead?: string;
  /** Three-line summary. */
  readonly summary?: readonly string[];
  /** Reading time in minutes, calculated by tests and `readContent`. */
  readonly minutes?: number;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<W | SharedWord, string>>;
}

/** Strings that all guides share. `{…}` is a placeholder. */
export type SharedWord =
  | 'source'
  | 'citedBy'
  | 'caution'
  | 'sources'
  | 'sourcesMissing'
  | 'others'
  | 'via'
  | 'summary'
  | 'contents'
  | 'minutes'
  | 'author'
  | 'writtenBy'
  | 'reviewed'
  | 'updated'
  | 'reviewedBy'
  | 'unreviewed'
  | 'review'
  | 'people'
  | 'found'
  | 'certainty'
  | 'figures'
  | 'website';

export const isClaim = (block: Block): block is Claim => typeof block === 'object' && 'claim' in block;

/** True if no one has checked the claim's source. */
export const isReported = (claim: Claim): claim is ReportedClaim => 'caution' in claim;

function sourcesOfBlock(block: Block): readonly (Citation | Source)[] {
  if (typeof block === 'string') return [];
  if ('findings' in block) return block.findings.map(({source}) => source);
  if (!isClaim(block)) return [];
  return isReported(block) ? [...block.sources, ...block.caution.sources] : block.sources;
}

/** Every source in the sections, once each, in order. */
export function sourcesOf(sections: readonly Section[]): (Citation | Source)[] {
  const all = sections.flatMap(({body}) => body.flatMap(sourcesOfBlock));
  return [...new Map(all.map((source) => [nameOf(source), source])).values()];
}

/** The short name of a source. */
export const nameOf = (source: Citation | Source): string =>
  typeof source === 'string' ? source : shortNameOf(source);

/** Fills the placeholders of a text: `fill('Read on {date}', {date})`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
