import {expect} from 'chai';
import {chien2019} from '../../src/content/citations.js';
import {minutesToRead} from '../../src/content/reading-time.js';
import {references} from '../../src/content/references.js';
import * as citations from '../../src/content/citations.js';
import type {Block, Claim} from '../../src/content/content.js';
import type {ReportedSource, Source} from '../../src/content/source.js';
import {fill, isReported, sourcesOf, nameOf} from '../../src/content/content.js';
import {blocksOf, claimsOf, ENGLISH, reportedOf, sentencesOf} from '../helpers/guides.js';

/** A source that no one has checked. */
const hearsay: ReportedSource = {checked: false, by: 'Hearsay', title: 'T', where: 'J', citedBy: 'an article'};

/** Sentences in which a word stands for an effect that only a cited claim may state. */
const EFFECT =
  /\b(?:relapses?|hospital stays|stays in a|(?:fewer|eases?|eased) symptoms|small gain|less (?:anxiety|depression))\b/i;

describe('content', () => {
  it('does not compile a claim without its source, nor an unchecked one without its caution', () => {
    const checked: Claim = {claim: 'A', sources: [chien2019]};
    const reported: Claim = {claim: 'B', sources: [hearsay], caution: {claim: 'C', sources: [chien2019]}};
    // @ts-expect-error: no source
    const bare: Claim = {claim: 'D'};
    // @ts-expect-error: an empty list is no source
    const empty: Claim = {claim: 'E', sources: []};
    // @ts-expect-error: nobody has checked this source, so a caution is needed
    const incautious: Claim = {claim: 'F', sources: [hearsay]};
    // @ts-expect-error: a caution needs a source somebody has checked
    const hollow: Claim = {claim: 'G', sources: [hearsay], caution: {claim: 'H', sources: [hearsay]}};
    expect([checked, reported].map(isReported)).to.deep.equal([false, true]);
    expect([bare, empty, incautious, hollow]).to.have.length(4);
  });

  it('names each source once, in the order it comes up, that of the caution too', () => {
    const body: Block[] = [
      {claim: 'A', sources: [hearsay], caution: {claim: 'B', sources: [chien2019]}},
      {claim: 'C', sources: [chien2019]},
      'A paragraph.',
    ];
    expect(sourcesOf([{id: 'a', heading: 'A', body}])).to.deep.equal([hearsay, chien2019]);
  });

  it('puts values into texts and leaves what it does not know', () => {
    expect(fill('Read on {date} by {who}', {date: 'Monday'})).to.equal('Read on Monday by {who}');
  });

  it('keeps the sources apart: read by somebody, or only cited by others', () => {
    for (const [id, source] of Object.entries<Source>(citations)) {
      expect(source.year).to.equal(/\d{4}$/.test(id) ? Number(id.slice(-4)) : undefined);
      expect('citedBy' in source, id).to.equal(!source.checked);
    }
    expect(Object.keys(citations)).to.have.length(54);
  });

  for (const [topic, content] of Object.entries(ENGLISH)) {
    describe(`the English text of ${topic}`, () => {
      const {sections} = content;
      const everything = [content.title, content.lead ?? '', ...sentencesOf(sections), ...Object.values(content.words)];

      it('says when it was read through, and has sections that can be hidden one by one', () => {
        expect(content.reviewed).to.match(/^\d{4}-\d\d-\d\d$/);
        expect(new Set(sections.map(({id}) => id)).size).to.equal(sections.length);
        for (const {id} of sections) expect(id).to.match(/^[a-z-]+$/);
      });

      it('rests every claim on sources that someone has read', () => {
        for (const {claim, sources} of claimsOf(sections)) {
          expect(sources.length, claim).to.be.above(0);
          for (const source of sources) expect(references.has(nameOf(source)), nameOf(source)).to.equal(true);
        }
        expect(reportedOf(sections)).to.have.length(0);
      });

      it('opens with three lines, and says how long it takes to read', () => {
        expect(content.summary).to.have.length(3);
        expect(content.minutes).to.equal(minutesToRead(sections));
      });

      it('names effects only in claims and findings', () => {
        const plain = blocksOf(sections).filter(
          (block) => typeof block === 'string' || (typeof block === 'object' && ('list' in block || 'cards' in block)),
        );
        for (const block of plain) expect(JSON.stringify(block)).not.to.match(EFFECT);
      });

      it('promises nothing, blames nobody, and calls nothing proven', () => {
        for (const text of everything) {
          expect(text).not.to.match(/\b(?:guarantee|proven|level 1A|cure[sd]\b|always works|will help you)/i);
          expect(text).not.to.match(/\bcommit(?:ted)? suicide|you should have|your fault\b/i);
          expect(text).not.to.match(/confidential|\banonymous/);
        }
      });

      it('speaks of privacy only as an agreement that is no legal secrecy', () => {
        for (const {body} of sections.filter(({heading}) => /private/i.test(heading)))
          expect(body[0]).to.equal(
            'In most groups, members promise to keep what they hear private. That promise isn’t protected by law, so ask the group how it handles privacy.',
          );
      });

      it('gives every row of a comparison one cell for each column', () => {
        for (const block of blocksOf(sections)) {
          if (typeof block !== 'object' || !('columns' in block)) continue;
          for (const {cells} of block.rows) expect(cells).to.have.length(block.columns.length);
        }
      });
    });
  }

  it('says the number of fewer hospital stays only where it says that no source was found', () => {
    for (const {sections} of Object.values(ENGLISH))
      for (const sentence of sentencesOf(sections).filter((text) => /30 to 40|30-40|30–40/.test(text)))
        expect(sentence).to.include('We couldn’t find where this number comes from.');
  });
});
