import {expect} from '@open-wc/testing';
import {traitsOf} from '../../../../src/elements/support-group-finder/parts/card-traits.js';
import type {Group} from '../../../../src/model/group.js';
import {aGroup} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';

const traits = (group: Partial<Group>, locale = 'en-US') =>
  traitsOf(aGroup(group), aView({locale})).map(({icon, text}) => [icon, text]);

describe('the traits on a card', () => {
  it('are at most three: what makes a journey useless stands first', () => {
    const all: Partial<Group> = {
      languages: ['es'],
      registration: {required: true},
      cost: {kind: 'free'},
      norms: 'You may just listen.',
      access: ['captions', 'parking'],
      leadership: 'peer',
    };
    const inOrder = [
      ['language', 'Spanish'],
      ['check', 'Sign up first'],
      ['tag', 'Free'],
      ['ear', 'You can just listen'],
      ['captions', 'Captions'],
      ['person', 'Peer-led'],
    ];
    expect(traits(all)).to.deep.equal(inOrder.slice(0, 3));
    const fewer = {...all, languages: [], registration: {required: false}};
    expect(traits(fewer)).to.deep.equal(inOrder.slice(2, 5));
    expect(traits({...fewer, cost: undefined})).to.deep.equal(inOrder.slice(3));
  });

  it('are none where the listing says nothing', () => {
    expect(traits({})).to.deep.equal([]);
  });

  it('leave out the reader’s own language, in whatever country it is spoken', () => {
    expect(traits({languages: ['en-GB', 'de']})).to.deep.equal([['language', 'German']]);
    expect(traits({languages: ['en', 'de']}, 'de-AT')).to.deep.equal([['language', 'Englisch']]);
  });

  it('have a price of a few words as it is listed, and a longer one in short', () => {
    const text = 'x'.repeat(40);
    expect(traits({cost: {kind: 'fee', text}})).to.deep.equal([['tag', text]]);
    expect(traits({cost: {kind: 'fee', text: `${text}x`}})).to.deep.equal([['tag', 'Has a fee']]);
    expect(traits({cost: {kind: 'donation', text: '2 dollars'}})).to.deep.equal([['tag', 'Free, donations welcome']]);
  });

  it('draw what they name: each kind of access that has a drawing, a check for the others', () => {
    const icon = (access: string) => traits({access: [access]})[0]?.[0];
    expect(['wheelchair', 'step-free', 'captions', 'parking'].map(icon)).to.deep.equal([
      'wheelchair',
      'wheelchair',
      'captions',
      'check',
    ]);
  });

  it('tell who leads', () => {
    expect(traits({leadership: 'professional'})).to.deep.equal([['person', 'Led by a professional']]);
    expect(traits({leadership: 'both'})).to.deep.equal([['person', 'Peer and professional']]);
  });
});
