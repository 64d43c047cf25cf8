/** Summarizes, in sentences, what a group's listing says about a first visit. */
import type {FirstMeetingWord} from '../../content/first-meeting/en.js';
import type {Format, Group} from '../../model/group.js';

type Words = Readonly<Record<FirstMeetingWord, string>>;

const FORMAT_WORDS: Readonly<Record<Format, FirstMeetingWord>> = {
  'in-person': 'inPerson',
  online: 'online',
  phone: 'phone',
};

/** Returns the formats of a group, each once. */
export function formatsOf({meetings}: Group): Format[] {
  return [...new Set(meetings.flatMap(({formats}) => formats))];
}

/**
 * Returns sentences about the format, who leads the group, what it costs and who can come. Facts that the listing
 * doesn't have become questions to ask. Contacts, places and passcodes aren't included: they are in the finder's
 * details.
 */
export function groupFacts(group: Group, words: Words): string[] {
  const {leadership, cost, openness, eligibility, registration, status} = group;
  const formats = formatsOf(group).map((format) => words[FORMAT_WORDS[format]]);
  return [
    ...(status === 'paused' || status === 'ended' ? [words.notMeeting] : []),
    ...(formats.length > 0 ? formats : [words.formatUnknown]),
    words[leadership ?? 'leaderUnknown'],
    cost?.text && cost.kind !== 'free' ? cost.text : words[cost?.kind ?? 'costUnknown'],
    ...(openness ? [eligibility ?? words[openness]] : []),
    ...(registration?.required ? [words.book] : []),
  ];
}
