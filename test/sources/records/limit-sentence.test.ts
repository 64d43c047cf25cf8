import {expect} from 'chai';
import {nameLimit, scheduleLimit} from '../../../src/sources/records/limit-sentence.js';

describe('words that limit the dates', () => {
  const LIMITS = [
    '2nd & 4th Fridays Only',
    'Meets the first Monday of the month only.',
    'No meeting last Thursday of the month',
    'No meetings on the 2nd Tuesday',
    'No Meeting in December.',
    'May to Oct',
    'Open May through September, weather permitting',
    'every other Sunday',
    'Every 2 weeks',
    'Alternating Saturdays',
    'Bi-weekly group',
    'This group meets once a month.',
    'Summer only',
    'This meeting is held on the first Tuesday of each month only.',
    'Monday Meeting only held on the first Monday of the Month',
    'There will not be a meeting being held here on the 3rd Friday',
    'Quarterly on the 2nd Wednesday',
    'Treffen alle zwei Wochen',
    'Nur am ersten Dienstag im Monat.',
    'Cada quince días',
    'Un mardi sur deux',
    'A cada duas semanas',
    'Varannan tisdag',
    'Só na 1ª sexta-feira do mês',
    'Every second Tuesday of the month',
    'Meets every second Tuesday of the month',
    'Virtual meeting that meets one Sunday of the month for members.',
    'Nur am 1. Freitag, Thema: Angst',
    'Offene Gruppe, nur am ersten Dienstag',
    'Meets every other Friday for Big Book study',
    'Closed except the last Friday',
    'Open every other Friday',
    'Bible study group every other Friday',
    'Abierto cada dos semanas',
    'Lesegruppe, jede zweite Woche',
  ];
  for (const text of LIMITS) {
    it(`are "${text}"`, () => {
      expect(scheduleLimit(text)).to.equal(text);
    });
  }

  const NO_LIMITS = [
    'Birthday night: last Wednesday of the month',
    'Business meeting 2nd Saturday',
    'Last Tuesday is open',
    'Open meeting is 1st Thursday of the month only.',
    'Women only',
    'Women only on 1st Friday',
    'Alternating weeks Big Book/12x12',
    'Big Book study every other Friday',
    'Every other week: Steps, Traditions',
    'Share every second Tuesday of the month.',
    'Closed meeting except the last Saturday of month.',
    'Closed meeting except on the last Wednesday of every month (Open) for birthdays.',
    'Just for Today on the 2nd Friday only, for speakers',
    'Nur für Frauen',
    'Nur für Frauen am 1. Freitag',
    'Nur für heute 2. Freitag im Monat',
    'Woche 1. Sprecher*in ; 2. Nur für heute; 3. Themen Meeting; 4. Schritt des Monats',
    '1. Woche: Literatur, 2. Woche: nur Männer, 3. Woche: Nur für heute',
    'Jede zweite Woche Literatur',
    'Sólo por hoy el primer viernes',
    'Estudio de pasos cada dos semanas',
    'Seulement pour aujourd’hui le premier lundi',
    'Étapes tous les deux mardis, une fois par mois partage',
    'Só por hoje na 2ª semana',
    'Estudo dos passos a cada duas semanas',
    'Bara för idag första veckan',
    'Stegmöte varannan vecka',
    'Speaker on the first Friday.',
    'Meets on the second floor',
    'Effective May 2, meeting in person',
    'Potluck every month!',
    'The only rule is kindness; the last to leave locks the door.',
    '',
  ];
  for (const text of NO_LIMITS) {
    it(`are not "${text}", which is about a special occasion or nothing of the kind`, () => {
      expect(scheduleLimit(text)).to.equal(undefined);
    });
  }

  it('come with their own sentence only', () => {
    expect(scheduleLimit('Ring the bell. No meeting last Thursday. Coffee after.')).to.equal(
      'No meeting last Thursday.',
    );
    expect(scheduleLimit('Door on the left.There is no meeting on the 3rd Friday.Ring the bell.')).to.equal(
      'There is no meeting on the 3rd Friday.',
    );
    expect(scheduleLimit('Ring the bell\nEvery other Sunday\nCoffee')).to.equal('Every other Sunday');
  });

  it('are plainer in a name, where no special occasion is meant', () => {
    expect(nameLimit('Auburn, AL - 2nd & 4th Sundays 7:30pm')).to.contain('2nd & 4th');
    expect(nameLimit('Second Chance Monday')).to.equal(undefined);
    expect(nameLimit('Monday Night')).to.equal(undefined);
    for (const name of ['Monthly Business Meeting', 'Monatliche Runde', 'Speaker meeting, every other Friday'])
      expect(nameLimit(name), name).to.equal(name);
  });

  it('still apply when another sentence is about a special occasion', () => {
    const limit = 'First Tuesday of the month only.';
    for (const text of [
      `Big Book study every other week. ${limit}`,
      `Newcomers are welcome. ${limit}`,
      `${limit} Open to all.`,
      `Speaker on Fridays\n${limit}`,
    ])
      expect(scheduleLimit(text), text).to.equal(limit);
  });
});
