/** A guide as plain text, for search engines and for measuring readability. */
import type {Block, Section} from './content.js';
import {isClaim, isReported} from './content.js';

/** Returns the sentences and phrases of a block, one string each. Figures consist only of numbers and are left out. */
export function textsOfBlock(block: Block): string[] {
  if (typeof block === 'string') return [block];
  if (isClaim(block)) return isReported(block) ? [block.claim, block.caution.claim] : [block.claim];
  if ('list' in block) return [...block.list];
  if ('steps' in block) return [...block.steps];
  if ('cards' in block) return block.cards.flatMap(({name, text, facts = []}) => [name, text, ...facts]);
  if ('findings' in block) return block.findings.flatMap(({people, found, certainty}) => [people, found, certainty]);
  if ('choices' in block) return block.choices.map(({name}) => name);
  if ('factors' in block)
    return block.factors.flatMap(({name, statements}) => [
      name,
      ...statements.flatMap(({text, because}) => [text, because]),
    ]);
  return block.rows.flatMap(({name, cells, waysIn = []}) => [name, ...cells, ...waysIn.map(({text}) => text)]);
}

/** Returns the text below a section's heading. */
export const textsOf = ({body}: Section): string[] => body.flatMap(textsOfBlock);

/** Joins texts into sentences, adding a period where one is missing. */
export const asSentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?:”]$/.test(text) ? text : `${text}.`)).join(' ');
