import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {whenAnswer} from '../../../../src/elements/support-group-finder/parts/when-answer.js';
import type {View} from '../../../../src/elements/support-group-finder/render-context.js';
import type {Group, Meeting, RuleSchedule, Schedule} from '../../../../src/model/group.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';
import {drawn, textsIn} from '../../../helpers/drawn.js';
import {saidTo} from '../../../helpers/said-answers.js';

const ZONE = 'America/New_York';
const monthly: RuleSchedule = {...weekly('TU', '19:00', ZONE), freq: 'MONTHLY', byday: [{nth: 2, day: 'TU'}]};
const undated = (schedule: object): Schedule => ({kind: 'unknown', zoneFrom: 'none', ...schedule});

/** What is said to "When is it?" on Monday noon. */
const said = (meeting: Partial<Meeting>, group: Partial<Group> = {}, around: Partial<View> = {}) =>
  saidTo([whenAnswer(aGroup(group), aMeeting(meeting), aView(around))], 'When is it?');

describe('the answer to when a group meets', () => {
  it('is its next date, how soon that is and how often', () => {
    expect(said({schedule: weekly('FR', '19:00', ZONE)})).to.deep.equal([
      'Friday, November 27, 7:00–8:00 PM',
      'In 4 days · Every Friday',
    ]);
    const openEnd = {...weekly('FR', '19:00', ZONE), minutes: undefined};
    expect(said({schedule: openEnd})?.[0]).to.equal('Friday, November 27, 7:00 PM');
  });

  it('says that it is on, or about to start', () => {
    expect(said({schedule: weekly('MO', '11:30', ZONE)})?.[1]).to.equal('On now · Every Monday');
    expect(said({schedule: weekly('MO', '12:20', ZONE)})?.[1]).to.equal('Starts in 20 minutes · Every Monday');
  });

  it('never makes a time up', () => {
    const untimed = {...weekly('FR', '19:00', ZONE), start: undefined};
    expect(said({schedule: untimed})?.[0]).to.equal('Friday, November 27, Time not listed');
    expect(said({schedule: {...untimed, text: 'After work'}})).to.deep.equal([
      'Friday, November 27, Ask for the time',
      'In 4 days · Every Friday',
      'After work',
    ]);
  });

  it('says whose clock that is, and what the other one says', () => {
    const schedule = weekly('FR', '09:00', 'America/Los_Angeles');
    const online: Partial<Meeting> = {formats: ['online'], schedule};
    expect(said(online)?.[2]).to.equal('Your time. For the group (Los Angeles), it’s 9:00 AM.');
    expect(said(online, {}, {clockName: 'Boston'})?.[2]).to.equal(
      'Time in Boston. For the group (Los Angeles), it’s 9:00 AM.',
    );
    expect(said({formats: ['in-person', 'online'], schedule})?.[2]).to.equal('Online: 12:00 PM your time');
    expect(said({schedule})).to.have.length(2);
  });

  it('doubts a time whose zone no one has listed, where people join from elsewhere', () => {
    expect(said({formats: ['online'], schedule: weekly('FR', '19:00')})?.[2]).to.equal('Time zone not listed');
    const untimed = {...weekly('FR', '19:00'), start: undefined};
    expect(said({formats: ['online'], schedule: untimed}), 'no time to doubt').to.have.length(2);
    expect(said({schedule: weekly('FR', '19:00')})).to.have.length(2);
  });

  it('is what the list says where there is no date, once', () => {
    expect(said({schedule: undated({text: 'When the moon is full'})})).to.deep.equal(['When the moon is full']);
    expect(said({schedule: undated({})})).to.deep.equal(['Ask for dates']);
    expect(said({schedule: undated({start: '19:00', minutes: 90})})).to.deep.equal([
      '7:00 PM, 90 minutes',
      'Ask for dates',
    ]);
  });

  it('leaves out the words of the list that the rule says in whole', () => {
    const text = 'Fridays at seven';
    expect(said({schedule: {...weekly('FR', '19:00', ZONE), text}})).not.to.include(text);
    expect(said({schedule: {...weekly('FR', '19:00', ZONE), text, restriction: 'Monthly'}})).to.include(text);
  });

  it('warns of limits and of days off, each with a drawing', () => {
    const schedule = {
      ...weekly('TH', '19:00', ZONE),
      restriction: 'Not on bank holidays',
      except: ['2026-11-26', '2026-12-24', '2027-06-03'],
    };
    const {more = []} = whenAnswer(aGroup(), aMeeting({schedule}), aView());
    expect(textsIn(drawn(more), '.note')).to.deep.equal([
      'Check the dates: Not on bank holidays',
      'Not meeting on Thursday, November 26, 2026 and Thursday, December 24, 2026',
    ]);
    expect(drawn(more).querySelectorAll('.note > svg.warning')).to.have.length(2);
  });

  it('has the notes of the meeting, and says that these are office hours', () => {
    const schedule = {...weekly('FR', '09:00', ZONE), officeHours: true};
    expect(said({schedule, notes: 'Ring twice.\nUse the ramp.'})?.slice(2)).to.deep.equal([
      'Ring twice.',
      'Use the ramp.',
      'Office hours',
    ]);
  });

  it('lists three dates after the next one, of what isn’t every week', () => {
    const dates = (schedule: Schedule) =>
      textsIn(drawn(whenAnswer(aGroup(), aMeeting({schedule}), aView()).more), '.dates li');
    expect(dates(monthly)).to.deep.equal([
      'Tuesday, January 12, 2027',
      'Tuesday, February 9, 2027',
      'Tuesday, March 9, 2027',
    ]);
    expect(dates({...weekly('TU', '19:00', ZONE), interval: 2, anchor: '2026-11-24'})).to.have.length(3);
    const dinner = {start: '2026-12-08', summary: 'Holiday dinner'};
    const listed = [{start: '2026-11-24'}, {start: '2026-12-01'}, dinner];
    expect(dates({kind: 'dates', dates: listed, start: '19:00', zone: ZONE, zoneFrom: 'row'})).to.deep.equal([
      'Tuesday, December 1, 2026',
      'Tuesday, December 8, 2026 – Holiday dinner',
    ]);
    expect(dates(weekly('TU', '19:00', ZONE))).to.deep.equal([]);
    expect(dates({...monthly, officeHours: true})).to.deep.equal([]);
  });

  it('has no date for a group that pauses or has ended', () => {
    for (const status of ['paused', 'ended'] as const)
      expect(said({schedule: monthly}, {status})).to.deep.equal(['7:00 PM, 60 minutes', '2nd Tuesday of the month']);
  });

  it('ends with what can be done about it', () => {
    const calendar = html`<button>Add to calendar</button>`;
    expect(saidTo([whenAnswer(aGroup(), aMeeting(), aView(), [calendar])], 'When is it?')?.at(-1)).to.equal(
      'Add to calendar',
    );
  });
});
