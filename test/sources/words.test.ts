import {expect} from '@open-wc/testing';
import {ACCESS} from '../../src/model/vocabulary/access.js';
import {AUDIENCES} from '../../src/model/vocabulary/audience.js';
import {
  findAccess,
  findAudiences,
  findCost,
  findFocus,
  findFormats,
  findLanguages,
  findLeadership,
  findYesNo,
} from '../../src/sources/words.js';

describe('words of a list', () => {
  it('say how a group meets', () => {
    expect(findFormats('In-person')).to.deep.equal(['in-person']);
    expect(findFormats('Face to face')).to.deep.equal(['in-person']);
    expect(findFormats('Virtual (Zoom)')).to.deep.equal(['online']);
    expect(findFormats('Hybrid')).to.deep.equal(['in-person', 'online']);
    expect(findFormats('Telephone')).to.deep.equal(['phone']);
    expect(findFormats('Drop-In')).to.deep.equal([]);
  });

  it('say whom it is for, as ids of the vocabulary', () => {
    expect(findAudiences('Women only')).to.deep.equal(['women']);
    expect(findAudiences('men and women')).to.deep.equal(['women', 'men']);
    expect(findAudiences('Families and carers of veterans')).to.deep.equal(['family', 'carers', 'veterans']);
    expect(findAudiences('Everyone')).to.deep.equal([]);
    expect(AUDIENCES).to.include.members(
      findAudiences('teens, students, LGBTQ+, bereaved parents, older adults, siblings'),
    );
  });

  it('say what helps to take part, but not what is missing', () => {
    expect(findAccess('Wheelchair accessible, BSL on request')).to.deep.equal(['wheelchair', 'sign-language']);
    expect(findAccess('Not wheelchair accessible; parking')).to.deep.equal(['parking']);
    expect(findAccess('No lift, hearing loop')).to.deep.equal(['hearing-loop']);
    expect(ACCESS).to.include.members(findAccess('lift, captions, childcare, fragrance free, accessible toilet'));
  });

  it('name languages', () => {
    expect(findLanguages('English, Español & ht')).to.deep.equal(['en', 'es', 'ht']);
    expect(findLanguages('Deutsch und Türkçe')).to.deep.equal(['de', 'tr']);
    expect(findLanguages('translator line available')).to.deep.equal([]);
  });

  it('name costs only where they say just that', () => {
    expect(findCost('Gratis')).to.deep.equal({kind: 'free'});
    expect(findCost('$5')).to.deep.equal({kind: 'fee', text: '$5'});
    expect(findCost('Paid')).to.deep.equal({kind: 'fee'});
    expect(findCost('free parking')).to.equal(undefined);
    expect(findCost('')).to.equal(undefined);
  });

  it('name conditions by the words of the vocabulary', () => {
    expect(findFocus('Bipolar, grieving; knitting')).to.deep.equal(['bipolar', 'grief']);
    expect(findFocus('Hallucinations, Leukemia, Break-up')).to.deep.equal(['hearing-voices', 'cancer', 'divorce']);
  });

  it('say yes, no, or nothing of it', () => {
    expect(['Yes', 'x', 'TRUE', 'ja'].map(findYesNo)).to.deep.equal([true, true, true, true]);
    expect(['N', 'false', '0'].map(findYesNo)).to.deep.equal([false, false, false]);
    expect(['', undefined, 'perhaps'].map(findYesNo)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('say who leads', () => {
    expect(findLeadership('Peer-led')).to.equal('peer');
    expect(findLeadership('a licensed therapist')).to.equal('professional');
    expect(findLeadership('peers with a counsellor')).to.equal('both');
    expect(findLeadership('Sam')).to.equal(undefined);
  });
});
