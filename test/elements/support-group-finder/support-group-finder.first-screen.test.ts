import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../src/elements/support-group-finder/define.js';
import type {Source} from '../../../src/sources/source.js';
import {aFinder, allShown, aSource, settled, shown, textOf, typeWords, until} from '../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';
import {manyGroups} from '../../helpers/some-groups.js';

const ZONE = 'America/New_York';
const PHONE = {width: 390, height: 844};
/** The bar of the page and the padding around the finder. */
const ABOVE = 72;

const GROUPS = [
  aGroup({
    id: 'list:now',
    name: 'Hands Off the Handle',
    focus: ['ocd'],
    kind: 'condition',
    cost: {kind: 'free'},
    norms: 'You can just listen.',
    access: ['captions'],
    meetings: [
      aMeeting({
        formats: ['online'],
        join: {url: 'https://meet.example.org/a'},
        schedule: {...weekly('MO', '11:30', ZONE), minutes: 90},
      }),
    ],
  }),
  aGroup({id: 'list:grief', focus: ['grief'], kind: 'family'}),
  ...manyGroups(40),
];

/** A finder as it stands on a page for phones: the whole width less 16 px at each side, below the bar of the page. No window of WebKitGTK is as narrow. */
async function onPhone(source: Source = aSource(GROUPS)): Promise<SupportGroupFinder> {
  await setViewport(PHONE);
  // The scroll bars of a phone take no room; those of these browsers may.
  document.documentElement.style.scrollbarWidth = 'none';
  const finder = await aFinder({source});
  const {style} = finder.parentElement as HTMLElement;
  style.cssText = `position: absolute; inset: ${ABOVE}px auto auto 16px; inline-size: ${PHONE.width - 32}px; font: 16px/1.5 system-ui, sans-serif`;
  return finder;
}

const top = (finder: SupportGroupFinder, selector: string) => shown(finder, selector)?.getBoundingClientRect().top ?? 0;

describe('the first screen of support-group-finder on a phone', () => {
  after(async () => {
    document.documentElement.style.scrollbarWidth = '';
    await setViewport({width: 800, height: 600});
  });

  it('has the first card in whole, with what to do', async () => {
    const finder = await settled(await onPhone());
    const card = shown(finder, '[part~=result]')?.getBoundingClientRect();
    expect(textOf(shown(finder, '[part~=result] .action'))).to.equal('Join now');
    expect(card?.bottom).to.be.below(PHONE.height);
  });

  it('gives each field a row of 56 pixels that is its label whole, with one button', async () => {
    const finder = await settled(await onPhone());
    for (const [id, label] of [
      ['words', 'What would help?'],
      ['place', 'Town or ZIP code'],
    ] as const) {
      const field = shown(finder, `label[for=${id}]`) as HTMLElement;
      const row = field.parentElement as HTMLElement;
      expect(textOf(field)).to.equal(label);
      expect(row.getBoundingClientRect().height).to.be.at.least(56);
      expect(field.getBoundingClientRect().height).to.be.closeTo(row.clientHeight, 2);
      expect(row.querySelectorAll('button').length).to.equal(1);
      const {left, bottom} = field.getBoundingClientRect();
      expect(finder.shadowRoot.elementFromPoint(left + 4, bottom - 2)?.closest('label')).to.equal(field);
    }
  });

  it('turns “Help me choose” into a button that clears what is typed, and gives the field the focus back', async () => {
    const finder = await settled(await onPhone());
    const button = () => shown(finder, '.row button');
    expect(textOf(button())).to.equal('Help me choose');
    await typeWords(finder, 'grief');
    expect(button()?.ariaLabel).to.equal('Clear search');
    button()?.click();
    await finder.updateComplete;
    expect((shown(finder, '#words') as HTMLInputElement).value).to.equal('');
    expect(finder.shadowRoot.activeElement?.id).to.equal('words');
    expect(textOf(button())).to.equal('Help me choose');
  });

  it('keeps the quick filters in one line, which scrolls inside itself', async () => {
    const finder = await settled(await onPhone());
    const line = shown(finder, '.quick') as HTMLElement;
    const tops = [...line.children].map((child) => Math.round(child.getBoundingClientRect().top));
    expect(new Set(tops).size).to.equal(1);
    expect(line.scrollWidth).to.be.above(line.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    expect(textOf(line.firstElementChild ?? undefined)).to.equal('Filters');
  });

  it('shows the count, the order and the map in one row, and the other tools below the list', async () => {
    const finder = await settled(await onPhone());
    await until(() => shown(finder, '[data-tool=print]'));
    const tools = allShown(finder, '[part=tools] button').map(textOf);
    expect(tools).to.deep.equal(['Map']);
    expect(shown(finder, '[part=tools]')?.getBoundingClientRect().height).to.be.below(60);
    expect(top(finder, '[data-tool=print]')).to.be.above(top(finder, '[part~=result]:last-child'));
  });

  it('moves nothing when the groups come: skeletons stand where cards will, and are as high', async () => {
    let arrive: (() => void) | undefined;
    const finder = await onPhone({
      load: async (signal) => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return aSource(GROUPS).load(signal);
      },
    });
    await until(() => arrive && shown(finder, '.skeleton'));
    const skeleton = shown(finder, '.skeleton')?.getBoundingClientRect();
    const before = [top(finder, '.quick'), top(finder, '[part=search]')];
    arrive?.();
    await settled(finder);
    await until(() => shown(finder, '[data-tool=map]'));
    const card = shown(finder, '[part~=result]')?.getBoundingClientRect();
    expect([top(finder, '.quick'), top(finder, '[part=search]')]).to.deep.equal(before);
    expect(skeleton?.top).to.be.closeTo(card?.top ?? 0, 8);
    expect(skeleton?.height).to.be.closeTo(card?.height ?? 0, 40);
  });

  it('wraps at 200 % text: no field is narrower than its words, and nothing lies over another', async () => {
    const finder = await onPhone();
    finder.style.setProperty('--support-font-size', '2rem');
    await settled(finder);
    for (const id of ['words', 'place']) {
      const input = shown(finder, `#${id}`) as HTMLElement;
      expect(input.getBoundingClientRect().width, id).to.be.above(200);
      const button = input.closest('.row')?.querySelector('button')?.getBoundingClientRect();
      expect(button?.top, id).to.be.at.least(input.getBoundingClientRect().bottom);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});
