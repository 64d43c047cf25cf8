import {expect} from 'chai';
import {inBritish} from '../../src/content/british.js';

describe('English outside the United States', () => {
  const SPELT: [us: string, gb: string][] = [
    ['Programs and a program', 'Programmes and a programme'],
    ['a programmer', 'a programmer'],
    ['Organizations', 'Organisations'],
    ['recognized, Recognizing', 'recognised, Recognising'],
    ['apologize', 'apologise'],
    ['it takes time to practice', 'it takes time to practise'],
    ['She practices; practicing helps', 'She practises; practising helps'],
    ['in practice', 'in practice'],
    ['Centers in the center', 'Centres in the centre'],
    ['centered', 'centered'],
    ['a caregiver and Caregivers', 'a carer and Carers'],
    ['favorite', 'favourite'],
    ['Behavioral', 'Behavioural'],
    ['without judgment', 'without judgement'],
    ['they meet and organize', 'they meet and organise'],
    ['Afterward', 'Afterwards'],
    ['afterwards', 'afterwards'],
    ['you don’t need it anymore', 'you don’t need it any more'],
    ['firsthand tips on weekends', 'first-hand tips at weekends'],
    ['numbers in parentheses', 'numbers in brackets'],
    ['on November 28, 2026', 'on 28 November 2026'],
    ['Lyons and others, 2021', 'Lyons and others, 2021'],
    ['a group for you', 'a group for you'],
  ];
  for (const [us, gb] of SPELT) {
    it(`has "${gb}" for "${us}"`, () => {
      expect(inBritish({text: us})).to.deep.equal({text: gb});
    });
  }

  it('is spelt all through a guide, and once is enough', () => {
    const guide = {
      title: 'Programs',
      minutes: 3,
      none: null,
      sections: [{heading: 'Centers', body: ['One program', {list: ['favor']}]}],
    };
    const spelt = inBritish(guide);
    expect(spelt).to.deep.equal({
      title: 'Programmes',
      minutes: 3,
      none: null,
      sections: [{heading: 'Centres', body: ['One programme', {list: ['favour']}]}],
    });
    expect(inBritish(spelt)).to.deep.equal(spelt);
    expect(guide.title, 'the guide itself stays').to.equal('Programs');
  });

  it('leaves names, addresses and filters as they are', () => {
    const kept = {
      id: 'recovery-program',
      source: 'Center for Programs, 2021',
      sources: ['Center for Programs, 2021'],
      url: 'https://program.example/center',
      filters: {kind: ['program']},
      query: {text: 'program'},
      countries: ['program'],
      speaksFor: 'program',
    };
    expect(inBritish({...kept, text: 'program'})).to.deep.equal({...kept, text: 'programme'});
  });
});
