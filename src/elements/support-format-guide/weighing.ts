/** What someone ticked, sorted by what it speaks for. Never counted, never compared: one point can weigh more than all the others. */
import type {Section, Statement} from '../../content/content.js';

/** Everything that can be ticked in a section, in the order it stands. */
export const statementsOf = ({body}: Section): Statement[] =>
  body.flatMap((block) =>
    typeof block === 'object' && 'factors' in block ? block.factors.flatMap(({statements}) => statements) : [],
  );

/** Why what was ticked speaks for that way to meet, in the order of the boxes. */
export const reasonsFor = (
  format: Statement['speaksFor'],
  statements: readonly Statement[],
  ticked: ReadonlySet<Statement>,
): string[] =>
  statements.filter((statement) => ticked.has(statement) && statement.speaksFor === format).map(({because}) => because);

/** The same with that statement, or without it when it was there. */
export function toggled(ticked: ReadonlySet<Statement>, statement: Statement): Set<Statement> {
  const next = new Set(ticked);
  if (!next.delete(statement)) next.add(statement);
  return next;
}
