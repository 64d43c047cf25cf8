import {expect} from 'chai';
import fc from 'fast-check';
import {readRecurrenceWord} from '../../../src/sources/values/recurrence-words.js';

describe('a word of a rule', () => {
  const WORDS: [says: object, words: string][] = [
    [{is: 'every'}, 'every Each cada chaque jeden todo varje كل'],
    [{is: 'of-month'}, 'month meses mois Monats mês månaden'],
    [{is: 'monthly'}, 'monthly mensual mensuelle monatlich månadsvis'],
    [{is: 'weekly'}, 'weekly semanal hebdomadaire wöchentlich veckovis'],
    [{is: 'to'}, 'to through bis até'],
    [{is: 'not'}, 'except not excepto sauf außer utom'],
    [{is: 'only'}, 'only seulement nur apenas endast só Só'],
    [{is: 'filler'}, 'and the of & um'],
    [{is: 'order', order: 1}, 'first 1st 1er primera erste första'],
    [{is: 'order', order: 2}, '2nd 2e 2ª 2. segundo deuxième zweiten andra'],
    [{is: 'order', order: 5}, 'fifth 5th quinto'],
    [{is: 'order', order: -1}, 'last último dernière letzten sista'],
    [{is: 'days', days: ['WE']}, 'Wednesday miércoles mercredi Mittwoch onsdag'],
    [{is: 'days', days: ['SU']}, 'so Sonntag'],
    [{is: 'days', days: ['TU']}, 'Tuesday mardi Dienstag'],
    [{is: 'month', month: 3}, 'March mars März marzo março'],
    [{is: 'month', month: 9}, 'September Sept sep septembre'],
    [{is: 'month', month: 12}, 'Dec diciembre décembre dezembro ديسمبر'],
  ];
  for (const [says, words] of WORDS) {
    it(`says ${JSON.stringify(says)}: ${words}`, () => {
      for (const word of words.split(' ')) expect(readRecurrenceWord(word), word).to.deep.equal(says);
    });
  }

  it('is not understood when it is none of them', () => {
    for (const other of ['', 'biweekly', 'church', '7pm', '2026', 'constructor', '__proto__'])
      expect(readRecurrenceWord(other), other).to.equal(undefined);
  });

  it('is not understood when it is Tuesday to some and March to others', () => {
    expect(readRecurrenceWord('mar')).to.equal(undefined);
  });

  it('is a number of the month with any English ending', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 31}), fc.constantFrom('st', 'nd', 'rd', 'th', 'TH'), (order, ending) => {
        expect(readRecurrenceWord(`${order}${ending}`)).to.deep.equal({is: 'order', order});
      }),
    );
  });
});
