import {expect} from 'chai';
import {understand} from '../../src/search/understand.js';

const facets = (words: string, locale?: string) => understand(words, locale).facets;
const focus = (words: string) => facets(words).focus;

describe('understanding a sentence', () => {
  it('knows a topic by what it feels like, by slang and by its clinical name', () => {
    expect(focus('I can’t get out of the bed')).to.deep.equal(['depression']);
    expect(focus('hooked on pills')).to.deep.equal(['drugs']);
    expect(focus('EDNOS')).to.deep.equal(['eating']);
    expect(focus('keep checking the locks')).to.deep.equal(['ocd']);
  });

  it('knows a word that was split, joined, hyphenated, dotted or misspelt', () => {
    for (const words of ['post partum', 'postpartum', 'post-partum', 'postpartun'])
      expect(focus(words), words).to.deep.equal(['perinatal']);
    for (const words of ['eatingdisorder', 'eating disorders', 'eating-disorder'])
      expect(focus(words), words).to.deep.equal(['eating']);
    expect(facets('A.A. tomorrow')).to.deep.equal({programme: ['aa'], when: ['tomorrow']});
  });

  it('says which part was spelt in another way, and which is only begun', () => {
    const [part] = understand('insomnya support').parts;
    expect(part).to.include({text: 'insomnya', isCorrected: true, isGuess: true});
    expect(understand('anxiety').parts[0]).to.include({isCorrected: false, isGuess: false});
    expect(understand('gambli').parts[0]).to.include({isCorrected: false});
  });

  it('doesn’t take a word for another one that begins with a different letter', () => {
    expect(facets('iphone screen').format).to.equal(undefined);
  });

  it('lets the longest phrase win', () => {
    expect(focus('social anxiety')).to.deep.equal(['social-anxiety']);
    expect(focus('my brother died by suicide')).to.deep.equal(['suicide-loss']);
    expect(focus('suicide')).to.deep.equal(['suicidal-thoughts']);
  });

  it('reads several things at once', () => {
    expect(facets('free anxiety group online on thursday evenings for women')).to.deep.equal({
      cost: ['free'],
      focus: ['anxiety'],
      format: ['online'],
      day: ['TH'],
      time: ['evening'],
      audience: ['women'],
    });
  });

  it('makes a question about someone close one for a family', () => {
    expect(understand('my husband drinks too much')).to.deep.include({
      kin: 'partner',
      facets: {focus: ['alcohol'], kind: ['family'], audience: ['partners', 'family']},
    });
    expect(understand('my husband drinks').parts[0]).to.deep.include({text: 'husband', facets: {kind: ['family']}});
    expect(facets('teenage daughter depressed').audience).to.deep.equal(['parents', 'family']);
    expect(facets('alcoholic dad').kind).to.deep.equal(['family']);
    expect(facets('my husband is in AA')).to.deep.include({kind: ['family'], focus: ['alcohol']});
    expect(facets('my husband is in AA').programme).to.equal(undefined);
  });

  it('leaves it one’s own where the visitor speaks of themselves first', () => {
    const {kin, facets: own} = understand('I drink too much because of my wife');
    expect(kin).to.equal(undefined);
    expect(own.kind).to.equal(undefined);
  });

  it('takes someone who died for a loss, and not for a family', () => {
    expect(understand('lost my mum')).to.deep.include({
      kin: 'parent',
      facets: {focus: ['grief'], audience: ['bereaved']},
    });
    for (const words of ['lost my baby', 'I lost my baby at 20 weeks', 'we lost our first baby'])
      expect(focus(words), words).to.deep.equal(['pregnancy-loss']);
    expect(facets('my wife passed away').audience).to.deep.equal(['bereaved', 'partners']);
  });

  it('takes an addiction beside another trouble for both at once', () => {
    expect(facets('bipolar and alcohol')).to.deep.equal({focus: ['bipolar', 'alcohol'], kind: ['dual-diagnosis']});
    expect(facets('alcohol').kind).to.equal(undefined);
  });

  it('takes away what is negated', () => {
    expect(facets('depression, not online')).to.deep.equal({focus: ['depression'], format: ['in-person']});
    expect(facets('recovery without aa').programme).to.equal(undefined);
  });

  it('knows ages', () => {
    expect(facets('14 years old and depressed').audience).to.deep.equal(['teens']);
    expect(facets('im 67').audience).to.deep.equal(['older-adults']);
    expect(facets('age 40').audience).to.equal(undefined);
  });

  it('knows what follows “near” for a place, and otherwise what no one recognised', () => {
    expect(facets('anxiety near cedar rapids iowa').place).to.include('cedar rapids');
    expect(facets('anxiety madison').place).to.deep.equal(['madison']);
    expect(understand('anxiety madison').rest).to.equal('madison');
  });

  it('knows that a group or a place is looked for, whichever it is', () => {
    expect(understand('zzqxj meeting').seeks).to.deep.equal(['group']);
    expect(understand('zzqxj near oshkosh').seeks).to.deep.equal(['place']);
    expect(understand('grupo zzqxj', 'es').seeks).to.deep.equal(['group']);
    expect(understand('zzqxj tuesday').seeks).to.equal(undefined);
    expect(understand('spanish tuesday').seeks).to.equal(undefined);
  });

  it('knows the questions that guides answer', () => {
    expect(understand('do I have to speak?')).to.deep.equal({
      facets: {},
      question: 'first-meeting',
      rest: '',
      parts: [],
    });
    expect(understand('how much does it cost').question).to.equal('cost');
  });

  it('understands nothing in nonsense, and never throws', () => {
    expect(understand('xx zz yy')).to.deep.include({parts: [], rest: 'xx zz yy'});
    for (const words of ['', ' ', '?!', '\u0000', 'a'.repeat(10_000), '[({*|\\', 'constructor __proto__', '💔'])
      expect(understand(words).parts, words).to.deep.equal([]);
  });

  it('understands English in every language, and a language by its tag', () => {
    expect(facets('anxiety', 'de-AT').focus).to.deep.equal(['anxiety']);
    expect(facets('Ängste', 'de-AT').focus).to.deep.equal(['anxiety']);
    expect(facets('l’anxiété', 'fr').focus).to.deep.equal(['anxiety']);
    expect(facets('بالقلق', 'ar').focus).to.deep.equal(['anxiety']);
    expect(facets('anxiety', 'xx').focus).to.deep.equal(['anxiety']);
  });
});
