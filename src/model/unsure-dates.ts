/** Rules that are known to be incomplete: they state the day of the week, but not the weeks. */
import type {Schedule} from './group.js';

/** Days off that any group can have. They don't limit the rule in any other way. */
const HOLIDAYS =
  /holidays?\b|christmas|easter|\bbreaks?\b|feiertag|ferien|weihnacht|ostern|festivo|vacaci|navidad|férié|vacances|noël|feriado|férias|natal\b|helgdag|\blov\b|\bjul(?:en)?\b|عطل|أعياد/i;
const WEEKS_OR_MONTHS =
  /\?|week|month|quarter|summer|winter|spring|autumn|\b(?:every|only|first|second|third|fourth|fifth|last|other)\b|\d(?:st|nd|rd|th|[.ºª])|woche|monat|jede|\bnur\b|semana|\bmes(?:es)?\b|mês|cada|semaine|mois|\bsur deux\b|veck|månad|varannan|أسبوع|شهر/i;

/** Whether it's unclear on which of its dates the group meets. Such a schedule has no dates. */
export function hasUnsureDates({kind, restriction}: Pick<Schedule, 'kind' | 'restriction'>): boolean {
  if (kind !== 'rule' || !restriction) return false;
  return WEEKS_OR_MONTHS.test(restriction) || !HOLIDAYS.test(restriction);
}
