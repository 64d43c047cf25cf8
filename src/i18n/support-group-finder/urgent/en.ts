import type {CrisisKind} from '../../../model/vocabulary/crisis-words.js';

/** What the finder says around the helplines of a country when someone types words that speak of a crisis, in English. */
export const urgentStrings = {
  lead: {
    'self-harm': 'You do not have to face this alone. You can talk to someone:',
    violence: 'If someone hurts or frightens you, it is not your fault. You can talk to someone:',
    danger: 'If a life may be in danger, call the emergency number first. You can also talk to someone:',
  } satisfies Record<CrisisKind, string>,
  leadAlone: {
    'self-harm': 'You do not have to face this alone.',
    violence: 'If someone hurts or frightens you, it is not your fault.',
    danger: 'If a life may be in danger, call the emergency number first.',
  } satisfies Record<CrisisKind, string>,
  noAbuseLine:
    'We don’t have a checked helpline for violence or abuse in this country. These helplines are for any crisis.',
  traces: 'Calls, texts and the pages you visit can show up on your phone or your bill.',
  /** `label` is what the link says that leaves the page at once. */
  quickExit: (label: string) => `To leave this page quickly, use “${label}”.`,
  announce: 'Crisis help is above the search.',
};
