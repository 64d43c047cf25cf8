/**
 * Replaces the texts of a guide with those of another language. Everything else, such as sources, filters and URLs,
 * stays as it is in English.
 */
import type {Block, GuideContent, Section} from './content.js';

type Strings<Items> = {readonly [K in keyof Items]: string};
type Card<C> = C extends {readonly facts: infer Facts extends readonly unknown[]}
  ? readonly [text: string, ...facts: Strings<Facts>]
  : readonly [text: string];
type Finding = readonly [people: string, found: string, certainty: string, figures: string];
type FactorTexts<F> = F extends {readonly statements: infer S}
  ? readonly [name: string, statements: {readonly [K in keyof S]: readonly [text: string, because: string]}]
  : never;

/** The texts of one block, in the order of its items. */
type BlockTexts<B> = B extends string
  ? string
  : B extends {readonly list: infer Items} | {readonly steps: infer Items}
    ? Strings<Items>
    : B extends {readonly cards: infer Cards}
      ? {readonly [K in keyof Cards]: Card<Cards[K]>}
      : B extends {readonly findings: infer Findings}
        ? {readonly [K in keyof Findings]: Finding}
        : B extends {readonly choices: infer Choices}
          ? Strings<Choices>
          : B extends {readonly factors: infer Factors}
            ? {readonly [K in keyof Factors]: FactorTexts<Factors[K]>}
            : B extends {readonly columns: infer Columns; readonly rows: infer Rows}
              ? {
                  readonly columns: Strings<Columns>;
                  /** For each row: its name, its cells, and the labels of its buttons. */
                  readonly rows: {readonly [K in keyof Rows]: readonly string[]};
                }
              : B extends {readonly claim: string; readonly figures: string}
                ? readonly [claim: string, figures: string]
                : string;

type Body<Blocks> = {readonly [K in keyof Blocks]: BlockTexts<Blocks[K]>};

/** The texts of a translation, in the structure of the English guide `G`. If one is missing, it doesn't compile. */
export interface TextsOf<G extends GuideContent<string>> {
  /** `reviewed` if a native speaker has read it. */
  readonly status: 'draft' | 'reviewed';
  readonly title: string;
  readonly summary: Strings<G['summary']>;
  readonly sections: {
    readonly [S in G['sections'][number] as S['id']]: {
      readonly heading: string;
      readonly body: Body<S['body']>;
    };
  };
  readonly words: Readonly<Record<keyof G['words'], string>>;
}

/** The texts of a translation of any guide. */
export interface Texts {
  readonly title: string;
  readonly summary: readonly string[];
  readonly sections: Readonly<Record<string, {readonly heading: string; readonly body: readonly unknown[]}>>;
  readonly words: Readonly<Record<string, string>>;
}

/** Returns the guide with `texts`. `language` is their language, without a region. */
export function translate<W extends string>(english: GuideContent<W>, texts: Texts, language: string): GuideContent<W> {
  return {
    ...english,
    language,
    direction: language === 'ar' ? 'rtl' : undefined,
    author: texts.words.author,
    title: texts.title,
    summary: texts.summary,
    sections: english.sections.map((section) => translateSection(section, texts.sections[section.id])),
    words: texts.words,
  };
}

function translateSection(section: Section, texts: Texts['sections'][string] | undefined): Section {
  if (!texts) return section;
  return {
    ...section,
    heading: texts.heading,
    body: section.body.map((block, at) => translateBlock(block, texts.body[at])),
  };
}

/** The types above are checked for each of our translations, so no check is needed here. */
function translateBlock(block: Block, texts: unknown): Block {
  if (typeof texts === 'string') return typeof block === 'string' ? texts : {...block, claim: texts};
  const list = texts as readonly string[];
  const lists = texts as readonly (readonly string[])[];
  if (typeof block === 'string') return block;
  if ('claim' in block) return {...block, claim: list[0] ?? '', figures: list[1]};
  if ('list' in block) return {list};
  if ('steps' in block) return {steps: list};
  if ('cards' in block)
    return {
      cards: block.cards.map((card, at) => {
        const [text = '', ...facts] = lists[at] ?? [];
        return {...card, text, ...(card.facts && {facts})};
      }),
    };
  if ('findings' in block)
    return {
      findings: block.findings.map((finding, at) => {
        const [people = '', found = '', certainty = '', figures] = lists[at] ?? [];
        return {...finding, people, found, certainty, figures};
      }),
    };
  if ('choices' in block) return {choices: block.choices.map((choice, at) => ({...choice, name: list[at] ?? ''}))};
  if ('factors' in block) return translateFactors(block, texts);
  return translateRows(block, texts);
}

type Factors = Extract<Block, {factors: unknown}>;
type Rows = Extract<Block, {rows: unknown}>;

function translateFactors({factors}: Factors, texts: unknown): Factors {
  const read = texts as readonly (readonly [string, readonly (readonly [string, string])[]])[];
  return {
    factors: factors.map((factor, at) => {
      const [name = '', statements = []] = read[at] ?? [];
      return {
        name,
        statements: factor.statements.map((statement, place) => {
          const [text = '', because = ''] = statements[place] ?? [];
          return {...statement, text, because};
        }),
      };
    }),
  };
}

function translateRows({columns, rows}: Rows, texts: unknown): Rows {
  const read = texts as {columns: readonly string[]; rows: readonly (readonly string[])[]};
  return {
    columns: columns.map(({id}, at) => ({id, name: read.columns[at] ?? ''})),
    rows: rows.map((row, at) => {
      const [name = '', ...rest] = read.rows[at] ?? [];
      const buttons = rest.slice(columns.length);
      return {
        name,
        cells: rest.slice(0, columns.length),
        ...(row.waysIn && {waysIn: row.waysIn.map((way, place) => ({...way, text: buttons[place] ?? ''}))}),
      };
    }),
  };
}
