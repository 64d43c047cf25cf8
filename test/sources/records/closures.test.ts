import {expect} from 'chai';
import fc from 'fast-check';
import type {Schedule} from '../../../src/model/group.js';
import {withoutClosures} from '../../../src/sources/records/closures.js';
import type {Closure} from '../../../src/sources/records/closures.js';
import {weekly} from '../../helpers/a-group.js';

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
        const except = exceptions({from: `${start}T00:00`, to: `${end}T24:00`}) ?? [];
        expect(except[0]).to.equal(start);
        expect(except.at(-1)).to.equal(end);
        expect(except).to.have.length((Date.parse(end!) - Date.parse(start!)) / 86_400_000 + 1);
      }),
    );
  });
});
