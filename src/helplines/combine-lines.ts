import type {CountryHelplines} from '../model/helpline.js';
import type {OwnHelplines} from './read-lines.js';

/**
 * What to show where a site has a file of its own: its lines instead of ours. Ours follow where a line of the file had to be left out, and where
 * the file has none but emergency numbers: a mistake must not take a crisis line away.
 */
export function combineLines(
  own: OwnHelplines,
  ours: CountryHelplines,
): CountryHelplines & Pick<OwnHelplines, 'emergency'> {
  const {lines, emergency} = own;
  if (lines.length > 0 && !own.isIncomplete) return {recheckBy: own.recheckBy, lines, emergency};
  const ids = new Set(lines.map(({id}) => id));
  return {
    recheckBy: [own.recheckBy, ours.recheckBy].sort()[0] as string,
    lines: [...lines, ...ours.lines.filter(({id}) => !ids.has(id))],
    emergency,
  };
}
