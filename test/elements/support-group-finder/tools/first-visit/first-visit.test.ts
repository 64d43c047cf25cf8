import {expect} from '@open-wc/testing';
import {firstVisit} from '../../../../../src/elements/support-group-finder/tools/first-visit/first-visit.js';
import type {FinderHost} from '../../../../../src/elements/support-group-finder/finder-host.js';
import {strings} from '../../../../../src/i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../../../../src/i18n/support-group-finder/strings.js';
import type {Group} from '../../../../../src/model/group.js';
import {textOf} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting} from '../../../../helpers/a-group.js';
import {drawn} from '../../../../helpers/groups-on-paper.js';

const hostWith = (more: Partial<FinderStrings> = {}) => ({view: {strings: {...strings, ...more}}}) as FinderHost;
const folded = (group: Group) => drawn(firstVisit(hostWith())(group));
const questions = (group: Partial<Group>) => [...folded(aGroup(group)).querySelectorAll('li')].map(textOf);

/** A listing that answers all that one could ask. */
const ANSWERED: Partial<Group> = {
  norms: 'You may just listen.',
  summary: 'You can bring a friend.',
  cost: {kind: 'free'},
  leadership: 'peer',
  registration: {required: false, text: 'No need to sign up'},
};

describe('what happens at a first meeting', () => {
  it('is folded, with what is true of every group', () => {
    const box = folded(aGroup());
    expect(box.querySelector('details')?.open).to.equal(false);
    expect(textOf(box.querySelector('summary'))).to.equal(strings.visitTitle);
    expect(textOf(box)).to.include(strings.visitGentle);
  });

  it('has the three questions that matter most of those the listing leaves open', () => {
    expect(questions({})).to.deep.equal([
      'Can I just listen the first time?',
      'Does it cost anything?',
      'Who runs the group?',
    ]);
    const {norms, cost} = ANSWERED;
    expect(questions({norms, cost})).to.deep.equal([
      strings.visitAskLeader,
      strings.visitAskBring,
      strings.visitAskSignUp,
    ]);
  });

  it('asks about the camera only where people meet on screen', () => {
    expect(questions(ANSWERED)).to.deep.equal([]);
    expect(questions({...ANSWERED, meetings: [aMeeting({formats: ['online']})]})).to.deep.equal([
      strings.visitAskCamera,
    ]);
  });

  it('does not speak of questions where the listing answers all of them', () => {
    const box = folded(aGroup(ANSWERED));
    expect(textOf(box)).not.to.include(strings.visitAsk);
    expect(textOf(box)).to.include(strings.visitGentle);
  });

  it('is in the words that the finder has when it is drawn', () => {
    const host = {...hostWith()};
    const draw = firstVisit(host);
    host.view = hostWith({visitTitle: 'Vor dem ersten Mal'}).view;
    expect(textOf(drawn(draw(aGroup())).querySelector('summary'))).to.equal('Vor dem ersten Mal');
  });
});
