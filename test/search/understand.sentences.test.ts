import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {understand} from '../../src/search/understand.js';
import type {UnderstoodFacet} from '../../src/search/understand.js';

/** What someone may type, with what it asks for: values of one facet are alternatives. Written before anyone looked at what search makes of it. */
interface Sentence {
  readonly query: string;
  readonly language: string;
  readonly expect: {readonly facets: Partial<Record<UnderstoodFacet, string[]>>; readonly answer?: string};
}

const FEWEST_UNDERSTOOD = 0.92;
const FEWEST_SENTENCES = 60;

const SENTENCES = readFileSync(new URL('../fixtures/search-sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence);

function isUnderstood({query, language, expect: {facets: wanted, answer}}: Sentence): boolean {
  const {facets, question} = understand(query, language);
  return (
    (!answer || answer === `question:${question}`) &&
    Object.entries(wanted).every(([name, values]) =>
      values.some((value) => facets[name as UnderstoodFacet]?.includes(value)),
    )
  );
}

describe('understanding what people type', () => {
  for (const language of ['es', 'fr', 'de', 'pt', 'sv', 'ar'])
    it(`gets at least 92 % of the sentences right in ${language}`, () => {
      const sentences = SENTENCES.filter((sentence) => sentence.language === language);
      expect(sentences.length).to.be.at.least(FEWEST_SENTENCES);
      const missed = sentences.filter((sentence) => !isUnderstood(sentence)).map(({query}) => query);
      expect(1 - missed.length / sentences.length, missed.join('\n')).to.be.at.least(FEWEST_UNDERSTOOD);
    });
});
