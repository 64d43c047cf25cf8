import type {Helpline, HelplineAudience} from '../model/helpline.js';

/**
 * The lines that fit, in the order to show them.
 *
 * With a region (ISO 3166-2), lines of other regions are left out. With an audience, lines that are only for others are left out, and those
 * made for it come first; a line for everybody always stays.
 */
export function chooseLines(lines: readonly Helpline[], region?: string, audience: readonly string[] = []): Helpline[] {
  const isFor = ({audience: own = []}: Helpline) => own.some((one) => audience.includes(one));
  const fitting = lines.filter(
    (line) =>
      (!region || !line.regions || line.regions.includes(region)) &&
      (!audience.length || isForEverybody(line) || isFor(line)),
  );
  return [...fitting.filter(isFor), ...fitting.filter((line) => !isFor(line))];
}

/** Not only for some, such as veterans. A helpline about violence that is for women counts: most countries have no other. */
export const isForEverybody = ({kind, audience = ['all']}: Helpline): boolean =>
  audience.some((one) => EVERYBODY.includes(one) || (kind === 'abuse' && one === 'women'));

const EVERYBODY: readonly HelplineAudience[] = ['all', 'adults'];
