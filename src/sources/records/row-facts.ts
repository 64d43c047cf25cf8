/** Facts from single columns of a row. */
import type {Group, Place} from '../../model/group.js';
import {findAccess, findYesNo} from '../values/words.js';
import type {Fields} from './fields.js';

export function readAccessFields({access = '', wheelchair, hearing}: Fields): string[] {
  const found = findAccess(access);
  if (findYesNo(wheelchair) || findYesNo(access)) found.push('wheelchair');
  if (findYesNo(hearing)) found.push('hearing-loop');
  return [...new Set(found)];
}

export function readOpenness({openness = ''}: Fields): Group['openness'] {
  // "Open: False" in a list of flags is usually an unchecked box, rather than a closed group.
  if (/^closed|^members only|\bonly$/i.test(openness)) return 'closed';
  return /^open\b/i.test(openness) || findYesNo(openness) ? 'open' : undefined;
}

export function readStatus(named: Group['status'], {status = ''}: Fields): Group['status'] {
  if (/inactive|closed|suspended|paused|on hold/i.test(status)) return 'paused';
  return /ended|finished|defunct/i.test(status) ? 'ended' : named;
}

export function readRegistration(fields: Fields, place: Place | undefined): Group['registration'] {
  if (place?.precision === 'withheld' && /regist|sign(?:ing)?[\s-]?up|anmeld/i.test(Object.values(fields).join(' '))) {
    return {required: true};
  }
  const text = fields.registration;
  const required =
    text && findYesNo(text) === undefined ? /requir|must|book|needed|erforderlich|referral/i.test(text) : false;
  return text && required ? {required, text} : undefined;
}
