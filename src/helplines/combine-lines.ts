import type {CountryHelplines, Helpline} from '../model/helpline.js';
import type {OwnHelplines} from './read-lines.js';

/** A crisis line with a link that reaches it. An address without `https://` is text. */
const isCrisisLink = ({kind, phones = [], sms, chat = '', website = ''}: Helpline): boolean =>
  kind === 'crisis' && (phones.length > 0 || Boolean(sms) || /^https?:/.test(chat) || /^https?:/.test(website));

/**
 * What to show where a site has a file of its own: its lines instead of ours. Ours follow where a line of the file had to be left out, and where
 * the file has none but emergency numbers; our first crisis line follows where a link reaches none of the file. A mistake must not take a crisis
 * line away.
 */
export function combineLines(
  own: OwnHelplines,
  ours: CountryHelplines,
): CountryHelplines & Pick<OwnHelplines, 'emergency'> {
  const {lines, emergency} = own;
  if (lines.some(isCrisisLink) && !own.isIncomplete) return {recheckBy: own.recheckBy, lines, emergency};
  const needed = lines.length > 0 && !own.isIncomplete ? ours.lines.filter(isCrisisLink).slice(0, 1) : ours.lines;
  // A line of another kind may have come to the id of a crisis line by mistake.
  const isReplaced = (line: Helpline) =>
    lines.some((each) => each.id === line.id && (isCrisisLink(each) || !isCrisisLink(line)));
  return {
    recheckBy: [own.recheckBy, ours.recheckBy].sort()[0] as string,
    lines: [...lines, ...needed.filter((line) => !isReplaced(line))],
    emergency,
  };
}
