import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Choice} from '../../../src/content/content.js';
import {content} from '../../../src/content/group-types/en.js';
import {choicesFor} from '../../../src/elements/support-group-types/conditions.js';
import {FOCUS_IDS} from '../../../src/model/vocabulary/focus-phrases.js';
import {blocksOf} from '../../helpers/guides.js';

const ALL: readonly Choice[] = blocksOf(content.sections.filter(({id}) => id === 'condition')).flatMap((block) =>
  typeof block === 'object' && 'choices' in block ? block.choices : [],
);
const names = (conditions: string) => choicesFor(conditions, ALL).choices.map(({name}) => name);

describe('the conditions that a page offers', () => {
  it('speak of troubles that the vocabulary knows', () => {
    expect(ALL).to.have.length(8);
    for (const {filters} of ALL) for (const id of filters.focus ?? []) expect(FOCUS_IDS).to.include(id);
  });

  for (const [code, name] of Object.entries({
    F32: 'Depression',
    'F33.1': 'Depression',
    'F41.1': 'Anxiety and panic',
    'F40.1': 'Anxiety and panic',
    f314: 'Bipolar disorder',
    'F20.0': 'Psychosis and schizophrenia',
    F29: 'Psychosis and schizophrenia',
    'F43.1': 'PTSD and trauma',
    F42: 'OCD',
    'F50.2': 'Eating disorders',
    F61: 'Personality disorders',
  }))
    it(`include for the code ${code}: ${name}`, () => expect(names(code)).to.deep.equal([name]));

  it('are those the page names, in our order, each once', () => {
    expect(names(' ocd  F32 Depression\n')).to.deep.equal(['Depression', 'OCD']);
    expect(choicesFor('ocd F32', ALL).unknown).to.deep.equal([]);
  });

  it('are all when it names none that there is, and what is unknown is told', () => {
    expect(choicesFor('', ALL)).to.deep.equal({choices: ALL, unknown: []});
    expect(choicesFor('Z99 depresion', ALL)).to.deep.equal({choices: ALL, unknown: ['Z99', 'depresion']});
    expect(choicesFor('Z99 ocd', ALL).unknown).to.deep.equal(['Z99']);
  });

  it('are never none, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const {choices, unknown} = choicesFor(text, ALL);
        expect(choices.length).to.be.within(1, ALL.length);
        expect(unknown.every((name) => text.includes(name))).to.equal(true);
      }),
    );
  });
});
