import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import type {Group, Place} from '../../../../../src/model/group.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  names,
  openGroup,
  press,
  root,
  settled,
  shown,
  still,
  textOf,
  until,
} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';
import {anEngine} from '../../../../helpers/an-engine.js';
import {pressKey} from '../../../../helpers/press-key.js';
import {manyGroups, SOME_GROUPS} from '../../../../helpers/some-groups.js';

const place = (latitude: number, longitude: number, locality?: string): Place => ({
  latitude,
  longitude,
  locality,
  lines: ['12 Main Street'],
  precision: 'exact',
});
const BOSTON = place(42.36, -71.06, 'Boston');
const CHICAGO = place(41.88, -87.63, 'Chicago');

const groupAt = (name: string, at: Place | undefined, more: Partial<Group> = {}) =>
  aGroup({
    id: `list:${name}`,
    name,
    meetings: [aMeeting({place: at, schedule: weekly('TU', '19:00', 'America/New_York')})],
    ...more,
  });

const pins = (finder: SupportGroupFinder) => allShown(finder, '.map-pin');
const pinNames = (finder: SupportGroupFinder) => pins(finder).map(({ariaLabel}) => ariaLabel);
const pin = (finder: SupportGroupFinder, name: string) =>
  pins(finder).find(({ariaLabel}) => ariaLabel?.startsWith(name));
const status = (finder: SupportGroupFinder) => textOf(shown(finder, '[part=map] [role=status]'));
const box = (finder: SupportGroupFinder) => shown(finder, '.map-area') as HTMLElement;
const focused = (finder: SupportGroupFinder) => root(finder).activeElement as HTMLElement | null;

/** Opens the map and waits until it knows what to show. */
async function open(finder: SupportGroupFinder): Promise<SupportGroupFinder> {
  await until(() => shown(finder, '[data-tool=map]'), 'the tools never came');
  await press(finder, 'Map');
  await until(() => /list:|on the map|in the list/.test(status(finder)), 'the map never got ready');
  return finder;
}

/** A finder in which the map opens as a layer, or beside the list. */
async function inRem(rem: number, properties: Partial<SupportGroupFinder>): Promise<SupportGroupFinder> {
  const finder = await aFinder(properties);
  finder.style.inlineSize = `${rem}rem`;
  const {width} = finder;
  await until(() => width.hasMapRoom === rem >= 60 && width.hasToolRoom === rem >= 44, 'its width was never measured');
  // What follows from its width is drawn in the next frame.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await finder.updateComplete;
  return settled(finder);
}

const aMap = async (groups: Group[], properties: Partial<SupportGroupFinder> = {}) =>
  open(await inRem(40, {source: aSource(groups), ...properties}));

/** The same, with attributes that must be there before it is opened. */
async function aMapWith(attributes: Record<string, string>, groups: Group[] = [groupAt('North', BOSTON)]) {
  const finder = await inRem(40, {source: aSource(groups)});
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  return open(finder);
}

const TWO_TOWNS = [
  groupAt('Lake Circle', CHICAGO),
  groupAt('Harbor Circle', BOSTON),
  groupAt('Harbor Evening', place(42.37, -71.06, 'Boston')),
];

