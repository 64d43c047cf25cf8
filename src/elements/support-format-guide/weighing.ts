/**
 * Sorts the selected statements by the format they support. They are never counted or compared, because one point can
 * outweigh all others.
 */
import type {Section, Statement} from '../../content/content.js';

/** Returns all statements in a section, in order. */
export const statementsOf = ({body}: Section): Statement[] =>
  body.flatMap((block) =>
    typeof block === 'object' && 'factors' in block ? block.factors.flatMap(({statements}) => statements) : [],
  );

/** Returns why the selected statements support a format, in the order of the checkboxes. */
export const reasonsFor = (
  format: Statement['speaksFor'],
  statements: readonly Statement[],
  ticked: ReadonlySet<Statement>,
): string[] =>
  statements.filter((statement) => ticked.has(statement) && statement.speaksFor === format).map(({because}) => because);

/** Returns the set with a statement added or, if it was there, removed. */
export function toggled(ticked: ReadonlySet<Statement>, statement: Statement): Set<Statement> {
  const next = new Set(ticked);
  if (!next.delete(statement)) next.add(statement);
  return next;
}
