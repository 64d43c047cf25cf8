import {expect} from 'chai';
import fc from 'fast-check';
import {parseScheduleText} from '../../../src/sources/values/recurrence-text.js';

const monthly = (...byday: [number, string][]) => ({
  freq: 'MONTHLY',
  interval: 1,
  byday: byday.map(([nth, day]) => ({nth, day})),
});
const weekly = (...days: string[]) => ({freq: 'WEEKLY', interval: 1, byday: days.map((day) => ({day}))});

describe('a schedule in words', () => {
  const CASES: [string, object][] = [
    ['2nd and 4th Wednesday of each month', {rule: monthly([2, 'WE'], [4, 'WE'])}],
    ['2nd Saturday of each month', {rule: monthly([2, 'SA'])}],
    ['first Tuesday (EDT)', {rule: monthly([1, 'TU']), zone: 'EDT'}],
    ['Last Friday of the month at 7pm', {rule: monthly([-1, 'FR']), startMinutes: 1140}],
    ['1st Monday and 3rd Thursday', {rule: monthly([1, 'MO'], [3, 'TH'])}],
    ['2nd & 4th Fridays only', {rule: monthly([2, 'FR'], [4, 'FR'])}],
    ['Wednesday @ 6:00pm - 7:00pm', {rule: weekly('WE'), startMinutes: 1080, minutes: 60}],
    ['Every Tuesday, 19:00', {rule: weekly('TU'), startMinutes: 1140}],
    ['Mondays and Thursdays 6-7:30pm', {rule: weekly('MO', 'TH'), startMinutes: 1080, minutes: 90}],
    ['Mon-Wed 9:30 am', {rule: weekly('MO', 'TU', 'WE'), startMinutes: 570}],
    ['1st and 15th of each month', {rule: {freq: 'MONTHLY', interval: 1, bymonthday: [1, 15]}}],
    ['every second Tuesday of the month', {rule: monthly([2, 'TU'])}],
    ['Every second and fourth Tuesday', {rule: monthly([2, 'TU'], [4, 'TU'])}],
    ['Mon - Fri, 9 am', {rule: weekly('MO', 'TU', 'WE', 'TH', 'FR'), startMinutes: 540}],
    ['Tuesdays, Sept-June', {rule: {...weekly('TU'), bymonth: [9, 10, 11, 12, 1, 2, 3, 4, 5, 6]}}],
    ['Every Friday except the 3rd', {rule: monthly([1, 'FR'], [2, 'FR'], [4, 'FR'], [5, 'FR'])}],
    ...['no meetings', 'no group', 'no groups', 'no session', 'but no sessions'].map((none): [string, object] => [
      `Tuesdays, ${none} in July`,
      {rule: {...weekly('TU'), bymonth: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]}},
    ]),
    ['Tuesdays, no meeting in July and August', {rule: {...weekly('TU'), bymonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]}}],
    [
      'First and third Wednesdays, 5:30-7:00 pm',
      {rule: monthly([1, 'WE'], [3, 'WE']), startMinutes: 1050, minutes: 90},
    ],
    ['jeden 2. Dienstag im Monat, 19 Uhr', {rule: monthly([2, 'TU']), startMinutes: 1140}],
    ['segundo martes de cada mes, 19:00 a 20:30', {rule: monthly([2, 'TU']), startMinutes: 1140, minutes: 90}],
    ['le premier mardi du mois à 19h30', {rule: monthly([1, 'TU']), startMinutes: 1170}],
    ['2ª e 4ª terça-feira do mês', {rule: monthly([2, 'TU'], [4, 'TU'])}],
    ['första tisdagen i månaden kl. 18', {rule: monthly([1, 'TU']), startMinutes: 1080}],
    ['كل يوم الثلاثاء', {rule: weekly('TU')}],
    ['Tuesdays at midnight', {rule: weekly('TU'), unsure: 'midnight-unsure'}],
    ['7:30pm ET', {startMinutes: 1170, zone: 'ET'}],
  ];
  for (const [text, expected] of CASES) {
    it(`is understood: "${text}"`, () => {
      expect(parseScheduleText(text)).to.deep.equal(expected);
    });
  }

  const UNCLEAR = [
    'every 2 weeks',
    'Every second Tuesday',
    'every 2nd week Tuesday',
    'jeden zweiten Dienstag',
    'cada segundo martes',
    'chaque deuxième mardi',
    'toda segunda terça',
    'varannan tisdag',
    'Weekly 1st Tuesday',
    'Quarterly on the 2nd Wednesday of each month',
    'no meeting Tuesday December 25',
    'every other Monday',
    'listed for Jul 29, 2026',
    'recurring; see chapter page',
    '1st Monday, Thursday',
    'Monday of the month',
    '2nd and 4th',
    '1st Tuesday except holidays',
    'Tuesdays (summer hours)',
    '12th Tuesday',
    'by appointment',
    '',
  ];
  for (const text of UNCLEAR) {
    it(`is not guessed: "${text}"`, () => {
      expect(parseScheduleText(text)).to.equal(undefined);
    });
  }

  it('leaves the time open where it could be in either half of the day', () => {
    const text = 'Tuesdays, 7:00-8:30';
    expect(parseScheduleText(text, 'unclear')).to.deep.equal({rule: weekly('TU'), unsure: 'half-unsure'});
    expect(parseScheduleText(text, '24h')).to.deep.equal({rule: weekly('TU'), startMinutes: 420, minutes: 90});
  });

  it('never throws, and never has days without a rule', () => {
    const word = fc.constantFrom(
      '2nd',
      'Monday',
      'and',
      'last',
      'month',
      '7pm',
      '(EST)',
      'every',
      'other',
      '-',
      '19:00',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({maxLength: 6})), {maxLength: 8}), (words) => {
        const rule = parseScheduleText(words.join(' '))?.rule;
        if (rule) expect((rule.byday ?? rule.bymonthday ?? []).length).to.be.above(0);
      }),
    );
  });
});
