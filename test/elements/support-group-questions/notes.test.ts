import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Section} from '../../../src/content/content.js';
import type {Notes} from '../../../src/elements/support-group-questions/notes.js';
import {
  listText,
  NO_NOTES,
  questionsOf,
  withAnswer,
  withoutQuestions,
} from '../../../src/elements/support-group-questions/notes.js';

const SECTIONS: Section[] = [
  {id: 'cost', heading: 'What it costs', body: ['A word before.', {list: ['Is it free?', 'How do I pay?']}]},
  {id: 'words', heading: 'Only words', body: ['Nothing to ask.']},
];

describe('notes', () => {
  it('takes the items of lists as questions and leaves the rest of a section', () => {
    const [cost] = SECTIONS as [Section];
    expect(questionsOf(cost)).to.deep.equal(['Is it free?', 'How do I pay?']);
    expect(withoutQuestions(cost).body).to.deep.equal(['A word before.']);
  });

  it('writes the list with ticks and notes, and no section without questions', () => {
    const notes: Notes = new Map([
      ['Is it free?', {ticked: true, note: 'Yes.\nCoffee costs a dollar. '}],
      ['Something else?', {ticked: true, note: 'not in the list'}],
    ]);
    expect(listText('Questions', SECTIONS, notes)).to.equal(
      'Questions\n\nWhat it costs\n☑ Is it free?\n   Yes.\n   Coffee costs a dollar.\n☐ How do I pay?',
    );
  });

  it('holds the last answer of every question, and none that says nothing', () => {
    const change = fc.record({
      question: fc.constantFrom('a', 'b', '__proto__'),
      ticked: fc.boolean(),
      note: fc.constantFrom('', 'x', ' y'),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const notes = changes.reduce((before, {question, ...answer}) => withAnswer(before, question, answer), NO_NOTES);
        const last = new Map(changes.map(({question, ...answer}) => [question, answer]));
        const expected = [...last].filter(([, {ticked, note}]) => ticked || note);
        expect(new Map(notes)).to.deep.equal(new Map(expected));
      }),
    );
    expect(NO_NOTES.size).to.equal(0);
  });

  it('keeps the note when only the tick changes, and the tick when only the note does', () => {
    const noted = withAnswer(NO_NOTES, 'a', {note: 'x'});
    const ticked = withAnswer(noted, 'a', {ticked: true});
    expect(ticked.get('a')).to.deep.equal({ticked: true, note: 'x'});
    expect(withAnswer(ticked, 'a', {note: ''}).get('a')).to.deep.equal({ticked: true, note: ''});
    expect(noted.get('a')).to.deep.equal({ticked: false, note: 'x'});
  });
});
