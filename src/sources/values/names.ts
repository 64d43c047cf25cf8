import type {Group} from '../../model/group.js';

const PAUSED = 'suspended|on hold|paused|temporarily closed|not meeting|cancell?ed|no meeting';
const MARK = new RegExp(`^\\W*\\b(?:${PAUSED})\\b\\W*|[([*-]{1,5}\\s{0,5}(?:${PAUSED})\\s{0,5}[)\\]*]{0,5}$`, 'i');

/**
 * Removes parts that don't belong to the name: a group number at the start, and "(SUSPENDED)", which becomes the
 * status.
 */
export function cleanName(listed: string): {name: string; status: Group['status']} {
  const name = listed.replace(MARK, '').trim();
  const status = name === listed ? 'active' : 'paused';
  return {name: (name || listed).replace(/^\d{5,}\s+(?=\S)/, ''), status};
}
