import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {PressEvent} from '../../../src/elements/support-quick-exit/shift-presses.js';
import {ShiftPresses} from '../../../src/elements/support-quick-exit/shift-presses.js';

const down = (key: string, timeStamp = 0, more: Partial<PressEvent> = {}): PressEvent => ({
  type: 'keydown',
  key,
  timeStamp,
  ...more,
});
const up = (key: string, timeStamp = 0): PressEvent => ({type: 'keyup', key, timeStamp});
const press = (key: string, timeStamp = 0) => [down(key, timeStamp), up(key, timeStamp)];
const pointer = (timeStamp = 0): PressEvent => ({type: 'pointerdown', timeStamp});

const countAfter = (...events: PressEvent[]) => {
  const presses = new ShiftPresses();
  for (const event of events) presses.take(event);
  return presses.count;
};

const CASES: readonly (readonly [what: string, count: number, events: PressEvent[]])[] = [
  ['three presses', 3, [...press('Shift', 0), ...press('Shift', 100), ...press('Shift', 200)]],
  ['presses just within five seconds of each other', 3, [0, 5000, 10_000].flatMap((at) => press('Shift', at))],
  ['a third press that comes too late', 1, [0, 100, 5101].flatMap((at) => press('Shift', at))],
  ['a second press that comes too late', 2, [0, 5001, 5002].flatMap((at) => press('Shift', at))],
  ['a key held down, which repeats', 1, [down('Shift'), down('Shift', 30, {repeat: true}), up('Shift', 60)]],
  ['a capital letter', 0, [down('Shift'), ...press('A'), up('Shift')]],
  ['a capital letter typed so fast that Shift is up first', 0, [down('Shift'), down('A'), up('Shift'), up('a')]],
  ['three capital letters', 0, [1, 2, 3].flatMap(() => [down('Shift'), ...press('A'), up('Shift')])],
  [
    'a capital letter after two presses',
    0,
    [...press('Shift'), ...press('Shift'), down('Shift'), down('A'), up('Shift')],
  ],
  ['another key between', 1, [...press('Shift'), ...press('Tab'), ...press('Shift')]],
  ['a letter that was still down', 1, [down('a'), down('Shift'), up('a'), up('Shift')]],
  ['a change of keyboard with Ctrl first', 0, [down('Control'), down('Shift', 0, {ctrlKey: true}), up('Shift')]],
  ['a change of keyboard with Alt after', 0, [down('Shift'), down('Alt'), up('Alt'), up('Shift')]],
  ['selecting with the mouse', 0, [down('Shift'), pointer(), up('Shift')]],
  ['both Shift keys at once', 1, [down('Shift'), down('Shift'), up('Shift'), up('Shift')]],
  ['coming back to the window with Shift let go elsewhere', 0, [up('Shift'), up('Shift'), up('Shift')]],
  ['a browser that fills in a form, without saying a key', 0, [...press('Shift'), {type: 'keydown', timeStamp: 0}]],
];

describe('presses of Shift', () => {
  for (const [what, count, events] of CASES)
    it(`counts ${count} for ${what}`, () => {
      expect(countAfter(...events)).to.equal(count);
    });

  it('says when something has changed, and only then', () => {
    const presses = new ShiftPresses();
    const said = [...press('Shift'), ...press('Tab'), ...press('Tab')].map((event) => presses.take(event));
    expect(said).to.deep.equal([false, true, true, false, false, false]);
  });

  it('says so too when a late press begins a new row', () => {
    const presses = new ShiftPresses();
    press('Shift', 0).forEach((event) => presses.take(event));
    expect(press('Shift', 9000).map((event) => presses.take(event))).to.deep.equal([false, true]);
    expect(presses.count).to.equal(1);
  });

  it('never counts in any writing in which Shift is held for every capital', () => {
    const typed = (text: string) =>
      [...text].flatMap((letter) =>
        letter === letter.toLowerCase() ? press(letter) : [down('Shift'), ...press(letter), up('Shift')],
      );
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => countAfter(...typed(text)) === 0));
  });

  it('counts the last presses of Shift alone, whatever was typed before', () => {
    const anyKey = fc.constantFrom('a', 'A', 'Shift', 'Tab', 'Control', 'Dead', 'Process');
    const anyEvent = fc.oneof(
      anyKey.map((key) => down(key)),
      anyKey.map((key) => up(key)),
      fc.constant(pointer()),
    );
    fc.assert(
      fc.property(fc.array(anyEvent), (before) => {
        const rest = [...press('Escape'), ...press('Shift', 1), ...press('Shift', 2), ...press('Shift', 3)];
        return countAfter(...before, ...rest) === 3;
      }),
    );
  });
});
