import {expect} from '@open-wc/testing';
import {
  lengthsOf,
  onBringing,
  onCamera,
  onListening,
  openQuestions,
} from '../../../../src/elements/support-group-finder/parts/listed-answers.js';
import {aGroup, aMeeting} from '../../../helpers/a-group.js';

const withNorms = (norms: string) => aGroup({norms});

describe('what a listing says of a first visit', () => {
  for (const [norms, quoted] of [
    ['Be kind. You may just listen. Phones off.', 'You may just listen.'],
    ['Sharing is voluntary.', 'Sharing is voluntary.'],
    ['There is no need to speak!\nCome early.', 'There is no need to speak!'],
    ['We listen to music.', undefined],
    ['Everybody speaks.', undefined],
  ] as const)
    it(`on listening: "${norms.replace('\n', ' ')}"`, () => {
      expect(onListening(withNorms(norms))).to.equal(quoted);
    });

  it('on the camera and on bringing somebody', () => {
    expect(onCamera(withNorms('Cameras are optional. Hello.'))).to.equal('Cameras are optional.');
    expect(onCamera(withNorms('We use video games.'))).to.equal(undefined);
    expect(onBringing(aGroup({summary: 'You may bring a friend.'}))).to.equal('You may bring a friend.');
    expect(onBringing(aGroup({summary: 'Bring a mat.'}))).to.equal(undefined);
  });

  it('gives every length once, and none of office hours', () => {
    const of = (minutes: number, officeHours = false) =>
      aMeeting({schedule: {kind: 'always', zoneFrom: 'none', minutes, officeHours}});
    expect(lengthsOf(aGroup({meetings: [of(90), of(60), of(90), of(480, true)]}))).to.deep.equal([60, 90]);
  });

  it('leaves open what it does not say; the camera only of what one can join on screen', () => {
    expect(openQuestions(aGroup())).to.deep.equal(['listen', 'cost', 'leader', 'bring', 'signUp']);
    const known = aGroup({
      norms: 'You may just listen.',
      cost: {kind: 'free'},
      leadership: 'peer',
      registration: {required: false},
      meetings: [aMeeting({formats: ['online']})],
    });
    expect(openQuestions(known)).to.deep.equal(['camera', 'bring']);
  });
});
