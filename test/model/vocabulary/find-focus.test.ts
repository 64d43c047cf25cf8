import {expect} from 'chai';
import fc from 'fast-check';
import {findFocusIn} from '../../../src/model/vocabulary/find-focus.js';
import {FOCUS_WORDS, WEAK_WORDS} from '../../../src/model/vocabulary/focus-words.js';
import {fold} from '../../../src/model/vocabulary/fold.js';
import {FOCUS_IDS} from '../../../src/model/vocabulary/focus-phrases.js';

const NAMES: Record<string, readonly [name: string, ids: string[]][]> = {
  English: [
    ['Depression and Bipolar Support Group', ['depression', 'bipolar']],
    ['Healing after Suicide Loss', ['suicide-loss']],
    ['Survivors of Suicide', ['suicide-loss']],
    ['Gambling Addiction Support', ['gambling']],
    ['Memory Loss Café', ['dementia']],
    ['OCD & Hoarding', ['ocd', 'hoarding']],
    ['Living with PTSD', ['ptsd']],
    ['New Mothers Circle', ['perinatal']],
    ['Stress Management', ['stress-burnout']],
  ],
  German: [
    ['Trauergruppe Nord', ['grief']],
    ['Selbsthilfegruppe Depressionen und Ängste', ['depression', 'anxiety']],
    ['Zwangserkrankungen', ['ocd']],
    ['Leben mit Krebs', ['cancer']],
    ['Pflegende Angehörige', ['caregiving']],
  ],
  Spanish: [
    ['Grupo de Ansiedad y Depresión', ['anxiety', 'depression']],
    ['Duelo por Suicidio', ['grief']],
    ['Jugadores Anónimos', ['gambling']],
  ],
  French: [
    ['Groupe de parole Deuil', ['grief']],
    ['Entendeurs de voix', ['hearing-voices']],
    ['Proches aidants', ['caregiving']],
  ],
  Portuguese: [
    ['Grupo de Apoio ao Luto', ['grief']],
    ['Ansiedade e Depressão', ['anxiety', 'depression']],
  ],
  Italian: [
    ['Gruppo Lutto', ['grief']],
    ['Giocatori Anonimi', ['gambling']],
  ],
  Dutch: [
    ['Rouwgroep', ['grief']],
    ['Mantelzorgcafé', ['caregiving']],
  ],
  Swedish: [
    ['Sorggrupp', ['grief']],
    ['Ångest och panik', ['anxiety', 'panic']],
  ],
};

/** Names of groups that are about none of what a word of theirs may mean. */
const SAY_NOTHING = [
  'You Are Not Alone',
  'Clean Slate',
  'Women at Work',
  'The Black Dog',
  'First Step',
  'Food for Thought',
  'Crack of Dawn',
  'Monday Night',
  'Without Alcohol',
  'Café ohne Alkohol',
  'Sin Drogas',
  'Kein Krebs',
  'Lost and Found',
  'Friends of Bill',
  'Vision for You',
  'Time to Spend',
  'Manner of Speaking',
  'Added Value',
  'Eating Together',
];

describe('what a name says a group is about', () => {
  for (const [language, names] of Object.entries(NAMES))
    for (const [name, ids] of names)
      it(`is found in ${language}: ${name}`, () => {
        expect(findFocusIn(name)).to.deep.equal(ids);
      });

  for (const name of SAY_NOTHING)
    it(`is not guessed from “${name}”`, () => {
      expect(findFocusIn(name)).to.deep.equal([]);
    });

  it('is of the vocabulary, each once, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.lorem(), fc.constantFrom(...Object.values(FOCUS_WORDS))), (text) => {
        const ids = findFocusIn(text);
        expect(FOCUS_IDS).to.include.members(ids);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });
});

describe('the words for it', () => {
  for (const [language, phrases] of Object.entries(FOCUS_WORDS)) {
    it(`are folded, each once, and for ids of the vocabulary: ${language}`, () => {
      const lines = phrases
        .slice(1)
        .split(';')
        .map((line) => line.split(' '));
      expect(FOCUS_IDS).to.include.members(lines.map(([id]) => id));
      expect(new Set(lines.map(([id]) => id)).size).to.equal(lines.length);
      expect(fold(phrases)).to.equal(phrases);
      const all = lines.flatMap(([, ...words]) => words);
      expect(all).not.to.include('');
      expect(new Set(all).size).to.equal(all.length);
    });
  }

  it('that say nothing by themselves are folded', () => {
    expect(fold(WEAK_WORDS)).to.equal(WEAK_WORDS);
  });
});
