import type {Helpline, HelplineKind} from '../model/helpline.js';

/** Kinds that anyone in a crisis can turn to. */
const FOR_ANY_CRISIS: readonly HelplineKind[] = ['crisis', 'support'];

/**
 * Splits helplines in display order into the leading one and the others. The first one leads if anyone in a crisis can
 * turn to it, or if the page is for the people it serves. A helpline only for violence or addiction can't replace a
 * crisis line.
 */
export function leadAndOthers(
  lines: readonly Helpline[],
  audience: readonly string[] = [],
): {lead?: Helpline; others: readonly Helpline[]} {
  const [first, ...others] = lines;
  const leads =
    first && (FOR_ANY_CRISIS.includes(first.kind) || first.audience?.some((one) => audience.includes(one)) === true);
  return leads ? {lead: first, others} : {others: lines};
}
