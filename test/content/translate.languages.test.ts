/** The guides in other languages: complete by the compiler, and here what it can't see. */
import {expect} from 'chai';
import {inBritish} from '../../src/content/british.js';
import type {GuideContent} from '../../src/content/content.js';
import {sourcesOf} from '../../src/content/content.js';
import type {Texts} from '../../src/content/translate.js';
import {translate} from '../../src/content/translate.js';
import {claimsOf, ENGLISH, sentencesOf} from '../helpers/guides.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'pt', 'sv'];
/** Words that no other of our languages has. */
const ENGLISH_WORDS = /\b(?:the|with|your|you|people|which|doesn’t|don’t)\b/i;

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).join('');

for (const [topic, english] of Object.entries(ENGLISH))
  for (const language of LANGUAGES)
    describe(`${topic} in ${language}`, () => {
      let content: GuideContent;

      before(async () => {
        const loaded = (await import(`../../src/content/${topic}/${language}.js`)) as {texts: Texts};
        content = translate(english, loaded.texts, language);
      });

      it('has no English left and no empty text', () => {
        const words = Object.entries(content.words).map(([, word]) => word);
        for (const text of [content.title, ...(content.summary ?? []), ...sentencesOf(content.sections), ...words]) {
          expect(text).not.to.match(ENGLISH_WORDS);
          expect(text.trim()).not.to.equal('');
        }
      });

      it('names the same sources, and the same numbers in figures', () => {
        expect(sourcesOf(content.sections)).to.deep.equal(sourcesOf(english.sections));
        const figures = claimsOf(english.sections).map((claim) => numbersIn(claim.figures ?? ''));
        expect(claimsOf(content.sections).map((claim) => numbersIn(claim.figures ?? ''))).to.deep.equal(figures);
        const table = (guide: GuideContent) =>
          guide.sections
            .flatMap(({body}) => [...body])
            .flatMap((block) => (typeof block === 'object' && 'findings' in block ? block.findings : []))
            .map((finding) => numbersIn(finding.figures ?? ''));
        expect(table(content)).to.deep.equal(table(english));
      });

      it('keeps the placeholders of its words', () => {
        for (const [word, text] of Object.entries<string>(english.words))
          expect((content.words as Record<string, string>)[word]?.match(/\{\w+\}/g) ?? [], word).to.have.members(
            text.match(/\{\w+\}/g) ?? [],
          );
      });
    });

describe('English outside the United States', () => {
  const AMERICAN = /\b(?:program|programs|organization|center|caregiver|recognize|behavior|judgment)\b/i;

  it('has British spelling, also inside lists and tables', () => {
    expect(Object.values(ENGLISH).some(({sections}) => AMERICAN.test(sentencesOf(sections).join(' ')))).to.equal(true);
    for (const english of Object.values(ENGLISH))
      expect(
        [...sentencesOf(inBritish(english).sections), ...Object.values(inBritish(english).words)].join(' '),
      ).not.to.match(AMERICAN);
  });

  it('leaves what a finder is asked, and names of sources', () => {
    const recovery = inBritish(ENGLISH['recovery-programs'] as GuideContent);
    expect(recovery.sections.map(({id}) => id)).to.include('programmes');
    expect(sourcesOf(recovery.sections)).to.deep.equal(sourcesOf(ENGLISH['recovery-programs']?.sections ?? []));
  });
});
