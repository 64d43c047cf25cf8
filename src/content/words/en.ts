/** What every guide says around its text, in English. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Source:',
  citedBy: 'as cited by {who}. We have not seen the original.',
  caution: 'What careful reviews found',
  sources: 'Sources',
  reviewed: 'Last reviewed {date}',
  review: 'Review',
  people: 'Who took part',
  found: 'What it found',
  certainty: 'How sure it is',
  figures: 'Figures',
  website: 'Website: {host}',
};