describe('the map', () => {
  it('appears only on request, and can be closed again', async () => {
    const finder = await inRem(40, {source: aSource(TWO_TOWNS)});
    expect(shown(finder, '[part=map]') === undefined).to.equal(true);
    await open(finder);
    expect(shown(finder, 'dialog:modal [part=map]') !== undefined).to.equal(true);
    shown(finder, 'dialog [data-action=close]')?.click();
    await until(() => !shown(finder, 'dialog'));
    expect(shown(finder, '[part=map]') === undefined).to.equal(true);
    expect(focused(finder)?.dataset['tool']).to.equal('map');
  });

  it('shows clusters with their number of groups and their town, and single groups with their name and day', async () => {
    const finder = await aMap(TWO_TOWNS);
    expect(pinNames(finder)).to.have.members([
      'Lake Circle, Tuesday, November 24, 7:00 PM',
      '2 groups in Boston: zoom in',
    ]);
    expect(textOf(pin(finder, '2 groups'))).to.equal('2Boston');
    expect(status(finder)).to.equal('3 groups on the map.');
  });

  it('has no pin for online, private and approximate places, and says how many groups that leaves out and why', async () => {
    const finder = await aMap([
      groupAt('Exact', BOSTON),
      groupAt('Private', {...CHICAGO, precision: 'withheld'}),
      groupAt('About', {...CHICAGO, precision: 'approximate'}),
      groupAt('Online', undefined, {meetings: [aMeeting({formats: ['online'], place: CHICAGO})]}),
      groupAt('By phone', undefined, {meetings: [aMeeting({formats: ['phone']})]}),
    ]);
    expect(pins(finder)).to.have.length(1);
    expect(pin(finder, 'Exact') !== undefined).to.equal(true);
    expect(status(finder)).to.equal(
      '1 group on the map. 4 groups are in the list but not on the map: 2 online or by phone, 1 with a private address, and 1 without an exact location.',
    );
  });

  it('says so when none can be shown', async () => {
    const finder = await aMap([groupAt('Private', {...CHICAGO, precision: 'withheld'})]);
    expect(pins(finder)).to.have.length(0);
    expect(status(finder)).to.match(/^None of these groups can be shown on the map\./);
  });

  it('shows all results and not only the first page', async () => {
    const groups = manyGroups(700).map((group, index) => ({
      ...group,
      meetings: group.meetings.map((meeting) => ({...meeting, place: index % 2 ? BOSTON : CHICAGO})),
    }));
    const finder = await aMap(groups);
    expect(status(finder)).to.equal('700 groups on the map.');
    expect(pinNames(finder)).to.have.members([
      '350 groups at the same place in Boston',
      '350 groups at the same place in Chicago',
    ]);
  });

  it('follows what is looked for while it is open', async () => {
    const finder = await aMap(TWO_TOWNS);
    finder.query = {words: 'lake'};
    await until(() => status(finder) === '1 group on the map.');
    expect(pinNames(finder)).to.deep.equal(['Lake Circle, Tuesday, November 24, 7:00 PM']);
    finder.query = {};
    await until(() => status(finder) === '3 groups on the map.');
    expect(pins(finder)).to.have.length(2);
  });

  it('cuts off no name at its edge', async () => {
    const [west, east] = ['Westernmost Harbour Circle', 'Easternmost Harbour Circle'];
    const finder = await inRem(64, {source: aSource([groupAt(west, place(42, -90)), groupAt(east, place(42, -88.8))])});
    await open(finder);
    const labels = () => allShown(finder, '.map-pin span');
    expect(labels().map(textOf)).to.have.members([west, east]);
    const isInside = (label: HTMLElement) => {
      const [frame, {left, right}] = [box(finder).getBoundingClientRect(), label.getBoundingClientRect()];
      return left >= frame.left && right <= frame.right;
    };
    await until(() => labels().every(isInside), 'a name was cut off');
  });

  it('shows names as text, whatever is in them', async () => {
    const evil = '<img src=x onerror="window.hacked = 1"><b>Circle</b>';
    const finder = await aMap([
      groupAt(evil, {...BOSTON, locality: evil}),
      groupAt(`${evil} 2`, {...BOSTON, locality: evil}),
    ]);
    pins(finder)[0]?.click();
    await until(() => shown(finder, '.map-card'));
    expect(textOf(shown(finder, '.map-card strong'))).to.equal(evil);
    expect(root(finder).querySelectorAll('[part=map] img').length).to.equal(0);
    expect((window as {hacked?: number}).hacked).to.equal(undefined);
  });

  it('tells of a group that pauses instead of its next date', async () => {
    const finder = await aMap([groupAt('Resting', BOSTON, {status: 'paused'})]);
    expect(pinNames(finder)).to.deep.equal(['Resting, Not meeting right now']);
  });
});

