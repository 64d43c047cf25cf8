import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  count,
  names,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {cell, focused, withFilters} from '../../../helpers/open-filters.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {manyGroups, RECOVERY_GROUPS, SOME_GROUPS} from '../../../helpers/some-groups.js';

const section = (finder: SupportGroupFinder, facet: string) => shown(finder, `[data-section=${facet}]`);
const options = (finder: SupportGroupFinder, facet: string) =>
  allShown(finder, `[data-section=${facet}] .check`).map(textOf);

describe('all the filters', () => {
  it('keep what they find in sight while the rest scrolls', async () => {
    const finder = await withFilters();
    const sheet = shown(finder, 'dialog') as HTMLElement;
    const show = button(finder, 'Show 6 groups');
    // It comes up from below.
    await until(
      () =>
        show.getBoundingClientRect().bottom <= sheet.getBoundingClientRect().bottom &&
        sheet.getBoundingClientRect().bottom <= window.innerHeight,
    );
    cell(finder, 'online').click();
    await until(() => textOf(shown(finder, '[data-action=show]')) === 'Show 2 groups');
    expect(textOf(shown(finder, 'dialog .chip'))).to.match(/^Online/);
    button(finder, 'Show 2 groups').click();
    await until(() => !shown(finder, 'dialog'));
    expect(names(finder)).to.have.length(2);
    expect(focused(finder)).to.equal(button(finder, 'Filters'));
  });

  it('fold all but day, time and way to join, and say what is chosen in a fold', async () => {
    const finder = await withFilters();
    const folds = allShown(finder, 'details.fold');
    expect(folds.map((fold) => (fold as HTMLDetailsElement).open)).to.deep.equal(folds.map(() => false));
    expect(allShown(finder, '.cell').length).to.be.above(8);
    finder.query = {filters: {language: ['es']}};
    await until(() => textOf(section(finder, 'language')?.querySelector('.value') ?? undefined) === 'Spanish');
  });

  it('put options without groups behind a button that says how many there are', async () => {
    const finder = await withFilters(RECOVERY_GROUPS, {query: {filters: {kind: ['recovery']}}});
    finder.query = {words: 'Early Risers'};
    await until(() => options(finder, 'programme').length === 1);
    expect(options(finder, 'programme')).to.deep.equal(['Alcoholics Anonymous 1']);
    const more = section(finder, 'programme')?.querySelector('button') as HTMLElement;
    expect(textOf(more)).to.equal('5 more with no groups');
    more.click();
    await until(() => options(finder, 'programme').length === 6);
    expect(options(finder, 'programme')).to.include.members([
      'Narcotics Anonymous 0',
      'LifeRing 0',
      'SMART Recovery 0',
    ]);
  });

  it('never show an id, whatever the list calls its programmes and whom they find', async () => {
    const groups = ['al-anon', 'recovery-dharma', 'our-own-way'].map((code, position) =>
      aGroup({
        id: `list:${code}`,
        name: `Group ${position}`,
        programme: {code, label: `Label of ${code}`},
        meetings: [aMeeting({schedule: weekly('MO', '19:00', 'America/New_York')})],
      }),
    );
    const finder = await withFilters(groups);
    finder.query = {words: 'zzzz'};
    await until(() => count(finder) === '0 groups');
    section(finder, 'programme')?.querySelector('button')?.click();
    await until(() => options(finder, 'programme').length === 3);
    expect(options(finder, 'programme').sort()).to.deep.equal(['Al-Anon 0', 'Our own way 0', 'Recovery Dharma 0']);
  });

  it('begin the week as the language does', async () => {
    const days = (finder: SupportGroupFinder) =>
      allShown(finder, '.cell[data-facet=day]').map((day) => day.getAttribute('value'));
    expect(days(await withFilters(manyGroups(7)))).to.deep.equal(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']);
    const german = await withFilters(manyGroups(7), {lang: 'de'});
    await until(() => days(german)[0] === 'MO', days(german).join());
    expect(days(german)).to.deep.equal(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
  });

  it('announce the number inside the sheet, where screen readers are', async () => {
    const finder = await withFilters();
    cell(finder, 'online').click();
    await until(() => textOf(shown(finder, 'dialog [role=status]')) === '2 groups found.');
  });

  it('stand beside the list of a wide element, without a sheet', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    const box = finder.parentElement as HTMLElement;
    box.style.inlineSize = '75rem';
    await until(() => shown(finder, '.rail .cell'));
    const rail = shown(finder, '.rail')?.getBoundingClientRect();
    const list = shown(finder, '[part=results]')?.getBoundingClientRect();
    expect(rail?.right).to.be.at.most(list?.left ?? 0);
    expect(shown(finder, '[data-action=filters]')).to.equal(undefined);
    expect(shown(finder, '.quick')).to.equal(undefined);
    cell(finder, 'online').click();
    await until(() => names(finder).length === 2);
    box.style.inlineSize = '40rem';
    await until(() => !shown(finder, '.rail'));
    expect(shown(finder, 'dialog')).to.equal(undefined);
  });
});

/** Presses of keys, with which someone does a task who uses no mouse; of Enter and Space, which not all headless browsers pass on, what they do. */
class Keyboard {
  presses = 0;

  constructor(private readonly finder: SupportGroupFinder) {}

  async key(name: string, times = 1) {
    for (let time = 0; time < times; time++) {
      this.presses++;
      await sendKeys({press: name});
    }
  }

  async act() {
    this.presses++;
    const target = focused(this.finder);
    target?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.finder.updateComplete;
  }

  /** With the key that goes on, until the focus is where it should be. */
  async to(name: string, isThere: (element: HTMLElement) => boolean) {
    for (let step = 0; step < 20; step++) {
      await this.key(name);
      const now = focused(this.finder);
      if (now && isThere(now)) return;
    }
    throw new Error(`not reached with ${name}: at ${focused(this.finder)?.outerHTML.slice(0, 80)}`);
  }
}

describe('tasks with the list of the demo, by keyboard', () => {
  const MOST_PRESSES = 30;
  const demo = async () => {
    const finder = await aFinder({
      src: '/demo/groups.json',
      clock: () => Date.UTC(2026, 10, 28, 19),
      viewerZone: 'America/Chicago',
    });
    await settled(finder);
    return finder;
  };
  const hasValue = (value: string) => (element: HTMLElement) => element.getAttribute('value') === value;
  const isSection = (facet: string) => (element: HTMLElement) =>
    element.localName === 'summary' && element.parentElement?.dataset.section === facet;

  it('women’s groups for people who use drugs, online, in the evening', async () => {
    const finder = await demo();
    const keys = new Keyboard(finder);
    shown(finder, '[data-action=filters]')?.focus();
    await keys.act();
    await until(() => shown(finder, 'dialog .cell'));
    await keys.to('Tab', (element) => element.classList.contains('pill'));
    await keys.to('ArrowDown', (element) => element.dataset.facet === 'time');
    await keys.to('ArrowRight', hasValue('evening'));
    await keys.act();
    await keys.to('ArrowDown', (element) => element.dataset.facet === 'format');
    if (focused(finder)?.getAttribute('value') !== 'online') await keys.to('ArrowRight', hasValue('online'));
    await keys.act();
    await keys.to('ArrowDown', isSection('focus'));
    await keys.act();
    await keys.to('Tab', hasValue('drugs'));
    await keys.act();
    await keys.to('ArrowDown', isSection('audience'));
    await keys.act();
    await keys.to('Tab', hasValue('women'));
    await keys.act();
    await keys.key('Escape');
    await until(() => !shown(finder, 'dialog'));
    expect(finder.query.filters).to.deep.include({
      time: ['evening'],
      format: ['online'],
      focus: ['drugs'],
      audience: ['women'],
    });
    expect(keys.presses).to.be.at.most(MOST_PRESSES);
  });

  it('groups in Spanish, by a word or by the filter', async () => {
    const finder = await demo();
    await typeWords(finder, 'spanish');
    await until(() => names(finder).length > 0 && Number.parseInt(count(finder), 10) < 100);
    await typeWords(finder, '');
    const keys = new Keyboard(finder);
    shown(finder, '[data-action=filters]')?.focus();
    await keys.act();
    await until(() => shown(finder, 'dialog .cell'));
    await keys.to('Tab', (element) => element.classList.contains('pill'));
    await keys.to('ArrowDown', isSection('language'));
    await keys.act();
    await keys.to('Tab', hasValue('es'));
    await keys.act();
    await keys.key('Escape');
    await until(() => !shown(finder, 'dialog'));
    expect(finder.query.filters?.language).to.deep.equal(['es']);
    expect(keys.presses).to.be.at.most(MOST_PRESSES);
  });

  it('Tuesday’s groups, ready to print', async () => {
    const finder = await demo();
    const keys = new Keyboard(finder);
    shown(finder, '[data-action=filters]')?.focus();
    await keys.act();
    await until(() => shown(finder, 'dialog .cell'));
    await keys.to('Tab', (element) => element.classList.contains('pill'));
    await keys.to('ArrowDown', (element) => element.dataset.facet === 'day');
    await keys.to('ArrowRight', hasValue('TU'));
    await keys.act();
    await keys.key('Escape');
    await until(() => !shown(finder, 'dialog'));
    expect(finder.query.filters?.day).to.deep.equal(['TU']);
    await keys.to('Tab', (element) => element.dataset.tool === 'print');
    expect(keys.presses).to.be.at.most(MOST_PRESSES);
  });
});
