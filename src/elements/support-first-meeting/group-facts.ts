/** What a listing says of one group that matters at a first visit, in sentences. */
import type {FirstMeetingWord} from '../../content/first-meeting/en.js';
import type {Format, Group} from '../../model/group.js';

type Words = Readonly<Record<FirstMeetingWord, string>>;

const FORMAT_WORDS: Readonly<Record<Format, FirstMeetingWord>> = {
  'in-person': 'inPerson',
  online: 'online',
  phone: 'phone',
};

/** The ways to take part, each once. */
export function formatsOf({meetings}: Group): Format[] {
  return [...new Set(meetings.flatMap(({formats}) => formats))];
}

/**
 * How one meets, who leads, what it costs, who may come. What the listing does not say is named as a thing to ask. Contacts, places and
 * codes are not for here: they stand in the finder's details.
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
