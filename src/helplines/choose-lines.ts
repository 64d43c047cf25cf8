import type {Helpline, HelplineAudience} from '../model/helpline.js';

/**
 * Returns the matching helplines in display order.
 *
 * With a region (ISO 3166-2), helplines of other regions are left out. With an audience, helplines only for others are
 * left out, and its own come first. Helplines for everyone always stay.
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

/**
 * Whether a helpline is for everyone, rather than a group such as veterans. A helpline about violence for women counts,
 * too, because most countries have no other.
 */
export const isForEverybody = ({kind, audience = ['all']}: Helpline): boolean =>
  audience.some((one) => EVERYBODY.includes(one) || (kind === 'abuse' && one === 'women'));

const EVERYBODY: readonly HelplineAudience[] = ['all', 'adults'];
