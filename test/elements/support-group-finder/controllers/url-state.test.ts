import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {filtersIn, withFilters} from '../../../../src/elements/support-group-finder/controllers/url-state.js';
import {aFinder, aSource, names, settled, typeWords, until} from '../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';

const PAGE = 'https://example.org/groups';

describe('filters in an address', () => {
  it('are those that tell nothing of a person', () => {
    const filters = {
      day: ['MO', 'WE'],
      time: ['evening'],
      format: ['online'],
      language: ['pt-BR'],
      focus: ['grief'],
      audience: ['women'],
    };
    const address = withFilters(`${PAGE}?lang=en#top`, '', filters as never);
    expect(address).to.equal(`${PAGE}?lang=en&day=MO,WE&time=evening&format=online&language=pt-BR#top`);
    expect(filtersIn(`${address}&focus=grief&q=words`.replace('#top', ''), '')).to.deep.equal({
      day: ['MO', 'WE'],
      time: ['evening'],
      format: ['online'],
      language: ['pt-BR'],
    });
  });

  it('leave what is not ours as it stands, to the letter', () => {
    const others = '?a=%20b&c=d+e&dayOff=1&evening-day=SU&empty';
    expect(withFilters(PAGE + others, '', {day: ['MO']})).to.equal(`${PAGE}${others}&day=MO`);
    expect(withFilters(`${PAGE}${others}&day=MO`, '', {})).to.equal(PAGE + others);
    expect(filtersIn(`${PAGE}?evening-day=SU&day=MO`, 'evening-')).to.deep.equal({day: ['SU']});
  });

  it('stand there as one value each, whatever is in them', () => {
    const odd = withFilters(PAGE, '', {language: ['x&focus=grief#', 'a b']});
    expect(odd).to.equal(`${PAGE}?language=x%26focus%3Dgrief%23,a%20b`);
  });

  it('that are none are passed over', () => {
    expect(
      filtersIn(`${PAGE}?day=XX,MO,MO,<b>&time=noon&format=javascript:&language=${'x'.repeat(99)}`, ''),
    ).to.deep.equal({
      day: ['MO'],
    });
  });

  it('come back as they were written, and nothing makes reading throw', () => {
    const day = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'SU'), {minLength: 1});
    fc.assert(
      fc.property(day, fc.webUrl({withQueryParameters: true}), fc.string(), (days, url, noise) => {
        const own = withFilters(url, 'p-', {day: days});
        expect(filtersIn(own, 'p-')).to.deep.equal({day: days});
        expect(withFilters(own, 'p-', {})).to.equal(withFilters(url, 'p-', {}));
        filtersIn(`${PAGE}?day=${noise}`, '');
      }),
    );
  });
});

describe('a finder with url-state', () => {
  const groups = [
    aGroup({
      id: 'mo',
      name: 'Monday Circle',
      meetings: [aMeeting({schedule: weekly('MO', '19:00', 'America/New_York')})],
    }),
    aGroup({
      id: 'we',
      name: 'Midweek Circle',
      meetings: [aMeeting({schedule: weekly('WE', '19:00', 'America/New_York')})],
    }),
  ];
  const before = location.href;
  const open = async (search: string, setUp?: (finder: SupportGroupFinder) => void) => {
    history.replaceState(history.state, '', search);
    const finder = await aFinder({source: aSource(groups)});
    finder.setAttribute('url-state', '');
    setUp?.(finder);
    return settled(finder);
  };
  afterEach(() => history.replaceState(history.state, '', before));

  it('opens on what the address says', async () => {
    const finder = await open('?day=WE');
    await until(() => finder.query.filters?.day);
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Midweek Circle']);
  });

  it('keeps the chosen filters in the address, without the words typed and without history entries', async () => {
    const {length} = history;
    const finder = await open('?page=2#list');
    await typeWords(finder, 'circle');
    finder.query = {
      ...finder.query,
      near: {latitude: 1, longitude: 2},
      filters: {day: ['MO'], focus: ['grief'], audience: ['women']},
    };
    await until(() => location.search.includes('day'));
    expect(location.search + location.hash).to.equal('?page=2&day=MO#list');
    document.dispatchEvent(new Event('support-clear'));
    await until(() => !location.search.includes('day'));
    expect(location.search + location.hash).to.equal('?page=2#list');
    expect(history.length).to.equal(length);
  });

  it('without the attribute leaves the address alone', async () => {
    const finder = await open('?day=WE', (element) => element.removeAttribute('url-state'));
    await until(() => finder.directory.search);
    finder.query = {filters: {day: ['MO']}};
    await finder.updateComplete;
    await finder.updateComplete;
    expect(location.search).to.equal('?day=WE');
    expect(names(finder)).to.deep.equal(['Monday Circle']);
  });
});
