import {expect} from 'chai';
import fc from 'fast-check';
import type {Claim, GuideContent} from '../../src/content/content.js';
import {nameOf} from '../../src/content/content.js';
import type {Source} from '../../src/content/source.js';
import {addressOf, shortNameOf} from '../../src/content/source.js';
import {content as own} from '../../src/content/faq/en.js';
import {content as formats} from '../../src/content/format-guide/en.js';
import {content as types} from '../../src/content/group-types/en.js';
import {readContent} from '../../src/content/read-content.js';
import {claimsOf} from '../helpers/guides.js';

/** A source that no one has checked. */
const hearsay = {by: 'Hearsay', year: 2022, title: 'T', where: 'J', citedBy: 'an article'};
const read = (value: unknown) => readContent(value, own, 'es');
const oneBlock = (block: unknown, more: object = {}) => {
  const {content, problems} = read({...more, sections: [{id: 'a', heading: 'A', body: [block]}]});
  return {block: content.sections[0]?.body[0], problems};
};

describe('content of a site', () => {
  it('replaces what it names and keeps the rest', () => {
    const {content, problems} = read({title: 'Otro título', words: {sources: 'Fuentes', nonsense: 'x'}});
    expect(problems).to.be.empty;
    expect(content).to.deep.equal({
      ...own,
      direction: undefined,
      lead: undefined,
      title: 'Otro título',
      words: {...own.words, sources: 'Fuentes'},
    });
  });

  it('is well-formed text in a language that browsers take, and links hide no host', () => {
    const {content, problems} = read({
      language: 'constructor',
      title: 'Half \ud83d, turned \u202e',
      sections: [{id: 'a', heading: 'A', body: [{cards: [{name: 'B', url: 'https://example.org@evil.example/'}]}]}],
    });
    expect(content).to.include({language: 'es', title: 'Half \ufffd, turned'});
    expect(content.sections[0]?.body).to.deep.equal([
      {cards: [{name: 'B', text: '', facts: undefined, url: undefined, countries: undefined}]},
    ]);
    expect(problems).to.deep.equal(['Its language is no BCP 47 tag, and is left out.']);
  });

  it('is in the language of the page unless it says otherwise, and has no date of ours', () => {
    const sections = [{id: 'a', heading: 'A', body: ['Hola.']}];
    expect(read({sections}).content).to.include({language: 'es', reviewed: '', lead: undefined});
    expect(read({sections, language: 'fr', reviewed: '2026-02-03'}).content).to.include({
      language: 'fr',
      reviewed: '2026-02-03',
    });
    expect(read({sections, reviewed: 'last week'}).content.reviewed).to.equal('');
    expect(read({sections, direction: 'rtl'}).content.direction).to.equal('rtl');
  });

  it('reads every kind of block of our own text back as it is', () => {
    for (const whole of [own, types, formats] as GuideContent[]) {
      const {content, problems} = readContent(JSON.parse(JSON.stringify(whole)), whole, 'es');
      expect(problems).to.be.empty;
      expect(JSON.parse(JSON.stringify(content))).to.deep.equal(JSON.parse(JSON.stringify(whole)));
    }
  });

  it('finds sources by id: ours, and those the content brings', () => {
    const citations = {nunez2020: {by: 'Núñez', year: 2020, title: 'T', where: 'J', checked: true}};
    const {block, problems} = oneBlock({claim: 'C', sources: ['lyons2021', 'nunez2020']}, {citations});
    expect(problems).to.be.empty;
    expect((block as Claim).sources.map(nameOf)).to.deep.equal(['Lyons and others, 2021', 'Núñez, 2020']);
  });

  for (const [what, block] of [
    ['without a source', {claim: 'It helps.'}],
    ['with a source nobody knows', {claim: 'It helps.', sources: ['nobody2020']}],
    ['whose source no one has checked, alone', {claim: 'Fewer stays.', sources: [hearsay]}],
    [
      'whose caution has no checked source either',
      {claim: 'Fewer stays.', sources: [hearsay], caution: {claim: 'Or not.', sources: [hearsay]}},
    ],
  ] as const) {
    it(`does not show a claim ${what}, and says so`, () => {
      const result = oneBlock(block);
      expect(result.block).to.equal(undefined);
      expect(result.problems).not.to.be.empty;
    });
  }

  it('cannot replace one of our sources', () => {
    const citations = {lyons2021: {by: 'Someone', year: 2020, title: 'T', where: 'J', citedBy: 'no one'}};
    const {block} = oneBlock({claim: 'C', sources: ['lyons2021']}, {citations});
    expect((block as Claim).sources).to.deep.equal(['Lyons and others, 2021']);
  });

  it('takes a web page as a source, with its address and without a year', () => {
    const page = (url: string) => ({by: 'A clinic', title: 'T', where: 'web page', checked: true, url});
    const {block, problems} = oneBlock({
      claim: 'C',
      sources: [page('https://a.example/t'), page('javascript:alert(1)')],
    });
    expect(problems).to.be.empty;
    const {sources} = block as unknown as {sources: Source[]};
    expect(sources.map(addressOf)).to.deep.equal(['https://a.example/t', undefined]);
    expect(sources.map(shortNameOf)).to.deep.equal(['A clinic', 'A clinic']);
  });

  it('lets no address through that is not http(s)', () => {
    const cards = ['javascript:alert(1)', 'https://[', 'https://a.example/'].map((url) => ({
      name: 'A',
      text: 'B',
      url,
    }));
    const {block} = oneBlock({cards});
    const {cards: kept} = block as unknown as {cards: {url?: string}[]};
    expect(kept.map(({url}) => url)).to.deep.equal([undefined, undefined, 'https://a.example/']);
  });

  it('leaves out what is malformed and names it', () => {
    const {content, problems} = read({
      sections: [{heading: 'No id', body: []}, 7, {id: 'ok', heading: 'Ok', body: [{x: 1}]}],
    });
    expect(content.sections.map(({id}) => id)).to.deep.equal(['ok']);
    expect(problems).to.have.length(3);
    expect(read('text').content).to.equal(own);
  });

  it('leaves out choices and factors that are malformed and names them', () => {
    const choice = {name: 'OCD', filters: {focus: ['ocd']}};
    const choices = oneBlock({choices: [choice, {name: 'All'}]});
    expect([choices.block, choices.problems.length]).to.deep.equal([{choices: [choice]}, 1]);
    const factors = oneBlock({factors: [{name: 'Time'}]});
    expect([factors.block, factors.problems.length]).to.deep.equal([{factors: []}, 1]);
    expect(oneBlock({choices: [choice]}).problems).to.deep.equal([]);
  });

  it('gives for anything at all text, claims with sources, and unchecked ones with cautions', () => {
    const blockLike = fc.oneof(
      fc.string(),
      fc.record(
        {
          claim: fc.string(),
          sources: fc.array(fc.constantFrom<unknown>(hearsay, 'lyons2021', 'nobody')),
          caution: fc.record({claim: fc.string(), sources: fc.array(fc.constantFrom<unknown>(hearsay, 'chien2019'))}),
          list: fc.anything(),
          cards: fc.anything(),
          columns: fc.anything(),
          rows: fc.anything(),
          choices: fc.anything(),
          factors: fc.anything(),
        },
        {requiredKeys: []},
      ),
    );
    const sections = fc.array(
      fc.record({
        id: fc.oneof(fc.constant('abc'), fc.string()),
        heading: fc.string({minLength: 1}),
        body: fc.array(blockLike),
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({sections, title: fc.anything(), words: fc.anything()})),
        (value) => {
          const {content} = read(value);
          expect(content.title).to.be.a('string').and.not.equal('');
          for (const claim of claimsOf(content.sections)) {
            const unchecked = claim.sources.filter((source) => typeof source !== 'string' && !source.checked);
            expect(claim.sources.length).to.be.above(0);
            if (unchecked.length > 0)
              expect(
                'caution' in claim &&
                  claim.caution.sources.every((source) => typeof source === 'string' || source.checked),
              ).to.equal(true);
          }
        },
      ),
    );
  });
});
