/** Compares random rules with the oracle, in the system's time zone. */
import fc from 'fast-check';
import {currentOrNext, nextOccurrence, occurrences} from '../../src/model/schedule.js';
import {aMeeting} from './a-group.js';
import type {RuleCase} from './odd-rules.js';
import {ruleCase} from './odd-rules.js';
import type {ExpectedStart} from './recurrence-oracle.js';
import {expectedStarts} from './recurrence-oracle.js';

const HOUR_MS = 3_600_000;
/** The longest `minutes` of a `RuleCase`: a meeting may start this long before the span and still be going on in it. */
const LONGEST_MS = 3 * HOUR_MS;

const shown = (found: ExpectedStart | undefined) => found && `${found.wall} (${found.start})`;

/** Returns how the two differ for a case; undefined if they agree. */
function difference({schedule, from, to}: RuleCase): string | undefined {
  const meeting = aMeeting({schedule});
  const around = expectedStarts(schedule, schedule.zone, from - LONGEST_MS, to);
  const inSpan = around.filter(({start}) => start >= from);
  const next = around.find(({start}) => start > from);
  const underWay = around.find(({start}) => start <= from && from < start + schedule.minutes * 60_000);
  const foundNext = nextOccurrence(meeting, from);
  const pairs = [
    ['occurrences', occurrences(meeting, from, to).map((one) => shown(one as ExpectedStart)), inSpan.map(shown)],
    ['next', shown(next && (foundNext as ExpectedStart)), shown(next)],
    ['none before the end of the span', next ? undefined : (foundNext?.start ?? to) < to || undefined, undefined],
    ['current', shown(underWay && (currentOrNext(meeting, from) as ExpectedStart)), shown(underWay)],
    ['current or next', currentOrNext(meeting, from)?.start, underWay ? underWay.start : foundNext?.start],
  ];
  const different = pairs.find(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected));
  return different && JSON.stringify({what: different[0], found: different[1], expected: different[2]});
}

/** The number of rules and starts compared, so that a test can check that there were any. */
export interface Comparison {
  rules: number;
  starts: number;
}

/** Throws with the smallest rule for which the two differ. */
export function compareWithOracle(rules: number): Comparison {
  const sum: Comparison = {rules: 0, starts: 0};
  fc.assert(
    fc.property(ruleCase, (each) => {
      const found = difference(each);
      if (found) throw new Error(found);
      sum.rules++;
      sum.starts += occurrences(aMeeting({schedule: each.schedule}), each.from, each.to).length;
    }),
    {numRuns: rules},
  );
  return sum;
}
