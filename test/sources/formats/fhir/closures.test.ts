import {expect} from 'chai';
import fc from 'fast-check';
import type {Schedule} from '../../../../src/model/group.js';
import {readClosure, withoutClosures} from '../../../../src/sources/formats/fhir/closures.js';
import type {Closure} from '../../../../src/sources/formats/fhir/closures.js';
import {weekly} from '../../../helpers/a-group.js';
import {collectNotes, ignore} from '../../../helpers/notes.js';

describe('a period in which a service is closed', () => {
  const PERIODS: [start: string | undefined, end: string | undefined, closure: Closure][] = [
    ['2026-12-24', '2026-12-26', {from: '2026-12-24T00:00', to: '2026-12-27T00:00'}],
    ['2026-12-31', '2026-12-31', {from: '2026-12-31T00:00', to: '2027-01-01T00:00'}],
    ['2026-12-24T12:00', '2026-12-26T18:00', {from: '2026-12-24T12:00', to: '2026-12-26T18:00'}],
    ['2026-08', '2026-08', {from: '2026-08-01T00:00', to: '2026-09-01T00:00'}],
    ['2026-12', '2026-12', {from: '2026-12-01T00:00', to: '2027-01-01T00:00'}],
    ['2026', '2026', {from: '2026-01-01T00:00', to: '2027-01-01T00:00'}],
    ['2026-12-24', undefined, {from: '2026-12-24T00:00'}],
  ];
  for (const [start, end, closure] of PERIODS) {
    it(`is from ${start} to ${end ?? 'whenever'}, both included`, () => {
      const notes = collectNotes();
      expect(readClosure({start, end}, notes.note)).to.deep.equal(closure);
      expect(notes.problems).to.deep.equal([]);
    });
  }

  it('is unclear where an end cannot be read or comes first', () => {
    for (const during of [
      {start: '2026-12-26', end: '2026-12-24'},
      {start: '2026-12-24', end: 'Easter'},
      {start: 'Easter', end: '2026-12-24'},
      {end: '2026-12-24'},
      {},
    ]) {
      const notes = collectNotes();
      expect(readClosure(during, notes.note), JSON.stringify(during)).to.equal(undefined);
      expect(notes.codes()).to.deep.equal(['bad-date']);
    }
  });

  it('is none where there is nothing', () => {
    const notes = collectNotes();
    for (const during of [undefined, null, '2026', 7]) expect(readClosure(during, notes.note)).to.equal(undefined);
    expect(notes.problems).to.deep.equal([]);
  });
});

describe('a schedule with closures', () => {
  const TUESDAYS = weekly('TU', '19:00');
  const exceptions = (...closures: Closure[]) => {
    const schedule = withoutClosures(TUESDAYS, closures);
    return schedule.kind === 'rule' ? schedule.except : undefined;
  };

  it('leaves out the days inside', () => {
    expect(exceptions({from: '2026-12-24T00:00', to: '2026-12-27T00:00'})).to.deep.equal([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('leaves out the first and last day only if it starts inside on them', () => {
    expect(exceptions({from: '2026-12-24T19:00', to: '2026-12-25T19:00'})).to.deep.equal(['2026-12-24']);
    expect(exceptions({from: '2026-12-24T19:01', to: '2026-12-25T19:01'})).to.deep.equal(['2026-12-25']);
    expect(exceptions({from: '2026-12-24T20:00', to: '2026-12-24T22:00'})).to.equal(undefined);
  });

  it('ends before a closure without an end, or before that if it says so', () => {
    const closed: Closure[] = [{from: '2026-12-24T00:00'}];
    expect(withoutClosures(TUESDAYS, closed)).to.deep.equal({...TUESDAYS, until: '2026-12-23'});
    const until = {...TUESDAYS, until: '2026-12-01'};
    expect(withoutClosures(until, closed)).to.deep.equal(until);
    expect(withoutClosures({...until, until: '2027-06-01'}, closed)).to.have.property('until', '2026-12-23');
    expect(withoutClosures(TUESDAYS, [{from: '2026-12-24T20:00'}]), 'that evening').to.have.property(
      'until',
      '2026-12-24',
    );
  });

  it('keeps its own exceptions, each once and in order', () => {
    const schedule = {...TUESDAYS, except: ['2026-12-25', '2026-12-29', '2026-01-06']};
    const closed = withoutClosures(schedule, [{from: '2026-12-24T00:00', to: '2026-12-26T00:00'}]);
    expect(closed).to.have.deep.property('except', ['2026-01-06', '2026-12-24', '2026-12-25', '2026-12-29']);
  });

  it('stays as it is where it is no rule', () => {
    const unknown: Schedule = {kind: 'unknown', zoneFrom: 'none', text: 'Tuesdays'};
    expect(withoutClosures(unknown, [{from: '2026-12-24T00:00'}])).to.equal(unknown);
    expect(withoutClosures(TUESDAYS, [])).to.deep.equal(TUESDAYS);
  });

  it('does not meet inside, however long the closure is', () => {
    const day = fc.date({min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [start, end] = [one, other].map((each) => each.toISOString().slice(0, 10)).sort();
        const closure = readClosure({start, end}, ignore);
        const except = exceptions(closure!) ?? [];
        expect(except[0]).to.equal(start);
        expect(except.at(-1)).to.equal(end);
        expect(except).to.have.length((Date.parse(end!) - Date.parse(start!)) / 86_400_000 + 1);
      }),
    );
  });
});
