import {expect} from 'chai';
import {OPEN_ACTIVE} from '../../../helpers/format-samples.js';
import {readJson} from '../../../helpers/read-rows.js';

const item = (id: unknown, data: object, more: object = {}) => ({
  state: 'updated',
  kind: 'Event',
  id,
  modified: 1,
  data: {'@type': 'Event', startDate: '2026-02-01T10:00:00Z', ...data},
  ...more,
});

describe('OpenActive', () => {
  it('has a group for a series with its dates', async () => {
    const {type, groups, merged} = await readJson(OPEN_ACTIVE);
    expect([type, merged]).to.deep.equal(['openactive', 1]);
    expect(groups[0]).to.deep.include({
      id: 'list:https://oa.example.org/s1',
      name: 'Gentle Steps',
      audience: ['women'],
      ages: {minimum: 18},
      cost: {kind: 'fee', text: '3.50 GBP'},
      labels: ['Walking'],
    });
    expect(groups[0]?.source.licence).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(groups[0]?.meetings[0]?.place).to.deep.include({name: 'Park Gate', locality: 'Leeds', latitude: 53.8});
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({
      freq: 'WEEKLY',
      byday: [{day: 'FR'}],
      start: '10:00',
      minutes: 60,
      zone: 'Europe/London',
      except: ['2026-01-09'],
    });
  });

  it('says what was deleted, and what a newer version replaces', async () => {
    const {rejected, groups} = await readJson(OPEN_ACTIVE);
    expect(rejected).to.deep.equal([
      {index: 2, problem: {code: 'superseded', values: {id: '4'}}},
      {index: 4, problem: {code: 'deleted', values: {id: '5'}}},
    ]);
    expect(groups.map(({name}) => name)).to.deep.equal(['Gentle Steps', 'New Name']);
  });

  it('does not show an older version of what was deleted later, but what came back', async () => {
    const gone = {state: 'deleted', kind: 'Event', id: 'x', modified: 5};
    expect((await readJson({items: [item('x', {name: 'Gone'}), gone]})).groups).to.deep.equal([]);
    const back = await readJson({items: [gone, item('x', {name: 'Back'}, {modified: 6})]});
    expect(back.groups.map(({name}) => name)).to.deep.equal(['Back']);
  });

  it('compares dates and numbers of change alike', async () => {
    const {groups} = await readJson({
      items: [
        item(1, {name: 'New'}, {modified: '2026-02-01T00:00:00Z'}),
        item(1, {name: 'Old'}, {modified: '2026-01-01T00:00:00Z'}),
      ],
    });
    expect(groups.map(({name}) => name)).to.deep.equal(['New']);
  });

  it('keeps things apart that careless feeds gave the same id', async () => {
    const {groups} = await readJson({
      items: [
        item(1, {name: 'A', '@id': 'https://a.example.org'}),
        item(1, {name: 'B', '@id': 'https://b.example.org'}),
      ],
    });
    expect(groups.map(({name}) => name)).to.deep.equal(['A', 'B']);
  });

  it('finds the series of a date inside it, and rejects a date that has none and no name', async () => {
    const superEvent = {'@type': 'SessionSeries', name: 'Inside', location: {name: 'Hall'}};
    const {groups, rejected} = await readJson({
      items: [item(1, {superEvent}), item(2, {superEvent: 'https://gone.example.org'})],
    });
    expect(groups[0]?.name).to.equal('Inside');
    expect(groups[0]?.meetings[0]?.place?.name).to.equal('Hall');
    expect(rejected.map(({problem}) => problem.code)).to.deep.equal(['no-name']);
  });

  it('of a page that ends the feed is empty', async () => {
    const {groups} = await readJson([
      {items: [item(1, {name: 'A'})], next: 'x'},
      {items: [], next: 'x'},
    ]);
    expect(groups).to.have.length(1);
  });
});
