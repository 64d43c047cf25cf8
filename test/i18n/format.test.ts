import {expect} from 'chai';
import {formatDistance} from '../../src/i18n/distance.js';
import * as format from '../../src/i18n/format.js';

const KINDS = [
  'DateTimeFormat',
  'NumberFormat',
  'ListFormat',
  'RelativeTimeFormat',
  'DisplayNames',
  'PluralRules',
] as const;

/** How many formatters of any kind `work` makes. */
function made(work: () => void): number {
  const own = {...Object.fromEntries(KINDS.map((kind) => [kind, Intl[kind]]))};
  let count = 0;
  for (const kind of KINDS) {
    const counted = new Proxy(Intl[kind], {
      construct(target, given: unknown[]) {
        count++;
        return Reflect.construct(target, given) as object;
      },
    });
    Object.assign(Intl, {[kind]: counted});
  }
  try {
    work();
  } finally {
    Object.assign(Intl, own);
  }
  return count;
}

const writeAll = (locale: string) => {
  format.formatTime(0, locale);
  format.formatTimeRange(0, 3_600_000, locale);
  format.formatShortDate(0, locale);
  format.formatDay(0, locale);
  format.formatLongDate(0, locale);
  format.formatDate(0, locale);
  format.formatWeekday(1, locale);
  format.formatZone(0, locale, 'America/New_York');
  format.formatDaysAway(1, locale);
  format.formatHoursAway(3, locale);
  format.formatAge(0, 1e12, locale);
  format.formatHours(5, 10, locale);
  format.formatList(['a', 'b'], locale);
  format.formatNumber(1234, locale);
  format.formatLanguage('es', locale);
  format.formatCountry('IE', locale);
  formatDistance(3, locale, true);
};

describe('formatters', () => {
  it('are made once for a language, and kept', () => {
    for (const locale of ['sv', 'fr']) {
      expect(made(() => writeAll(locale))).to.be.above(10);
      expect(
        made(() => writeAll(locale)),
        locale,
      ).to.equal(0);
    }
  });

  it('of different kinds or options are different ones', () => {
    expect(format.formatDaysAway(1, 'en')).to.equal('tomorrow');
    expect(format.formatHoursAway(1, 'en')).to.equal('in 1 hour');
    expect(format.formatAge(0, 90 * 86_400_000, 'en')).to.equal('2 months ago');
    expect(format.formatLanguage('es', 'en')).to.equal('Spanish');
    expect(format.formatCountry('ES', 'en')).to.equal('Spain');
    expect(format.formatNumber(1.5, 'en')).to.equal('1.5');
    expect(formatDistance(1.5, 'en', false)).to.equal('1.5 km');
  });
});
