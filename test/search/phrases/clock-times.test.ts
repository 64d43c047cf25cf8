import {expect} from 'chai';
import {understand} from '../../../src/search/understand.js';

const timeOf = (words: string, locale = 'en') => understand(words, locale).facets.time;

describe('times of the clock', () => {
  it('are parts of the day, as the index of meetings has them', () => {
    const hours = {
      '5am': 'morning',
      '11:59 am': 'morning',
      '12pm': 'afternoon',
      '5 pm': 'evening',
      '7:30pm': 'evening',
    };
    for (const [words, time] of Object.entries(hours)) expect(timeOf(`group at ${words}`), words).to.deep.equal([time]);
    expect(timeOf('10pm')).to.deep.equal(['night']);
    expect(timeOf('12am')).to.deep.equal(['night']);
  });

  it('are read as each language writes them', () => {
    expect(timeOf('mittwochs um 19 Uhr', 'de')).to.deep.equal(['evening']);
    expect(timeOf('à 19h30', 'fr')).to.deep.equal(['evening']);
    expect(timeOf('às 14h', 'pt')).to.deep.equal(['afternoon']);
    expect(timeOf('a las 19:30 h', 'es')).to.deep.equal(['evening']);
    expect(timeOf('kl 19.00', 'sv')).to.deep.equal(['evening']);
  });

  it('leave nothing behind that could be a place', () => {
    expect(understand('7:30 pm wednesday', 'en')).to.deep.include({rest: '', facets: {day: ['WE'], time: ['evening']}});
  });

  it('are no durations, ages or numbers that no clock shows', () => {
    for (const words of ['dura 2 horas', '24 h', '45 h']) expect(timeOf(words, 'es'), words).to.equal(undefined);
    expect(timeOf('i am 19')).to.equal(undefined);
    expect(timeOf('25 uhr', 'de')).to.equal(undefined);
  });
});
