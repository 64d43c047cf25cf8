/**
 * The shape of what a guide says: data, so that a clinician can review it, a translator can translate it, and a site can replace it.
 *
 * A statement about what peer support does is a `Claim`, and a claim doesn't compile without its source. One that rests on a source no one
 * has checked doesn't compile without a caution either.
 */
import type {Filters, Query} from '../model/query.js';
import type {SourceName} from './references.js';
import type {CheckedSource, Source} from './source.js';
import {shortNameOf} from './source.js';

type OneOrMore<T> = readonly [T, ...T[]];

/** A source that someone has read: one of ours by its short name, or a site's own in full. */
export type Citation = SourceName | CheckedSource;

/** What a source we have checked found. */
export interface CheckedClaim {
  readonly claim: string;
  /** Numbers in a sentence of their own: a site may leave them out. */
  readonly figures?: string;
  readonly sources: OneOrMore<Citation>;
}

/** What is often said, with what careful reviews say of it: never one without the other. */
export interface ReportedClaim {
  readonly claim: string;
  readonly figures?: string;
  readonly sources: OneOrMore<Citation | Source>;
  readonly caution: CheckedClaim;
}

export type Claim = CheckedClaim | ReportedClaim;

/** One review of trials, in words: a row of a table. */
export interface Finding {
  readonly source: Citation;
  /** Who took part in the trials. */
  readonly people: string;
  readonly found: string;
  /** How sure one can be, and why. */
  readonly certainty: string;
  /** How many trials and people, and how large the effect. */
  readonly figures?: string;
}

/** One thing to choose, in a few words. */
export interface Card {
  readonly name: string;
  readonly text: string;
  /** Short facts: "Free", "8 sessions". */
  readonly facts?: readonly string[];
  /** http(s). */
  readonly url?: string;
  /** ISO 3166-1 alpha-2 codes of the countries it exists in; everywhere unless set. */
  readonly countries?: readonly string[];
}

/** A way to groups of one kind: asks a finder, and leads to where they list their own. */
export interface WayIn {
  /** On the button: "Find AA groups". */
  readonly text: string;
  /** What a finder is asked. */
  readonly query: Query;
  /** http(s). */
  readonly url?: string;
}

/** Things side by side. A row has one cell for each column. */
export interface Comparison {
  readonly columns: readonly {readonly id: string; readonly name: string}[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    /** Shown by guides that lead into a finder. */
    readonly waysIn?: readonly WayIn[];
  }[];
}

/** Something to pick that leads to groups. */
export interface Choice {
  readonly name: string;
  /** Which groups. */
  readonly filters: Filters;
}

/** A sentence that someone may find true of themselves, and what it says for one way to meet. */
export interface Statement {
  /** In the first person: "Travel is hard for me." */
  readonly text: string;
  readonly speaksFor: 'online' | 'in-person';
  /** "You can take part from home." */
  readonly because: string;
}

/** One thing that matters when choosing between ways to meet. */
export interface Factor {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** A piece of a section; a plain string is a paragraph. */
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

/** A part of a guide that a site may hide or replace by its `id`. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: readonly Block[];
}

/** Everything one guide says. `W` names the words on its controls, beside those that every guide has. */
export interface GuideContent<W extends string = never> {
  /** BCP 47. */
  readonly language: string;
  /** Of a script that is read from right to left. */
  readonly direction?: 'rtl';
  /** The day the text was last checked against its sources: `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** Who wrote it. */
  readonly author?: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: string;
  /** What to take away, in three lines. */
  readonly summary?: readonly string[];
  /** How long it takes to read; tests and `readContent` count it. */
  readonly minutes?: number;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<W | SharedWord, string>>;
}

/** Words that every guide needs. `{…}` stands for what is put in. */
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

/** Whether it is a claim whose source no one has checked. */
export const isReported = (claim: Claim): claim is ReportedClaim => 'caution' in claim;

function sourcesOfBlock(block: Block): readonly (Citation | Source)[] {
  if (typeof block === 'string') return [];
  if ('findings' in block) return block.findings.map(({source}) => source);
  if (!isClaim(block)) return [];
  return isReported(block) ? [...block.sources, ...block.caution.sources] : block.sources;
}

/** Every source that sections name, once each, in the order they are named. */
export function sourcesOf(sections: readonly Section[]): (Citation | Source)[] {
  const all = sections.flatMap(({body}) => body.flatMap(sourcesOfBlock));
  return [...new Map(all.map((source) => [nameOf(source), source])).values()];
}

/** The short name of a source that is given by it or in full. */
export const nameOf = (source: Citation | Source): string =>
  typeof source === 'string' ? source : shortNameOf(source);

/** Puts values into `{…}` of a text: `fill('Read on {date}', {date})`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
