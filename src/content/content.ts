/**
 * The shape of what a guide says: data, so that a clinician can review it, somebody can translate it, and a site can replace it.
 *
 * A statement about what peer support does is a `Claim`, and a claim does not compile without its source. One that rests on a source nobody
 * has checked does not compile without the careful reviews' finding beside it either.
 */
import type {Filters, Query} from '../model/query.js';

interface SourceWork {
  /** Who is named beside a claim: "Lyons and others". */
  readonly by: string;
  /** Missing where a web page carries no date; `where` then says when we read it. */
  readonly year?: number;
  readonly title: string;
  /** The journal, or what kind of paper it is. */
  readonly where: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  /** http(s), for a page without a DOI. */
  readonly url?: string;
}

/** Somebody read its published summary. */
export interface CheckedSource extends SourceWork {
  readonly checked: true;
}

/** Known only from what somebody else says of it. */
export interface ReportedSource extends SourceWork {
  readonly checked: false;
  /** Who says so: "an article about peer support groups". */
  readonly citedBy: string;
}

export type Source = CheckedSource | ReportedSource;

type OneOrMore<T> = readonly [T, ...T[]];

/** What a source we have checked found. */
export interface CheckedClaim {
  readonly claim: string;
  /** Numbers in a sentence of their own: a site may leave them out. */
  readonly figures?: string;
  readonly sources: OneOrMore<CheckedSource>;
}

/** What is often said, with what careful reviews say of it: never one without the other. */
export interface ReportedClaim {
  readonly claim: string;
  readonly figures?: string;
  readonly sources: OneOrMore<Source>;
  readonly caution: CheckedClaim;
}

export type Claim = CheckedClaim | ReportedClaim;

/** One review of trials, in words: a row of a table. */
export interface Finding {
  readonly source: CheckedSource;
  /** Who took part in the trials. */
  readonly people: string;
  readonly found: string;
  /** How sure one can be, and why. */
  readonly certainty: string;
  /** How many trials and people, and how large the effect. */
  readonly figures?: string;
}

/** A thing to choose, told shortly. */
export interface Card {
  readonly name: string;
  readonly text: string;
  /** Short facts: "Free", "Eight sessions". */
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

/** A sentence that somebody may find true of themselves, and what it says for one way to meet. */
export interface Statement {
  /** In the first person: "Travel is hard for me." */
  readonly text: string;
  readonly speaksFor: 'online' | 'in-person';
  /** "You can take part from home." */
  readonly because: string;
}

/** One thing that matters when somebody chooses between ways to meet. */
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
  /** The day somebody last read it through against its sources: `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: string;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<W | SharedWord, string>>;
}

/** Words that every guide needs. `{…}` stands for what is put in. */
export type SharedWord =
  | 'source'
  | 'citedBy'
  | 'caution'
  | 'sources'
  | 'reviewed'
  | 'review'
  | 'people'
  | 'found'
  | 'certainty'
  | 'figures'
  | 'website';

/** "Lyons and others, 2021". */
export const shortNameOf = ({by, year}: Source): string => (year ? `${by}, ${year}` : by);

/** Where to read a source. */
export const addressOf = ({doi, url}: Source): string | undefined => (doi ? `https://doi.org/${doi}` : url);

export const isClaim = (block: Block): block is Claim => typeof block === 'object' && 'claim' in block;

/** Is it a claim whose source nobody has checked? */
export const isReported = (claim: Claim): claim is ReportedClaim => 'caution' in claim;

function sourcesOfBlock(block: Block): readonly Source[] {
  if (typeof block === 'string') return [];
  if ('findings' in block) return block.findings.map(({source}) => source);
  if (!isClaim(block)) return [];
  return isReported(block) ? [...block.sources, ...block.caution.sources] : block.sources;
}

/** Every source that sections name, once each, in the order they are named. */
export function sourcesOf(sections: readonly Section[]): Source[] {
  const all = sections.flatMap(({body}) => body.flatMap(sourcesOfBlock));
  return [...new Map(all.map((source) => [source.by + source.title, source])).values()];
}

/** Puts values into `{…}` of a text: `fill('Read on {date}', {date})`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
