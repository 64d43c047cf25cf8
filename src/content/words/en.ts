/** Strings around the text of every guide, in English. */
import type {SharedWord} from '../content.js';

export const words: Readonly<Record<SharedWord, string>> = {
  source: 'Source:',
  citedBy: 'as cited by {who}',
  caution: 'What reviews found',
  sources: 'Sources',
  sourcesMissing: 'The titles and links of the sources couldn’t be loaded.',
  others: 'and others',
  via: 'as reported by {where}',
  summary: 'In short',
  contents: 'On this page',
  minutes: '{minutes}-minute read',
  author: 'the peer-support-widgets project',
  writtenBy: 'Written by {who}.',
  reviewed: 'Based on published studies and the pages of health agencies, last checked on {date}.',
  updated: 'Last updated on {date}.',
  reviewedBy: 'Reviewed by {who} on {date}.',
  unreviewed: 'Not yet reviewed by a clinician.',
  review: 'Study',
  people: 'Who took part',
  found: 'What it found',
  certainty: 'How certain it is',
  figures: 'Figures',
  website: 'Website: {host}',
};