describe('the map by keyboard', () => {
  it('comes first in the focus order, then its pins from north to south, then its buttons', async () => {
    const finder = await aMap(TWO_TOWNS);
    const order = [...allShown(finder, '.map-area, .map-pin, .zoom button')].map(
      (element) => element.ariaLabel ?? textOf(element),
    );
    expect(order).to.deep.equal([
      'Map of the groups',
      '2 groups in Boston: zoom in',
      'Lake Circle, Tuesday, November 24, 7:00 PM',
      'Zoom in',
      'Zoom out',
    ]);
    for (const element of allShown(finder, '.map-area, .map-pin, .zoom button')) expect(element.tabIndex).to.equal(0);
    for (const element of pins(finder)) expect(element.localName).to.equal('button');
  });

  it('zooms into a cluster, and keeps the focus on what it was', async () => {
    const finder = await aMap(TWO_TOWNS);
    pin(finder, '2 groups')?.focus();
    await pressKey(pin(finder, '2 groups'), 'Enter');
    await until(() => pin(finder, 'Harbor Circle') && pin(finder, 'Harbor Evening'));
    expect(focused(finder)?.ariaLabel).to.match(/^Harbor/);
  });

  it('opens a card on a pin, leads from there to the group in the list, on whichever page', async () => {
    const groups = [
      ...manyGroups(45),
      groupAt('Zebra Circle', BOSTON, {
        meetings: [aMeeting({place: BOSTON, schedule: {kind: 'unknown', zoneFrom: 'none'}})],
      }),
    ];
    const finder = await aMap(groups);
    expect(names(finder)).not.to.include('Zebra Circle');
    const zebra = pin(finder, 'Zebra Circle');
    zebra?.focus();
    await pressKey(zebra, 'Enter');
    await until(() => focused(finder)?.className === 'map-card');
    expect(textOf(shown(finder, '.map-card'))).to.equal('Close Zebra Circle Ask for dates Show details');
    button(finder, 'Show details').click();
    await until(() => shown(finder, '[part=details]'), 'the details never opened');
    await until(() => textOf(focused(finder) ?? undefined) === 'Zebra Circle', 'the focus never came');
    expect(finder.selectedGroup?.name).to.equal('Zebra Circle');
    expect(shown(finder, '[part=map]') !== undefined).to.equal(true);
  });

  it('leaves a group open whose details are asked for again', async () => {
    const finder = await aMap([groupAt('North', BOSTON)]);
    pins(finder)[0]?.click();
    await until(() => shown(finder, '.map-card'));
    for (let times = 0; times < 2; times++) {
      button(finder, 'Show details').click();
      await until(() => textOf(focused(finder) ?? undefined) === 'North' && shown(finder, '[part=details]'));
      expect(finder.selectedGroup?.name).to.equal('North');
    }
  });

  it('lists the groups that meet at one and the same place', async () => {
    const finder = await aMap([groupAt('North', BOSTON), groupAt('South', BOSTON)]);
    expect(pinNames(finder)).to.deep.equal(['2 groups at the same place in Boston']);
    pins(finder)[0]?.click();
    await until(() => shown(finder, '.map-card'));
    expect(allShown(finder, '.map-card strong').map(textOf)).to.have.members(['North', 'South']);
  });

  it('closes by Escape what is open: first the card, then the map', async () => {
    const finder = await aMap([groupAt('North', BOSTON)]);
    pins(finder)[0]?.click();
    await until(() => focused(finder)?.className === 'map-card');
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, '.map-card'));
    expect(focused(finder)?.ariaLabel).to.match(/^North/);
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, '[part=map]'));
    expect(focused(finder)?.dataset['tool']).to.equal('map');
  });

  it('moves by arrow keys and zooms by + and −, wherever the focus is within', async () => {
    const finder = await aMap(TWO_TOWNS);
    const before = () => pin(finder, 'Lake')?.style.transform ?? '';
    const paneAt = () => shown(finder, '.leaflet-map-pane')?.style.transform;
    const key = (name: string) => {
      const event = new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true});
      (focused(finder) ?? box(finder)).dispatchEvent(event);
      return event.defaultPrevented;
    };
    pin(finder, 'Lake')?.focus();
    const [pane, lake] = [paneAt(), before()];
    expect(key('ArrowDown')).to.equal(true);
    await until(() => paneAt() !== pane, 'it never moved');
    expect(key('+')).to.equal(true);
    await until(() => before() !== lake, 'it never zoomed');
    expect(key('a')).to.equal(false);
  });

  it('zooms by buttons', async () => {
    const finder = await aMap(TWO_TOWNS);
    const scale = () => `${shown(finder, '.scale')?.style.inlineSize} ${textOf(shown(finder, '.scale'))}`;
    expect(scale()).to.match(/^[\d.]+px \d+ miles?$/);
    const before = scale();
    (shown(finder, '.zoom button') as HTMLElement).click();
    await until(() => scale() !== before);
    (allShown(finder, '.zoom button')[1] as HTMLElement).click();
    await until(() => scale() === before);
  });
});

