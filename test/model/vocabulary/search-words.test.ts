import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {collisions, readSearchTables, searchModules} from '../../../scripts/vocabulary/search-words.mjs';
import {ACCESS} from '../../../src/model/vocabulary/access.js';
import {AUDIENCES} from '../../../src/model/vocabulary/audience.js';
import {FOCUS_IDS} from '../../../src/model/vocabulary/focus-phrases.js';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  focus: FOCUS_IDS,
  audience: AUDIENCES,
  access: ACCESS,
  format: ['in-person', 'online', 'phone'],
  day: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  time: ['morning', 'afternoon', 'evening', 'night'],
  kind: ['condition', 'general', 'recovery', 'dual-diagnosis', 'family'],
  cost: ['free', 'donation', 'fee'],
  openness: ['open', 'closed'],
  frequency: ['daily', 'weekly', 'biweekly', 'monthly'],
  when: ['today', 'tonight', 'tomorrow', 'this-week', 'after-work', 'lunch', 'always'],
  kin: ['partner', 'child', 'parent', 'sibling', 'grandparent', 'friend', 'relative'],
  question: [
    'first-meeting',
    'privacy',
    'cost',
    'questions',
    'programmes',
    'treatment',
    'format',
    'evidence',
    'types',
    'family',
    'faq',
  ],
};

describe('what people type', () => {
  it('means something that search knows, in every language', () => {
    for (const [language, rows] of Object.entries(readSearchTables()))
      for (const {means} of rows)
        for (const meaning of means.split(' ')) {
          const [name = '', value = ''] = meaning.split(':');
          if (VALUES[name]) expect(VALUES[name], `${language}: ${meaning}`).to.include(value);
        }
  });

  it('is compiled', () => {
    for (const [path, text] of Object.entries(searchModules()))
      expect(readFileSync(path, 'utf8') === text, `${path}: run npm run vocabulary`).to.equal(true);
  });

  it('is compiled to one phrase where phrases differ in one word that is no slot', () => {
    const rows = [
      {means: 'focus:grief', phrases: ['lost her', 'lost him', 'lost {kin}', 'grief']},
      {means: 'kin:parent', phrases: ['mum']},
    ];
    const [text = ''] = Object.values(searchModules({xx: rows}));
    expect(text).to.include('`focus:grief grief lost-her|him lost-{kin}\nkin:parent mum`');
  });

  it('is compiled without the plurals of fillers', () => {
    const rows = [
      {means: 'filler', phrases: ['this', 'thing', 'things', 'as']},
      {means: 'group', phrases: ['group', 'groups']},
    ];
    const [text = ''] = Object.values(searchModules({xx: rows}));
    expect(text).to.include('`filler as thing this\ngroup group`');
  });

  it('has ambiguous words only where they are meant', () => {
    const all = collisions({
      xx: [
        {means: 'focus:anxiety', phrases: ['nerves']},
        {means: 'focus:pain', phrases: ['nerves']},
      ],
    });
    expect(all).to.deep.equal([{language: 'xx', phrase: 'nerves', meanings: ['focus:anxiety', 'focus:pain']}]);
  });
});
