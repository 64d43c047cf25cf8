import type {CountryHelplines, Helpline} from '../model/helpline.js';
import type {OwnHelplines} from './read-lines.js';

/** Whether it's a crisis line that a link can reach. A URL without `https://` is only text. */
const isCrisisLink = ({kind, phones = [], sms, chat = '', website = ''}: Helpline): boolean =>
  kind === 'crisis' && (phones.length > 0 || Boolean(sms) || /^https?:/.test(chat) || /^https?:/.test(website));

/**
 * Combines a site's own helplines with ours. Ours are added if a helpline in the site's file had to be left out, or if
 * the file has only emergency numbers. If no link reaches any of the site's crisis lines, our first crisis line is
 * added. A mistake must never remove the crisis line.
 */
export function combineLines(
  own: OwnHelplines,
  ours: CountryHelplines,
): CountryHelplines & Pick<OwnHelplines, 'emergency'> {
  const {lines, emergency} = own;
  if (lines.some(isCrisisLink) && !own.isIncomplete) return {recheckBy: own.recheckBy, lines, emergency};
  const needed = lines.length > 0 && !own.isIncomplete ? ours.lines.filter(isCrisisLink).slice(0, 1) : ours.lines;
  // A helpline of another kind may have the id of a crisis line by mistake.
  const isReplaced = (line: Helpline) =>
    lines.some((each) => each.id === line.id && (isCrisisLink(each) || !isCrisisLink(line)));
  return {
    recheckBy: [own.recheckBy, ours.recheckBy].sort()[0] as string,
    lines: [...lines, ...needed.filter((line) => !isReplaced(line))],
    emergency,
  };
}