describe('the map and the page around', () => {
  const wheel = (finder: SupportGroupFinder) => {
    const event = new WheelEvent('wheel', {deltaY: -100, bubbles: true, cancelable: true, composed: true});
    box(finder).dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('leaves the wheel to the page until it has the focus, and one finger always', async () => {
    const finder = await aMap(TWO_TOWNS);
    expect(wheel(finder)).to.equal(false);
    box(finder).focus();
    expect(wheel(finder)).to.equal(true);
    (shown(finder, '.layer-title') as HTMLElement).focus();
    expect(wheel(finder)).to.equal(false);
    expect(getComputedStyle(box(finder)).touchAction).to.match(/pan-x pan-y|pan-y pan-x/);
  });

  it('is dragged by a mouse and not by one finger', async () => {
    const finder = await aMap(TWO_TOWNS);
    const paneAt = () => shown(finder, '.leaflet-map-pane')?.style.transform;
    // A pointer that is none cannot be captured.
    box(finder).setPointerCapture = () => undefined;
    const drag = (pointerType: string) => {
      const send = (type: string, clientX: number) =>
        pins(finder)[0]?.dispatchEvent(
          new PointerEvent(type, {pointerType, clientX, clientY: 50, button: 0, bubbles: true, composed: true}),
        );
      send('pointerdown', 50);
      send('pointermove', 52);
      const atRest = paneAt();
      send('pointermove', 90);
      send('pointerup', 90);
      send('pointermove', 150);
      return atRest;
    };
    const start = paneAt();
    drag('touch');
    expect(paneAt()).to.equal(start);
    expect(drag('mouse')).to.equal(start);
    expect(paneAt()).to.match(/\b40px/);
  });

  it('makes no requests and creates no images', async () => {
    const before = performance.getEntriesByType('resource').length;
    const finder = await aMap(TWO_TOWNS);
    pin(finder, '2 groups')?.click();
    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({name}) => new URL(name).host);
    expect(
      asked.every((host) => host === location.host),
      asked.join(),
    ).to.equal(true);
    expect(allShown(finder, '[part=map] img, [part=map] canvas')).to.have.length(0);
    expect(textOf(shown(finder, '[part=map]'))).to.include('Outline: Natural Earth');
  });

  it('draws coasts, lakes, rivers and borders', async () => {
    const finder = await aMap(TWO_TOWNS);
    for (const name of ['land', 'lake', 'river', 'state', 'border'])
      await until(() => shown(finder, `path.${name}`), name);
  });

  it('draws the circle that groups are listed from, whole, and none around any distance', async () => {
    const {latitude = 0, longitude = 0} = BOSTON;
    const finder = await aMap(TWO_TOWNS, {query: {near: {latitude, longitude, radiusKm: 40}}});
    await until(() => shown(finder, 'path.radius'));
    const [circle, area] = [shown(finder, 'path.radius'), box(finder)].map((each) => each!.getBoundingClientRect());
    expect(circle!.left >= area!.left && circle!.right <= area!.right).to.equal(true);
    expect(circle!.top >= area!.top && circle!.bottom <= area!.bottom).to.equal(true);
    expect(circle!.height).to.be.above(100);
    finder.query = {near: {latitude, longitude}};
    await until(() => !shown(finder, 'path.radius'));
  });

  it('leaves the list and its buttons as they are drawn', async () => {
    const finder = await inRem(40, {source: aSource(TWO_TOWNS)});
    const drawn = () =>
      allShown(finder, '[part=tools] *, [part=results] *').map((element) => {
        const {left, width, height} = element.getBoundingClientRect();
        return [element.getAttribute('class'), left, width, height, getComputedStyle(element).position];
      });
    await until(() => shown(finder, '[data-tool=map]'));
    const before = drawn();
    await open(finder);
    finder.tools.close();
    await until(() => !shown(finder, '[part=map]'));
    expect(drawn()).to.deep.equal(before);
  });

  it('leaves no global and no property of elements changed', async () => {
    await aMap(TWO_TOWNS);
    expect('L' in window).to.equal(false);
    expect(Object.hasOwn(HTMLElement.prototype, 'innerHTML')).to.equal(false);
    const made = document.createElement('div');
    made.innerHTML = '<i></i>';
    expect(made.childElementCount).to.equal(1);
  });

  it('leaves nothing behind, opened and closed again and again', async () => {
    const finder = await aMap(TWO_TOWNS);
    await press(finder, 'Map');
    let listeners = 0;
    const targets = [window, document, document.documentElement];
    const count = (target: EventTarget, name: 'addEventListener' | 'removeEventListener', change: number) => {
      const native = Reflect.get(EventTarget.prototype, name) as (...args: unknown[]) => void;
      target[name] = (...args: unknown[]) => {
        listeners += change;
        Reflect.apply(native, target, args);
      };
    };
    for (const target of targets) {
      count(target, 'addEventListener', 1);
      count(target, 'removeEventListener', -1);
    }
    const nodes = () => root(finder).querySelectorAll('*').length;
    const [nodesBefore, sheets] = [nodes(), root(finder).adoptedStyleSheets.length];
    try {
      for (let times = 0; times < 12; times++) {
        button(finder, 'Map').click();
        await until(() => pins(finder).length === 2);
        button(finder, 'Map').click();
        await until(() => !shown(finder, '[part=map]'));
      }
    } finally {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    }
    expect(listeners).to.equal(0);
    expect(nodes()).to.equal(nodesBefore);
    expect(root(finder).adoptedStyleSheets.length).to.equal(sheets);
  });

  it('ends with the element, and can be opened again when that comes back', async () => {
    const finder = await aMap(TWO_TOWNS);
    const parent = finder.parentElement as HTMLElement;
    finder.remove();
    parent.append(finder);
    await finder.updateComplete;
    expect(shown(finder, '[part=map]') === undefined).to.equal(true);
    await open(finder);
    expect(pins(finder)).to.have.length(2);
  });

  it('speaks the words of the site', async () => {
    const finder = await inRem(40, {
      source: aSource(TWO_TOWNS),
      strings: {
        map: 'Karte',
        mapName: 'Karte der Gruppen',
        mapShown: (count) => `${count} on the map, auf der Karte`,
      },
    });
    await until(() => shown(finder, '[data-tool=map]'));
    await press(finder, 'Karte');
    await until(() => status(finder) === '3 on the map, auf der Karte');
    expect(box(finder).ariaLabel ?? box(finder).getAttribute('aria-label')).to.equal('Karte der Gruppen');
  });

  it('passes axe’s checks, with and without a card', async () => {
    const finder = await still(await aMap(SOME_GROUPS));
    await expect(finder).to.be.accessible();
    while (!shown(finder, '.map-card')) {
      pins(finder)[0]?.click();
      await finder.updateComplete;
    }
    await expect(finder).to.be.accessible();
  });
});

