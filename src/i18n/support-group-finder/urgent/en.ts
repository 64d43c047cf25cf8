import type {CrisisKind} from '../../../model/vocabulary/crisis-words.js';

/** What the finder says above the lines of a country when the words that somebody typed speak of a crisis, in English. */
export const urgentStrings = {
  lead: {
    'self-harm': 'You do not have to face this alone. You can talk to somebody:',
    violence: 'If somebody hurts or frightens you, it is not your fault. You can talk to somebody:',
    danger: 'If a life may be in danger, call the emergency number first. You can also talk to somebody:',
  } satisfies Record<CrisisKind, string>,
  leadAlone: {
    'self-harm': 'You do not have to face this alone.',
    violence: 'If somebody hurts or frightens you, it is not your fault.',
    danger: 'If a life may be in danger, call the emergency number first.',
  } satisfies Record<CrisisKind, string>,
  noAbuseLine: 'We know of no checked line for violence or abuse in this country. These lines are for any crisis.',
  announce: 'Crisis help is above the search.',
};
