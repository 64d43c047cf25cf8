import {expect} from '@open-wc/testing';
import {todayOf, whenPresets} from '../../../../src/elements/support-group-finder/parts/when-presets.js';
import type {Query} from '../../../../src/model/query.js';
import {allShown, names, NOON, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';
import {withFilters} from '../../../helpers/open-filters.js';

const presets = (query: Query = {}, around = {}) => whenPresets(aView({query, ...around}));
const chosen = (query: Query) =>
  presets(query)
    .filter(({isChosen}) => isChosen)
    .map(({label}) => label);
const change = (label: string, query: Query = {}, around = {}) =>
  presets(query, around).find((preset) => preset.label === label)?.change;

describe('days and times in one press', () => {
  it('are those of the visitor’s calendar', () => {
    expect(todayOf({now: NOON, viewerZone: 'America/New_York'})).to.equal('MO');
    expect(todayOf({now: NOON, viewerZone: 'Pacific/Auckland'})).to.equal('TU');
    expect(change('Today', {}, {viewerZone: 'Pacific/Auckland'})?.filters?.day).to.deep.equal(['TU']);
    expect(change('Tonight')?.filters).to.deep.include({day: ['MO'], time: ['evening', 'night']});
    expect(change('This week')).to.deep.equal({thisWeek: true, filters: {day: undefined, time: undefined}});
  });

  it('take the days of the weekend from the country', () => {
    expect(change('Weekend')?.filters?.day).to.have.members(['SA', 'SU']);
    expect(change('Weekend', {}, {locale: 'ar-EG'})?.filters?.day).to.have.members(['FR', 'SA']);
  });

  it('show which of them is chosen, in any order of its days, and none that is only like it', () => {
    expect(chosen({})).to.deep.equal([]);
    expect(chosen({thisWeek: true})).to.deep.equal(['This week']);
    expect(chosen({thisWeek: true, filters: {day: ['MO']}})).to.deep.equal(['Today']);
    expect(chosen({thisWeek: true, filters: {day: ['MO'], time: ['night', 'evening']}})).to.deep.equal(['Tonight']);
    expect(chosen({thisWeek: true, filters: {day: ['MO'], time: ['evening']}})).to.deep.equal([]);
    expect(chosen({filters: {day: ['MO']}}), 'every Monday').to.deep.equal([]);
  });

  it('leave the other filters alone, chosen or taken back', () => {
    const filters = {day: ['WE' as const], time: ['morning' as const], format: ['online' as const]};
    expect(change('Today', {filters})).to.deep.equal({
      thisWeek: true,
      filters: {format: ['online'], day: ['MO'], time: undefined},
    });
    expect(change('Today', {thisWeek: true, filters: {day: ['MO'], format: ['online']}})).to.deep.equal({
      thisWeek: undefined,
      filters: {format: ['online'], day: undefined, time: undefined},
    });
  });
});

describe('the buttons for them', () => {
  it('choose today, tonight, this week and the weekend in one press, and take them back', async () => {
    const groups = [
      ['Tonight', 'MO', '19:00'],
      ['Lunch', 'MO', '13:00'],
      ['Saturday', 'SA', '10:00'],
    ].map(([name = '', day, start = '']) =>
      aGroup({
        id: `list:${name}`,
        name,
        meetings: [aMeeting({schedule: weekly(day as 'MO', start, 'America/New_York')})],
      }),
    );
    const later = {
      ...weekly('MO', '20:00', 'America/New_York'),
      freq: 'MONTHLY' as const,
      byday: [{day: 'MO' as const, nth: -1}],
    };
    groups.push(aGroup({id: 'list:later', name: 'Last Monday', meetings: [aMeeting({schedule: later})]}));
    const finder = await withFilters(groups, {clock: () => NOON});
    const preset = (label: string) =>
      allShown(finder, '.presets button').find((each) => textOf(each) === label) as HTMLButtonElement;
    const choose = async (label: string, expected: string[]) => {
      preset(label).click();
      await until(() => names(finder).join() === expected.join(), `${label}: ${names(finder).join()}`);
      expect(preset(label).getAttribute('aria-pressed')).to.equal('true');
    };
    await choose('Today', ['Lunch', 'Tonight']);
    await choose('Tonight', ['Tonight']);
    await choose('This week', ['Lunch', 'Tonight', 'Saturday']);
    await choose('Weekend', ['Saturday']);
    preset('Weekend').click();
    await until(() => names(finder).length === 4);
    expect(finder.query.filters?.day).to.equal(undefined);
    expect(finder.query.thisWeek).to.equal(undefined);
  });
});
