import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../src/elements/support-group-finder/define.js';
import {SupportResultsEvent, SupportSelectEvent} from '../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../src/model/group.js';
import type {Source} from '../../../src/sources/source.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  count,
  names,
  openGroup,
  order,
  press,
  root,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../helpers/a-finder.js';
import {SupportClearEvent} from '../../../src/ui/clear-event.js';
import {aGroup} from '../../helpers/a-group.js';
import {manyGroups, SOME_GROUPS} from '../../helpers/some-groups.js';

const finderWith = async (groups: Group[] = SOME_GROUPS, children: unknown = '') =>
  settled(await aFinder({source: aSource(groups)}, children));

const card = (finder: SupportGroupFinder, name: string) =>
  allShown(finder, '[part~=result]').find((result) => textOf(result).includes(name)) as HTMLElement;

describe('support-group-finder', () => {
  describe('the list', () => {
    it('shows every group, soonest first, and those without a date after them', async () => {
      const finder = await finderWith();
      expect(names(finder)).to.deep.equal([
        'Calm Waters',
        'Worry Less Together',
        'Ask First',
        'Family Circle',
        'Helping Hands',
        'Resting Group',
      ]);
      expect([count(finder), order(finder)]).to.deep.equal(['6 groups', 'Soonest first']);
    });

    it('says in plain words when and where a group meets and what to expect', async () => {
      const finder = await finderWith();
      const calm = textOf(card(finder, 'Calm Waters'));
      expect(calm).to.match(/^Calm Waters 6:30.*PM in 7 hours/);
      for (const fact of ['Online', 'Every Monday', 'Anxiety', 'Free', 'Peer-led']) expect(calm).to.include(fact);
      const worry = textOf(card(finder, 'Worry Less'));
      expect(worry).to.include('Community House, Boston').and.include('2nd and 4th Tuesday of the month');
      expect(worry).to.include('tomorrow');
      expect(textOf(card(finder, 'Family Circle'))).to.include('Spanish');
    });

    it('shows only words, never values meant for software', async () => {
      const finder = await finderWith();
      const text = textOf(shown(finder, 'section'));
      expect(text).not.to.match(/\b(?:true|false|undefined|null|NaN)\b|\[object/);
    });

    it('shows groups even if their link, dates or meetings are missing', async () => {
      const finder = await finderWith();
      expect(textOf(card(finder, 'Ask First'))).to.include('Ask for the link');
      expect(textOf(card(finder, 'Helping Hands'))).to.include('Ask for dates');
      expect(textOf(card(finder, 'Resting Group'))).to.include('Not meeting right now');
    });

    it('puts the same list on the page before search is ready as after', async () => {
      const finder = await aFinder({source: aSource(SOME_GROUPS)});
      await until(() => shown(finder, '[part=results]'));
      const before = names(finder);
      await settled(finder);
      expect(names(finder)).to.deep.equal(before);
    });

    it('pages through a long list without losing or repeating a group', async () => {
      const finder = await finderWith(manyGroups(45));
      const seen = names(finder);
      expect(seen).to.have.length(20);
      for (let page = 1; page < 3; page++) {
        await press(finder, 'Next');
        seen.push(...names(finder));
      }
      expect(seen).to.have.length(45);
      expect(new Set(seen).size).to.equal(45);
      expect(textOf(shown(finder, '.pager'))).to.include('Page 3 of 3');
      expect(button(finder, 'Next').disabled).to.equal(true);
      expect(root(finder).activeElement).to.equal(shown(finder, '[part=count]'));
    });

    it('stays under 1,500 nodes whatever the list', async () => {
      const finder = await finderWith(manyGroups(1500));
      await press(finder, 'Filters');
      await openGroup(finder);
      expect(allShown(finder, '*').length).to.be.below(1500);
    });
  });

  describe('asking', () => {
    it('finds groups by words, even with a typo', async () => {
      const finder = await finderWith();
      await typeWords(finder, 'anxeity');
      expect(names(finder)).to.deep.equal(['Calm Waters', 'Worry Less Together']);
      expect([count(finder), order(finder)]).to.deep.equal(['2 groups', 'Best match']);
    });

    it('keeps every key of a fast typist', async () => {
      const finder = await finderWith(manyGroups(300));
      const input = shown(finder, '#words') as HTMLInputElement;
      input.focus();
      await sendKeys({type: 'group 0042'});
      await until(() => names(finder).length === 1);
      expect(input.value).to.equal('group 0042');
      expect(names(finder)).to.deep.equal(['Group 0042']);
    });

    it('narrows the results with the quick filters, and widens them again', async () => {
      const finder = await finderWith();
      await press(finder, 'Online');
      expect(names(finder)).to.deep.equal(['Calm Waters', 'Ask First']);
      expect(button(finder, 'Online').getAttribute('aria-pressed')).to.equal('true');
      await press(finder, 'Online');
      expect(names(finder)).to.have.length(6);
      await press(finder, 'For family');
      expect(names(finder)).to.deep.equal(['Family Circle']);
    });

    it('shows how many groups each filter would find, and dims filters that would find none', async () => {
      const finder = await finderWith();
      await press(finder, 'Filters');
      const day = (value: string) => shown(finder, `[data-facet=day][value=${value}]`) as HTMLButtonElement;
      expect(textOf(day('MO'))).to.equal('Mon Monday 1');
      day('TU').click();
      await finder.updateComplete;
      expect(names(finder)).to.include('Worry Less Together').and.not.include('Calm Waters');
      shown(finder, '[data-section=language] button')?.click();
      await finder.updateComplete;
      const spanish = shown(finder, '[data-facet=language][value=es]') as HTMLInputElement;
      expect(spanish.getAttribute('aria-disabled')).to.equal('true');
      spanish.click();
      expect(spanish.checked).to.equal(false);
    });

    it('shows the chosen filters, and clears all of them at once but keeps the words', async () => {
      const finder = await finderWith();
      await typeWords(finder, 'anxiety');
      await press(finder, 'Online');
      await press(finder, 'Filters');
      (shown(finder, '[data-facet=day][value=MO]') as HTMLElement).click();
      await finder.updateComplete;
      const chips = () => allShown(finder, '[part=filters] .chip').map((chip) => chip.getAttribute('aria-label'));
      expect(chips()).to.deep.equal(['Remove Monday', 'Remove Online', 'Remove Anxiety']);
      expect(allShown(finder, 'dialog .chip')).to.have.length(2);
      allShown(finder, 'dialog .chip')[0]?.click();
      await finder.updateComplete;
      expect(chips()).to.deep.equal(['Remove Online', 'Remove Anxiety']);
      await press(finder, 'Clear all');
      expect(chips()).to.deep.equal(['Remove Anxiety']);
      expect(names(finder)).to.have.length(2);
    });

    it('finds a town of the list and puts the nearest first, with the distance', async () => {
      const finder = await finderWith();
      const place = shown(finder, '#place') as HTMLInputElement;
      place.focus();
      await sendKeys({type: 'sal'});
      await until(() => shown(finder, '[role=option]'));
      expect(place.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
      await finder.updateComplete;
      expect(place.value).to.include('Salem');
      expect(place.getAttribute('aria-expanded')).to.equal('false');
      expect(names(finder)[0]).to.equal('Family Circle');
      expect(order(finder)).to.equal('Nearest first');
      expect(textOf(card(finder, 'Worry Less'))).to.match(/1\d miles/);
    });

    it('loses nothing of a place that was typed before search was ready', async () => {
      let answer: (() => void) | undefined;
      const slow: Source = {
        load: async (signal) => {
          await new Promise<void>((resolve) => (answer = resolve));
          return aSource(SOME_GROUPS).load(signal);
        },
      };
      const finder = await aFinder({source: slow});
      (shown(finder, '#place') as HTMLElement).focus();
      await sendKeys({type: 'sal'});
      await until(() => answer);
      answer?.();
      await until(() => shown(finder, '[role=option]'));
      expect((shown(finder, '#place') as HTMLInputElement).value).to.equal('sal');
      expect(textOf(shown(finder, '[role=option]'))).to.include('Salem');
    });

    it('says so when no group is in the place that was typed', async () => {
      const finder = await finderWith();
      (shown(finder, '#place') as HTMLInputElement).focus();
      await sendKeys({type: 'Xyzzy'});
      await finder.updateComplete;
      expect(textOf(shown(finder, '#place-status'))).to.equal('We couldn’t find any groups in a place called “Xyzzy”.');
      expect(names(finder)).to.have.length(6);
    });

    it('asks for the visitor’s location only when they press the button, and explains what went wrong', async () => {
      const finder = await finderWith();
      let asked = 0;
      const {geolocation} = navigator;
      const refusing = {
        getCurrentPosition: (_found: unknown, fail: (error: {code: number}) => void) => {
          asked++;
          fail({code: 1});
        },
      };
      Object.defineProperty(navigator, 'geolocation', {value: refusing, configurable: true});
      try {
        expect(asked).to.equal(0);
        await press(finder, 'Near me');
        await until(() => textOf(shown(finder, '#near-me-note')).includes('Enter a town instead'));
        expect(asked).to.equal(1);
        refusing.getCurrentPosition = ((found: PositionCallback) =>
          found({coords: {latitude: 42.36, longitude: -71.06}} as GeolocationPosition)) as never;
        await press(finder, 'Near me');
        await until(() => names(finder)[0] === 'Worry Less Together');
        expect(names(finder)).to.include('Calm Waters');
      } finally {
        Object.defineProperty(navigator, 'geolocation', {value: geolocation, configurable: true});
      }
    });

    it('takes no answer about where the visitor is that comes after they chose a town or left', async () => {
      const finder = await finderWith();
      const {geolocation} = navigator;
      const answers: PositionCallback[] = [];
      const slow = {getCurrentPosition: (found: PositionCallback) => answers.push(found)};
      Object.defineProperty(navigator, 'geolocation', {value: slow, configurable: true});
      try {
        await press(finder, 'Near me');
        await until(() => answers.length);
        expect(textOf(shown(finder, '#near-me-note'))).to.equal('Finding your location…');
        document.dispatchEvent(new Event('support-clear'));
        answers[0]?.({coords: {latitude: 42.36, longitude: -71.06}} as GeolocationPosition);
        await finder.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
        expect(finder.query.near).to.equal(undefined);
        expect((shown(finder, '#place') as HTMLInputElement).value).to.equal('');
        expect(textOf(shown(finder, '#near-me-note'))).to.equal('');
      } finally {
        Object.defineProperty(navigator, 'geolocation', {value: geolocation, configurable: true});
      }
    });

    it('opens on the question that the page sets', async () => {
      const finder = await settled(await aFinder({source: aSource(SOME_GROUPS), query: {words: 'family'}}));
      expect(names(finder)).to.deep.equal(['Family Circle']);
      expect((shown(finder, '#words') as HTMLInputElement).value).to.equal('family');
    });
  });

  describe('one group', () => {
    it('opens the details, with everything that the list says', async () => {
      const finder = await finderWith();
      const toggle = card(finder, 'Calm Waters').querySelector('a') as HTMLAnchorElement;
      toggle.click();
      await until(() => shown(finder, 'dialog [part=details]'));
      const details = textOf(shown(finder, '[part=details]'));
      for (const text of ['A gentle evening.', 'Cameras are optional.', 'Passcode: blue-lamp', 'Sam', 'Every Monday']) {
        expect(details).to.include(text);
      }
      const links = allShown(finder, '[part=details] a').map((link) => link.getAttribute('href'));
      expect(links).to.include.members([
        'https://zoom.us/j/123456?pwd=abcdef',
        'tel:+16465550100,,123456#',
        'tel:617-555-0123'.replaceAll('-', ''),
        'mailto:sam@example.org',
      ]);
    });

    it('keeps pass codes, people and their numbers out of the list', async () => {
      const finder = await finderWith();
      const list = (shown(finder, '[part=results]') as HTMLElement).innerHTML;
      for (const secret of ['blue-lamp', 'abcdef', '123456', '617-555-0123', 'sam@example.org', 'Sam']) {
        expect(list).not.to.include(secret);
      }
    });

    it('sends nobody along with a visitor who leaves by a link', async () => {
      const finder = await finderWith();
      await press(finder, 'How to join');
      await until(() => shown(finder, '[part=details]'));
      const links = allShown(finder, '[part=results] a[href^=http], [part=details] a[href^=http]');
      expect(links.some((link) => link.closest('dialog'))).to.equal(true);
      for (const link of links) {
        expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
        expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
      }
    });

    it('shows text from the list as text, whatever it contains', async () => {
      const nasty = '<img src=x onerror=alert(1)>';
      const finder = await finderWith([aGroup({id: 'list:"x y', name: nasty, summary: nasty})]);
      await openGroup(finder);
      await until(() => shown(finder, '[part=details]'));
      expect(names(finder)).to.deep.equal([nasty]);
      expect(shown(finder, 'img')).to.equal(undefined);
      expect(textOf(shown(finder, '[part=details]'))).to.include(nasty);
    });
  });

  describe('when there is nothing to show', () => {
    it('offers to drop parts of the search, and says how many groups each change would find', async () => {
      const finder = await finderWith();
      await typeWords(finder, 'family');
      await press(finder, 'Online');
      expect(count(finder)).to.equal('0 groups');
      const empty = shown(finder, '[part=empty]');
      expect(textOf(empty)).to.include('Any topic Show 2 groups');
      expect(button(finder, 'Show 2 groups').ariaLabel).to.equal('Show 2 groups: Any topic');
      await press(finder, 'Show 2 groups');
      expect(names(finder)).to.deep.equal(['Calm Waters', 'Ask First']);
    });

    it('says that a list is empty', async () => {
      const finder = await settled(await aFinder({source: aSource([])}));
      expect(textOf(shown(finder, '[part=empty]'))).to.include('There are no groups here right now');
    });

    it('never guesses a country, and lets the visitor say it', async () => {
      const finder = await finderWith();
      finder.country = undefined;
      await finder.updateComplete;
      expect(textOf(shown(finder, '[part=crisis]'))).to.include('call your local emergency number');
      expect(shown(finder, '[part=crisis] a')).to.equal(undefined);
      await press(finder, 'Find the number');
      await until(() => shown(finder, '[part=crisis] select'), 'there was nothing to choose from');
      const select = shown(finder, '[part=crisis] select') as HTMLSelectElement;
      await until(() => root(finder).activeElement === select, 'the focus was lost');
      select.value = 'IE';
      select.dispatchEvent(new Event('change'));
      await finder.updateComplete;
      expect(allShown(finder, '[part=crisis] a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:116123',
        'tel:112',
        'tel:999',
      ]);
    });
  });

  describe('towards the page', () => {
    it('tells the page how many groups there are and which one was opened, but nothing about the search', async () => {
      const finder = await aFinder();
      const events: Event[] = [];
      for (const type of ['support-results', 'support-select'])
        finder.addEventListener(type, (event) => events.push(event));
      finder.source = aSource(SOME_GROUPS);
      const shownThen: string[] = [];
      finder.addEventListener('support-results', () => shownThen.push(count(finder)));
      const totals = () => events.flatMap((event) => (event instanceof SupportResultsEvent ? event.total : []));
      await settled(finder);
      await until(() => totals().includes(6));
      // Totals of half-typed words would give the words away.
      for (const words of ['a', 'an', 'anx', 'anxiety']) await typeWords(finder, words);
      expect(totals()).to.deep.equal([6]);
      await until(() => totals().includes(2));
      await press(finder, 'How to join');
      await until(() => events.some((event) => event instanceof SupportSelectEvent));
      expect(totals()).to.deep.equal([6, 2]);
      expect(shownThen.map((text) => parseInt(text))).to.deep.equal([6, 2]);
      expect(events.filter((event) => event instanceof SupportSelectEvent).map(({groupId}) => groupId)).to.deep.equal([
        'list:calm-waters',
      ]);
      expect(JSON.stringify(events.map((event) => Object.entries(event)))).not.to.include('anxiety');
    });

    it('stores nothing and doesn’t change the address', async () => {
      const before = [location.href, document.cookie, localStorage.length, sessionStorage.length, history.length];
      const finder = await finderWith();
      await typeWords(finder, 'anxiety');
      await press(finder, 'Online');
      expect([
        location.href,
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        history.length,
      ]).to.deep.equal(before);
    });

    it('announces the count once typing stops', async () => {
      const finder = await finderWith();
      const announced = () => allShown(finder, '[role=status]').map(textOf).join(' ').trim();
      await until(() => announced().includes('6 groups found.'));
      await typeWords(finder, 'anx');
      await typeWords(finder, 'anxiety');
      expect(announced()).to.equal('6 groups found.');
      await until(() => announced().includes('2 groups found.'));
    });

    it('uses the strings that the site provides', async () => {
      const finder = await settled(
        await aFinder({source: aSource(SOME_GROUPS), strings: {words: 'What are you looking for?'}}),
      );
      expect(textOf(shown(finder, 'label[for=words]'))).to.equal('What are you looking for?');
      expect(textOf(shown(finder, 'label[for=place]'))).to.equal('Town or ZIP code');
    });

    it('uses the heading level that the page sets', async () => {
      const finder = await finderWith();
      finder.headingLevel = 4;
      await finder.updateComplete;
      expect(textOf(shown(finder, 'h4'))).to.equal('Find a support group');
      expect(allShown(finder, '.day-heading h5').map(textOf)).to.include('Tomorrow Tuesday, November 24');
      expect(allShown(finder, '[part~=result] h6')).to.have.length(6);
    });

    it('warns once about an invalid attribute, and continues without it', async () => {
      const warnings: unknown[] = [];
      const {warn} = console;
      console.warn = (...args: unknown[]) => warnings.push(...args);
      try {
        const finder = await fixture<SupportGroupFinder>(
          html`<support-group-finder country="Ruritania" .source=${aSource(SOME_GROUPS)}></support-group-finder>`,
        );
        await settled(finder);
        finder.requestUpdate();
        await finder.updateComplete;
      } finally {
        console.warn = warn;
      }
      expect(warnings.filter((text) => String(text).includes('country'))).to.deep.equal([
        '<support-group-finder country="Ruritania">: expected an ISO 3166-1 code of two letters such as "US".',
      ]);
    });

    it('reads the table in the page if no URL is set', async () => {
      const finder = await aFinder(
        {},
        html`<table>
          <tr>
            <th>Name</th>
            <th>Day</th>
            <th>Time</th>
          </tr>
          <tr>
            <td>Calm Waters</td>
            <td>Monday</td>
            <td>7:00 pm</td>
          </tr>
        </table>`,
      );
      await settled(finder);
      expect(names(finder)).to.deep.equal(['Calm Waters']);
    });

    it('stops what it does when it is removed, and comes back to life', async () => {
      let signal: AbortSignal | undefined;
      const finder = await aFinder({
        source: {
          load: (given) => {
            signal = given;
            return new Promise<never>(() => undefined);
          },
        },
      });
      await until(() => signal);
      const parent = finder.parentElement as HTMLElement;
      finder.remove();
      expect(signal?.aborted).to.equal(true);
      finder.source = aSource(SOME_GROUPS);
      parent.append(finder);
      await settled(finder);
      expect(names(finder)).to.have.length(6);
    });

    it('never shows an older answer over a newer one', async () => {
      let answerLate: (() => void) | undefined;
      const late = aSource([aGroup({id: 'late', name: 'Too late'})]);
      const finder = await aFinder({
        source: {
          load: async (signal) => {
            await new Promise<void>((resolve) => (answerLate = resolve));
            return late.load(signal);
          },
        },
      });
      await until(() => answerLate);
      finder.source = aSource(SOME_GROUPS);
      await settled(finder);
      answerLate?.();
      await aTimeout(50);
      expect(names(finder)).to.have.length(6);
    });
  });

  it('forgets the search and the opened group when someone leaves by the quick exit, but only while it’s on the page', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.query = {words: 'family', filters: {format: ['in-person']}};
    await settled(finder);
    await openGroup(finder);
    expect(shown(finder, '[part=details]')).to.exist;
    document.dispatchEvent(new SupportClearEvent());
    await settled(finder);
    expect(finder.query).to.deep.equal({});
    expect(shown(finder, '[part=details]')).to.equal(undefined);
    finder.query = {words: 'family'};
    finder.remove();
    document.dispatchEvent(new SupportClearEvent());
    expect(finder.query).to.deep.equal({words: 'family'});
  });

  it('names no number of groups when it has only glanced at the list and cannot read on', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    const {directory} = finder;
    if (directory.opened) directory.opened.account = undefined;
    Object.assign(directory, {search: undefined, searchFailed: true});
    finder.requestUpdate();
    await finder.updateComplete;
    expect(names(finder)).to.have.length(6);
    expect(textOf(shown(finder, '[part=count]'))).to.equal('');
    expect(textOf(shown(finder, '[part=error]'))).to.include('You can still read the groups');
  });

  it('loads nothing while it is off the page, and what was named meanwhile once it is back', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    const home = finder.parentElement;
    finder.remove();
    let loads = 0;
    const other = aSource([aGroup({id: 'other', name: 'Another list'})]);
    finder.source = {load: (signal) => (loads++, other.load(signal))};
    await finder.updateComplete;
    await aTimeout(20);
    expect(loads).to.equal(0);
    home?.append(finder);
    await until(() => names(finder)[0] === 'Another list');
    expect(loads).to.equal(1);
  });
});
