import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../src/elements/support-group-finder/define.js';
import type {Source} from '../../../src/sources/source.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  names,
  press,
  root,
  settled,
  shown,
  still,
  textOf,
  typeWords,
  until,
} from '../../helpers/a-finder.js';
import type {ComputedRole} from '../../helpers/computed-roles.js';
import {computedRoles} from '../../helpers/computed-roles.js';
import {manyGroups, SOME_GROUPS} from '../../helpers/some-groups.js';

const ready = async (groups = SOME_GROUPS) => settled(await aFinder({source: aSource(groups)}));
const focused = (finder: SupportGroupFinder) => root(finder).activeElement as HTMLElement | null;
/** How a control introduces itself, shortly. */
const nameOf = (element: HTMLElement | null) =>
  element ? (element.getAttribute('aria-label') ?? (element.id || textOf(element))) : '';

describe('support-group-finder for everybody', () => {
  const never: Source = {load: () => new Promise<never>(() => undefined)};
  const failing: Source = {load: () => Promise.reject(new Error('no'))};

  const states: [string, () => Promise<SupportGroupFinder>][] = [
    ['results', () => ready()],
    ['loading', () => aFinder({source: never})],
    ['an empty list', async () => settled(await aFinder({source: aSource([])}))],
    [
      'a failure',
      async () => {
        const finder = await aFinder({source: failing});
        await until(() => shown(finder, '[part=error]'));
        return finder;
      },
    ],
    [
      'nothing that fits',
      async () => {
        const finder = await ready();
        await typeWords(finder, 'family');
        await press(finder, 'Online');
        return finder;
      },
    ],
    [
      'filters and choices',
      async () => {
        const finder = await ready();
        await press(finder, 'Online');
        await press(finder, 'Filters');
        return finder;
      },
    ],
    [
      'opened details',
      async () => {
        const finder = await ready();
        await press(finder, 'How to join');
        await until(() => shown(finder, '[part=details]'));
        return finder;
      },
    ],
    ['many pages', () => ready(manyGroups(50))],
    [
      'places to choose from',
      async () => {
        const finder = await ready();
        (shown(finder, '#place') as HTMLElement).focus();
        await sendKeys({type: 'bos'});
        await until(() => shown(finder, '[role=option]'));
        await sendKeys({press: 'ArrowDown'});
        return finder;
      },
    ],
    [
      'a country to choose',
      async () => {
        const finder = await ready();
        finder.country = undefined;
        await finder.updateComplete;
        await press(finder, 'Find the number');
        return finder;
      },
    ],
    [
      'words that speak of a crisis',
      async () => {
        const finder = await ready();
        await typeWords(finder, 'want to die');
        await until(() => shown(finder, '.urgent a'));
        return finder;
      },
    ],
  ];
  for (const [state, open] of states) {
    it(`passes axe’s checks: ${state}`, async () => {
      await expect(await still(await open())).to.be.accessible();
    });
  }

  it('lets people reach everything by keyboard, in reading order', async () => {
    const finder = await ready(SOME_GROUPS.slice(0, 3));
    const before = document.createElement('button');
    // Something to go on to: at the end of a page browsers differ in where the focus goes.
    const after = document.createElement('button');
    finder.before(before);
    finder.after(after);
    before.focus();
    const walked: string[] = [];
    for (let step = 0; step < 40; step++) {
      await sendKeys({press: 'Tab'});
      if (!focused(finder)) break;
      walked.push(nameOf(focused(finder)));
    }
    before.remove();
    after.remove();
    expect(walked).to.deep.equal([
      'words',
      'Town or ZIP code',
      'Near me',
      'Call 988 (988 Suicide & Crisis Lifeline)',
      'Call 911',
      'Filters',
      'Today',
      'In person 3',
      'Evening 2',
      'For family 1',
      'Map',
      'Print',
      'Worry Less Together',
      'Directions: Worry Less Together',
      'Save: Worry Less Together',
      'Family Circle',
      'Directions: Family Circle',
      'Save: Family Circle',
      'Resting Group',
      'Save: Resting Group',
      'About this data',
    ]);
  });

  it('works without a mouse, from the first key press to the opened group', async () => {
    const finder = await ready();
    (shown(finder, '#words') as HTMLElement).focus();
    await sendKeys({type: 'calm'});
    await until(() => names(finder).length === 1);
    for (let step = 0; step < 15 && nameOf(focused(finder)) !== 'Calm Waters'; step++) await sendKeys({press: 'Tab'});
    // A native link has the focus: that Enter presses it is the browser's part (keys sent to headless Firefox 153 do not).
    expect(focused(finder)?.localName).to.equal('a');
    focused(finder)?.click();
    await until(() => shown(finder, '[part=details]'));
    expect(nameOf(focused(finder))).to.equal('title-details');
    for (let step = 0; step < 8 && !/^Join on Zoom/.test(nameOf(focused(finder))); step++)
      await sendKeys({press: 'Tab'});
    expect(nameOf(focused(finder))).to.match(/^Join on Zoom/);
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, '[part=details]'));
    expect(nameOf(focused(finder))).to.equal('Calm Waters');
  });

  it('closes the filters with Escape and returns the focus', async () => {
    const finder = await ready();
    await press(finder, 'Filters');
    (shown(finder, '[data-facet=day]') as HTMLElement).focus();
    await sendKeys({type: ' '});
    await sendKeys({press: 'Escape'});
    await finder.updateComplete;
    expect(shown(finder, 'fieldset')).to.equal(undefined);
    expect(focused(finder)).to.equal(button(finder, 'Filters'));
  });

  it('has touch targets of at least 44 pixels', async () => {
    const finder = await ready(manyGroups(50));
    await press(finder, 'Online').catch(() => undefined);
    await press(finder, 'Filters');
    await still(finder);
    const targets = allShown(finder, 'button, [part] a, input:not([type=checkbox]), .check, select, summary');
    expect(targets.length).to.be.above(20);
    for (const target of targets) {
      // Of a field in the search box, what is pressed is its label.
      const {height} = (target.closest('.row label') ?? target).getBoundingClientRect();
      // WebKit loses a hundred-thousandth of a pixel where a line begins between two.
      expect(Math.round(height * 100) / 100, target.outerHTML.slice(0, 120)).to.be.at.least(44);
    }
  });

  it('fits its content into 320 pixels, even with large text and wide spacing', async () => {
    const finder = await ready();
    const box = finder.parentElement as HTMLElement;
    box.style.cssText = 'inline-size: 320px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    expect(finder.scrollWidth).to.be.at.most(320);
    finder.style.setProperty('--support-font-size', '2rem');
    for (const element of allShown(finder, '[part~=result], [part=search], [part=crisis]')) {
      expect(element.scrollWidth - element.clientWidth, element.outerHTML.slice(0, 80)).to.be.at.most(1);
    }
  });

  it('has the right names and roles in the browser’s accessibility tree', async () => {
    await ready(SOME_GROUPS.filter(({name}) => name === 'Calm Waters'));
    const wanted: ComputedRole[] = [
      ['region', 'Find a support group'],
      ['heading', 'Find a support group'],
      ['combobox', 'Town or ZIP code'],
      ['region', 'Help in a crisis'],
      ['link', 'Call 988 (988 Suicide & Crisis Lifeline)'],
      ['link', 'Call 911'],
      ['group', 'Groups'],
      ['list', 'Today, Monday, November 23'],
      ['heading', 'Calm Waters'],
      ['link', 'Calm Waters'],
      ['button', 'How to join: Calm Waters'],
    ];
    expect(await computedRoles('support-group-finder', [...wanted, ['link', 'Call 999']])).to.deep.equal(wanted);
  });

  it('makes sense in a screen reader', async () => {
    const finder = await ready(SOME_GROUPS.filter(({name}) => name === 'Calm Waters'));
    await virtual.start({container: shown(finder, 'section') as HTMLElement});
    const limit = 200;
    for (let step = 0; step < limit && !(await virtual.lastSpokenPhrase()).startsWith('end of region, Find'); step++)
      await virtual.next();
    const spoken: string[] = await virtual.spokenPhraseLog();
    await virtual.stop();
    const transcript = spoken.map((phrase) => phrase.replace(/\s+/g, ' '));
    for (const expected of [
      'region, Find a support group',
      'heading, Find a support group, level 2',
      'region, Help in a crisis',
      'link, Call 911',
      'search',
      'group, Groups',
      'heading, Today Monday, November 23, level 3',
      'list, Today, Monday, November 23',
      'heading, Calm Waters, level 4',
      'link, Calm Waters, has popup dialog',
      'in 7 hours',
      'Every Monday',
      'button, How to join: Calm Waters, has popup dialog',
    ]) {
      expect(transcript, transcript.join(' | ')).to.include(expected);
    }
    const order = ['search', 'link, Call 911', 'group, Groups', 'heading, Calm Waters, level 4', 'Every Monday'];
    const positions = order.map((phrase) => transcript.indexOf(phrase));
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    // The heading has said the day.
    expect(transcript.join(' ')).not.to.include('Nov 23');
  });
});
