import {expect} from 'chai';
import {ClockBuilder, readClock} from '../../../src/directory/packed/clock.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';

const meeting = (day: 'MO' | 'TU', text: string) =>
  aMeeting({schedule: {...weekly(day, '19:00', 'Europe/London'), text}, formats: ['online']});

/** Three groups, in the order 2, 0, 1. */
function clockOf() {
  const builder = new ClockBuilder();
  builder.add(aGroup({meetings: [meeting('MO', 'Mondays'), meeting('TU', 'Tuesdays')]}));
  builder.add(aGroup({meetings: [], status: 'paused'}));
  builder.add(aGroup({meetings: [meeting('TU', 'every Tuesday')], status: 'unknown'}));
  return readClock(new Uint8Array(Buffer.concat(builder.write(new Uint32Array([2, 0, 1])))));
}

describe('the clock of a pack', () => {
  it('says when and how each group meets, in the order of the records', () => {
    const {size, timings, meetings, starts, statusOf} = clockOf();
    expect([size, ...starts]).to.deep.equal([3, 0, 1, 3, 3]);
    const days = [...meetings].map((number) => {
      const {schedule, formats} = timings[number] as (typeof timings)[number];
      return [schedule.kind === 'rule' && schedule.byday?.[0]?.day, schedule.start, schedule.zone, ...formats];
    });
    const [tuesday, monday] = ['TU', 'MO'].map((day) => [day, '19:00', 'Europe/London', 'online']);
    expect(days).to.deep.equal([tuesday, monday, tuesday]);
    expect([0, 1, 2].map(statusOf)).to.deep.equal(['unknown', 'active', 'paused']);
  });

  it('has what differs only in its words once', () => {
    expect(clockOf().timings).to.have.length(2);
  });
});
