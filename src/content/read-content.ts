/**
 * Parses a site's own version of a guide, from a script or a JSON file, in the shape of `GuideContent`, with sources by
 * id or in full.
 *
 * All values are plain text. Malformed parts are left out and reported. A claim is malformed if it lacks a source, or
 * the caution it needs.
 */
import {languageTag} from '../model/language-tag.js';
import * as citations from './citations.js';
import type {Block, Card, CheckedClaim, Citation, Claim, Finding, GuideContent, Section} from './content.js';
import {readChoice, readFactor} from './read-choices.js';
import {readComparison} from './read-comparison.js';
import {minutesToRead} from './reading-time.js';
import type {SourceName} from './references.js';
import {references} from './references.js';
import type {Source} from './source.js';
import {shortNameOf} from './source.js';
import type {Values} from './values.js';
import {defined, isObject, listOf, textOf, textsOf, webAddress} from './values.js';

/** Our own sources by id. A site can add others, but can't replace these. */
const OURS: Readonly<Record<string, Source>> = citations;

type Note = (sentence: string) => void;
interface Reading {
  note: Note;
  sources: ReadonlyMap<string, Source>;
}

const isNotEmpty = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

/**
 * Combines `value` with `own`: parts that `value` omits stay as they are. `language` is the page's, for content that
 * doesn't state its own. `problems` are sentences for site developers.
 */
export function readContent<W extends string>(
  value: unknown,
  own: GuideContent<W>,
  language: string,
): {content: GuideContent<W>; problems: string[]} {
  const problems: string[] = [];
  if (!isObject(value)) return {content: own, problems: ['The content is not an object.']};
  const note: Note = (sentence) => void problems.push(sentence);
  const sources = new Map(
    Object.entries(isObject(value.citations) ? value.citations : {}).flatMap(([id, given]) => {
      const source = readSource(given);
      return source ? [[id, source] as const] : [];
    }),
  );
  const sections = listOf(value.sections)
    .map((section) => readSection(section, {note, sources}))
    .filter(defined);
  const stated = languageTag(value.language);
  if (textOf(value.language) && !stated) note('Its language is no BCP 47 tag, and is left out.');
  const words = isObject(value.words) ? value.words : {};
  const known = Object.entries<string>(own.words).map(([key, word]) => [key, textOf(words[key]) || word]);
  return {
    problems,
    content: {
      language: stated ?? (value.sections ? language : own.language),
      direction: value.direction === 'rtl' ? 'rtl' : value.sections ? undefined : own.direction,
      // The date belongs to the text, so replacing the text removes it.
      reviewed: readDate(value.reviewed) ?? (value.sections ? '' : own.reviewed),
      author: textOf(value.author) || (value.sections ? undefined : own.author),
      title: textOf(value.title) || own.title,
      lead: textOf(value.lead) || (value.sections ? undefined : own.lead),
      summary: value.summary ? textsOf(value.summary) : value.sections ? undefined : own.summary,
      minutes: value.sections ? minutesToRead(sections) : own.minutes,
      sections: value.sections ? sections : own.sections,
      words: Object.fromEntries(known) as GuideContent<W>['words'],
    },
  };
}

