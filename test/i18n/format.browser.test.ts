/** Runs in browsers: each engine brings its own `Intl` data. */
import {expect} from '@open-wc/testing';
import * as format from '../../src/i18n/format.js';

/** Newer ICU writes a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('formats', () => {
  const tuesday = Date.UTC(2026, 10, 24, 19, 0);

  it('reads a wall clock as it stands, with and without a time', () => {
    expect(format.wallTimestamp('2026-11-24T19:00')).to.equal(tuesday);
    expect(format.wallTimestamp('2026-11-24')).to.equal(Date.UTC(2026, 10, 24));
  });

  it('writes times and dates as the language does', () => {
    expect(plain(format.formatTime(tuesday, 'en-US'))).to.equal('7:00 PM');
    expect(format.formatTime(tuesday, 'de')).to.equal('19:00');
    expect(format.formatTime(tuesday, 'en-GB', 'Asia/Kathmandu')).to.match(/^0?0:45$/);
    expect(format.formatLongDate(tuesday, 'en-GB')).to.match(/^Tuesday,? 24 November 2026$/);
    expect(format.formatWeekday(0, 'en')).to.equal('Sunday');
    expect(format.formatWeekday(6, 'fr')).to.equal('samedi');
  });

  it('says tomorrow for tomorrow', () => {
    expect(format.formatDaysAway(0, 'en')).to.equal('today');
    expect(format.formatDaysAway(1, 'en')).to.equal('tomorrow');
    expect(format.formatDaysAway(3, 'en')).to.equal('in 3 days');
  });

  it('names languages and countries, and leaves alone what nobody knows', () => {
    expect(format.formatLanguage('es', 'en')).to.equal('Spanish');
    expect(format.formatLanguage('not a tag', 'en')).to.equal('not a tag');
    expect(format.formatCountry('IE', 'en')).to.equal('Ireland');
    expect(format.formatCountry('?', 'en')).to.equal('?');
  });

  it('names a zone as people do', () => {
    expect(format.formatZone(tuesday, 'en-US', 'America/New_York')).to.match(/Eastern/);
  });
});