describe('the map beside the list', () => {
  const beside = async (groups: Group[] = TWO_TOWNS) => open(await inRem(64, {source: aSource(groups)}));
  const map = (finder: SupportGroupFinder) => shown(finder, '[part=map]') as HTMLElement;
  const list = (finder: SupportGroupFinder) => shown(finder, '[part=results]') as HTMLElement;
  const hasClosed = (finder: SupportGroupFinder) => until(() => !shown(finder, '[part=map]'), 'it never closed');

  it('stands at the side from 60 rem on and is no dialog: the list stays in use', async () => {
    const finder = await beside();
    expect(shown(finder, 'dialog') === undefined).to.equal(true);
    const [left, right] = [list(finder), map(finder)].map((element) => element.getBoundingClientRect());
    expect(left?.right).to.be.below(right?.left ?? 0);
    expect(left?.top).to.equal(right?.top);
    expect(button(finder, 'Map').getAttribute('aria-expanded')).to.equal('true');
    expect(shown(finder, `#${button(finder, 'Map').getAttribute('aria-controls')} [part=map]`)).to.equal(map(finder));
    expect(allShown(finder, '#tool')).to.have.length(1);
    await openGroup(finder, 'Harbor Circle');
    await until(() => shown(finder, 'dialog [part=details]'));
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, 'dialog'));
    expect(map(finder).isConnected).to.equal(true);
  });

  it('shows the groups of the list, also when something else is looked for', async () => {
    const finder = await beside();
    const before = list(finder).getBoundingClientRect().width;
    finder.query = {words: 'lake'};
    await until(() => status(finder) === '1 group on the map.');
    expect(names(finder)).to.deep.equal(['Lake Circle']);
    expect(pinNames(finder)).to.deep.equal(['Lake Circle, Tuesday, November 24, 7:00 PM']);
    await until(() => map(finder).getAttribute('aria-busy') === 'false');
    expect(list(finder).getBoundingClientRect().width).to.equal(before);
  });

  it('keeps its places without colour and marked as busy while the answer to new words is on its way', async () => {
    const engine = anEngine();
    const finder = await open(await inRem(64, {source: engine.source}));
    await until(() => map(finder).getAttribute('aria-busy') === 'false');
    expect(getComputedStyle(map(finder)).filter).to.equal('none');
    engine.mood = 'slow';
    finder.query = {words: 'grief'};
    await until(() => map(finder).getAttribute('aria-busy') === 'true');
    expect(getComputedStyle(map(finder)).filter).to.equal('grayscale(1)');
    await until(() => {
      engine.release();
      return map(finder).getAttribute('aria-busy') === 'false';
    });
    expect(status(finder)).to.include('of 250,000 groups');
  });

  it('goes with the list when crisis help takes its place, and comes again with its pins', async () => {
    const finder = await beside();
    finder.query = {words: 'want to die'};
    await until(() => shown(finder, '.urgent.full'));
    await hasClosed(finder);
    finder.query = {};
    await until(() => pins(finder).length === 2, 'the pins never came again');
    expect(status(finder)).to.equal('3 groups on the map.');
  });

  it('closes by its two buttons and gives the focus back', async () => {
    const finder = await beside();
    shown(finder, '[data-action=hide]')?.click();
    await hasClosed(finder);
    expect(focused(finder)?.dataset['tool']).to.equal('map');
    await open(finder);
    button(finder, 'Map').click();
    await hasClosed(finder);
    expect(focused(finder)?.dataset['tool']).to.equal('map');
  });

  it('closes by Escape from within, and stays while someone is busy elsewhere', async () => {
    const finder = await beside();
    const link = shown(finder, '[part~=result] a.name') as HTMLElement;
    link.focus();
    await sendKeys({press: 'Escape'});
    await finder.updateComplete;
    expect(map(finder).isConnected).to.equal(true);
    box(finder).focus();
    await sendKeys({press: 'Escape'});
    await hasClosed(finder);
    expect(focused(finder)?.dataset['tool']).to.equal('map');
  });

  it('stands above the list where the room has gone meanwhile', async () => {
    const finder = await beside();
    finder.style.inlineSize = '40rem';
    await until(() => map(finder).getBoundingClientRect().bottom < list(finder).getBoundingClientRect().top);
    expect(shown(finder, 'dialog') === undefined).to.equal(true);
    await until(() => list(finder).getBoundingClientRect().width === map(finder).getBoundingClientRect().width);
  });

  it('has no fault that axe finds', async () => {
    await expect(await still(await beside(SOME_GROUPS))).to.be.accessible();
  });
});