function readDate(value: unknown): string | undefined {
  const text = textOf(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function readSection(value: unknown, reading: Reading): Section | undefined {
  const {id, heading, body} = isObject(value) ? value : {};
  const name = textOf(id);
  if (!/^[a-z][\w-]*$/i.test(name) || !textOf(heading)) {
    reading.note('A section has no id or no heading, and is left out.');
    return undefined;
  }
  const note: Note = (sentence) => reading.note(`Section “${name}”: ${sentence}`);
  const read = listOf(body).map((block) => readBlock(block, {...reading, note}));
  return {id: name, heading: textOf(heading), body: read.filter(defined)};
}

function readBlock(value: unknown, reading: Reading): Block | undefined {
  if (textOf(value)) return textOf(value);
  if (!isObject(value)) return undefined;
  if ('claim' in value) return readClaim(value, reading);
  if ('list' in value) return {list: textsOf(value.list)};
  if ('steps' in value) return {steps: textsOf(value.steps)};
  if ('cards' in value) return {cards: listOf(value.cards).map(readCard).filter(defined)};
  if ('findings' in value)
    return {
      findings: listOf(value.findings)
        .map((finding) => readFinding(finding, reading))
        .filter(defined),
    };
  if ('choices' in value) return {choices: readAll(value.choices, readChoice, reading)};
  if ('factors' in value) return {factors: readAll(value.factors, readFactor, reading)};
  if ('columns' in value) return readComparison(value);
  reading.note('A piece of an unknown kind is left out.');
  return undefined;
}

function readAll<T>(value: unknown, read: (item: unknown) => T | undefined, {note}: Reading): T[] {
  const items = listOf(value).map(read);
  if (items.includes(undefined))
    note('A choice needs a name and filters; a factor a name and statements. The rest is left out.');
  return items.filter(defined);
}

function readCard(value: unknown): Card | undefined {
  if (!isObject(value) || !textOf(value.name)) return undefined;
  const {name, text, facts, url, countries} = value;
  return {
    name: textOf(name),
    text: textOf(text),
    facts: facts ? textsOf(facts) : undefined,
    url: webAddress(url),
    countries: countries ? textsOf(countries) : undefined,
  };
}

function readClaim(value: Values, reading: Reading): Claim | undefined {
  const claim = textOf(value.claim);
  const figures = textOf(value.figures) || undefined;
  const sources = listOf(value.sources)
    .map((source) => findSource(source, reading))
    .filter(defined);
  if (!claim || !isNotEmpty(sources)) {
    reading.note('A claim without a source is not shown.');
    return undefined;
  }
  const checked = sources.filter(isChecked);
  if (checked.length === sources.length && isNotEmpty(checked)) return {claim, figures, sources: checked};
  const caution = isObject(value.caution) ? readClaim(value.caution, reading) : undefined;
  if (caution && !('caution' in caution)) return {claim, figures, sources, caution: caution satisfies CheckedClaim};
  reading.note('A claim whose source no one has checked is not shown without a caution that has a checked one.');
  return undefined;
}

function readFinding(value: unknown, reading: Reading): Finding | undefined {
  const {source: given, people, found, certainty, figures} = isObject(value) ? value : {};
  const source = findSource(given, reading);
  if (source && isChecked(source) && textOf(found) && textOf(certainty)) {
    const shared = {people: textOf(people), found: textOf(found), certainty: textOf(certainty)};
    return {...shared, source, figures: textOf(figures) || undefined};
  }
  reading.note('A finding needs a checked source, what was found, and how sure it is.');
  return undefined;
}

const isChecked = (source: Citation | Source): source is Citation => typeof source === 'string' || source.checked;

/** One of our sources can be named by its id or its short name. */
function findSource(value: unknown, {sources}: Reading): Citation | Source | undefined {
  const id = textOf(value) || (isObject(value) ? textOf(value.id) : '');
  const name = OURS[id] && Object.hasOwn(OURS, id) ? shortNameOf(OURS[id]) : id;
  if (references.has(name)) return name as SourceName;
  return sources.get(id) ?? readSource(value);
}

function readSource(value: unknown): Source | undefined {
  if (!isObject(value) || !textOf(value.by) || !textOf(value.title)) return undefined;
  const doi = textOf(value.doi);
  const work = {
    by: textOf(value.by),
    year: Number(value.year) || undefined,
    title: textOf(value.title),
    where: textOf(value.where),
    doi: /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined,
    url: webAddress(value.url),
  };
  const citedBy = textOf(value.citedBy);
  if (value.checked === true) return {...work, checked: true};
  return citedBy ? {...work, checked: false, citedBy} : undefined;
}
