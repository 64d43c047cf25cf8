/** A rule that is known to be limited: it says on which day of the week people meet, and not in which weeks. */
import type {Schedule} from './group.js';

/** Days off that any group can have, and that no one takes for a further rule. */
const HOLIDAYS =
  /holidays?\b|christmas|easter|\bbreaks?\b|feiertag|ferien|weihnacht|ostern|festivo|vacaci|navidad|férié|vacances|noël|feriado|férias|natal\b|helgdag|\blov\b|\bjul(?:en)?\b|عطل|أعياد/i;
const WEEKS_OR_MONTHS =
  /\?|week|month|quarter|summer|winter|spring|autumn|\b(?:every|only|first|second|third|fourth|fifth|last|other)\b|\d(?:st|nd|rd|th|[.ºª])|woche|monat|jede|\bnur\b|semana|\bmes(?:es)?\b|mês|cada|semaine|mois|\bsur deux\b|veck|månad|varannan|أسبوع|شهر/i;

/** Says whether no one can tell which of its dates are held: such a schedule has none. */
export function hasUnsureDates({kind, restriction}: Pick<Schedule, 'kind' | 'restriction'>): boolean {
  if (kind !== 'rule' || !restriction) return false;
  return WEEKS_OR_MONTHS.test(restriction) || !HOLIDAYS.test(restriction);
}