describe('pictures for the map', () => {
  const images = (finder: SupportGroupFinder) => allShown(finder, '[part=map] img') as HTMLImageElement[];

  it('come only from the server that the site names, without a referrer, and the finder says so', async () => {
    const finder = await aMapWith({
      tiles: 'https://tiles.example.invalid/{z}/{x}/{y}.png',
      'tiles-attribution': '© The makers <b>of</b> maps',
    });
    await until(() => images(finder).length);
    expect(
      images(finder).every(({src}) => /^https:\/\/tiles\.example\.invalid\/\d+\/\d+\/\d+\.png$/.test(src)),
    ).to.equal(true);
    expect(images(finder).every(({referrerPolicy}) => referrerPolicy === 'no-referrer')).to.equal(true);
    const text = textOf(shown(finder, '[part=map]'));
    expect(text).to.include('Map images come from tiles.example.invalid. © The makers <b>of</b> maps');
    expect(text).not.to.include('Natural Earth');
  });

  it('need no word about their server where that is the site itself', async () => {
    const finder = await aMapWith({tiles: '/no-tiles/{z}/{x}/{y}.png'});
    await until(() => images(finder).length);
    expect(textOf(shown(finder, '[part=map]'))).not.to.include('come from');
  });

  it('have the outline beneath them where one is missing', async () => {
    const finder = await aMapWith({tiles: '/no-tiles/{z}/{x}/{y}.png'});
    await until(() => shown(finder, 'path.land'));
  });

  for (const value of ['https://tiles.example.invalid/', 'javascript:alert(1)//{z}{x}{y}'])
    it(`are not asked for at an address that is none, and the site is told once: ${value}`, async () => {
      const said: string[] = [];
      const {warn} = console;
      console.warn = (text: string) => said.push(text);
      try {
        for (let times = 0; times < 2; times++) {
          const finder = await aMapWith({tiles: value});
          expect(images(finder)).to.have.length(0);
          expect(textOf(shown(finder, '[part=map]'))).to.include('Outline: Natural Earth');
        }
      } finally {
        console.warn = warn;
      }
      expect(said.filter((text) => text.includes(`tiles="${value}"`))).to.have.length(1);
    });
});
