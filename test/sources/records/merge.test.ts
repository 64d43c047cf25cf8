import {expect} from 'chai';
import type {Group, Schedule} from '../../../src/model/group.js';
import {createMerger, withMeetings} from '../../../src/sources/records/merge.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';

const HALL = {precision: 'exact' as const, name: 'Hall', lines: ['1 Main St']};

const row = (schedule: Schedule, fields: Partial<Group> = {}, place: object = {}): Group =>
  aGroup({...fields, meetings: [aMeeting({place: {...HALL, ...place}, schedule})]});
const TUESDAY = weekly('TU', '19:00');
const THURSDAY = weekly('TH', '19:00');

/** The notes of each meeting after all rows were entered, a list for each group. */
function notesOf(...rows: Group[]): {summary?: string; notes: (string | undefined)[]}[] {
  const positions = new Map<Group, number>();
  const groups: Group[] = [];
  const merger = createMerger((each) => groups[positions.get(each) ?? -1] ?? each);
  for (const each of rows) {
    const host = merger.find(each);
    const position = host && positions.get(host);
    if (position !== undefined) groups[position] = withMeetings(groups[position] as Group, each);
    else {
      positions.set(each, groups.push(each) - 1);
      merger.remember(each);
    }
  }
  return groups.map(({summary, meetings}) => ({
    ...(summary && {summary}),
    notes: meetings.map(({notes}) => notes),
  }));
}

describe('rows of one name at one place', () => {
  it('are one group where they say the same', () => {
    const summary = 'Bring a mug.';
    expect(notesOf(row(TUESDAY, {summary}), row(THURSDAY, {summary}))).to.deep.equal([
      {summary, notes: [undefined, undefined]},
    ]);
  });

  it('are one group where their notes differ, which stay with their meeting', () => {
    const rows = [
      row(TUESDAY, {summary: 'We read.'}),
      row(THURSDAY),
      row(weekly('SA', '10:00'), {summary: 'We walk.'}),
    ];
    expect(notesOf(...rows)).to.deep.equal([{notes: ['We read.', undefined, 'We walk.']}]);
  });

  it('are one group where only the way to the door differs', () => {
    const rows = [row(TUESDAY, {}, {notes: 'Side door'}), row(THURSDAY, {}, {notes: 'Front door'})];
    expect(notesOf(...rows)).to.have.length(1);
  });

  it('are two groups where their notes differ at the same time, or without one', () => {
    const [women, men] = [{summary: 'For women.'}, {summary: 'For men.'}];
    expect(notesOf(row(TUESDAY, women), row(TUESDAY, men))).to.have.length(2);
    expect(notesOf(row(TUESDAY, women), row(THURSDAY, women), row(THURSDAY, men))).to.have.length(2);
    const unknown: Schedule = {kind: 'unknown', zoneFrom: 'none'};
    expect(notesOf(row(unknown, women), row(unknown, men))).to.have.length(2);
    expect(notesOf(row(TUESDAY, {}, {notes: 'Room 1'}), row(TUESDAY, {}, {notes: 'Room 2'}))).to.have.length(2);
  });

  it('are two groups where anything else differs', () => {
    expect(notesOf(row(TUESDAY, {openness: 'open'}), row(THURSDAY, {openness: 'closed'}))).to.have.length(2);
    expect(notesOf(row(TUESDAY), row(THURSDAY, {}, {lines: ['2 Main St']}))).to.have.length(2);
  });
});
