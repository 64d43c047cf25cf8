import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Notes} from '../../../src/elements/support-group-questions/notes.js';
import {forgetAllNotes, parseNotes, TabNotes} from '../../../src/elements/support-group-questions/tab-notes.js';
import {warningsDuring} from '../../helpers/guides.js';

const opened: TabNotes[] = [];
function open(id: string) {
  const element = document.createElement('p');
  element.id = id;
  const notes = TabNotes.open(element);
  if (notes) opened.push(notes);
  return notes;
}
const NOTES: Notes = new Map([['Is it free?', {ticked: true, note: 'Yes'}]]);

describe('notes kept in the tab', () => {
  afterEach(() => {
    for (const notes of opened.splice(0)) notes.close();
    sessionStorage.clear();
  });

  it('gives back what it was given, in the tab alone', () => {
    const notes = fc.array(
      fc.tuple(
        fc.string(),
        fc.record({ticked: fc.boolean(), note: fc.string({maxLength: 50})}, {noNullPrototype: true}),
      ),
      {
        maxLength: 20,
      },
    );
    const kept = open('same');
    fc.assert(
      fc.property(notes, (entries) => {
        const given: Notes = new Map(entries.filter(([, {ticked, note}]) => ticked || note));
        expect(kept?.write(given)).to.equal(true);
        expect(kept?.read()).to.deep.equal(given);
        expect(sessionStorage.length).to.equal(given.size > 0 ? 1 : 0);
      }),
      {numRuns: 50},
    );
    expect(localStorage.length).to.equal(0);
  });

  it('keeps those of different elements apart', () => {
    const [one, other] = [open('one'), open('other')];
    one?.write(NOTES);
    expect(other?.read().size).to.equal(0);
  });

  it('lets only one element of a page keep notes under one name, and tells the site', async () => {
    const said = await warningsDuring(() => {
      expect(Boolean(open('twice'))).to.equal(true);
      expect(open('twice')).to.equal(undefined);
      return Promise.resolve();
    });
    expect(said.join()).to.include('an id of its own');
    opened[0]?.close();
    expect(Boolean(open('twice'))).to.equal(true);
  });

  for (const text of [
    '',
    'null',
    '{',
    '"x"',
    '{"length": 3}',
    '[[1, true, "x"]]',
    '[["q", "yes", "x"], null, [], ["q"], [["q"], true, {}]]',
    '[["q", false, ""]]',
  ])
    it(`takes from ${JSON.stringify(text)} nothing`, () => expect(parseNotes(text).size).to.equal(0));

  it('takes no more and no longer notes than a person would write', () => {
    const many = Array.from({length: 2000}, (_, position) => [`q${position}`, true, 'x'.repeat(9999)]);
    const read = parseNotes(JSON.stringify([...many]));
    expect(read.size).to.equal(500);
    expect(read.get('q0')?.note).to.have.length(2000);
  });

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const [question, {ticked, note}] of parseNotes(text))
          expect([typeof question, typeof ticked, typeof note]).to.deep.equal(['string', 'boolean', 'string']);
      }),
    );
  });

  it('forgets what all of our elements have kept, and nothing of the site', () => {
    open('one')?.write(NOTES);
    open('other')?.write(NOTES);
    sessionStorage.setItem('of-the-site', 'stays');
    forgetAllNotes();
    expect(Object.keys(sessionStorage)).to.deep.equal(['of-the-site']);
  });

  it('keeps nothing where the browser takes nothing', () => {
    const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const value = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', {value, configurable: true});
    try {
      expect(open('full')?.write(NOTES)).to.equal(false);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', original);
    }
  });
});
