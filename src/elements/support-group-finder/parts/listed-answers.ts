/**
 * Finds what a listing says about the questions of a first visit: only its own words and values, with nothing inferred.
 */
import type {Group, Meeting} from '../../../model/group.js';

/** A question that a listing may not answer. */
export type VisitQuestion = 'listen' | 'cost' | 'leader' | 'camera' | 'bring' | 'signUp';

/** Those that matter most at a first visit come first. */
const ASKED: readonly VisitQuestion[] = ['listen', 'cost', 'leader', 'camera', 'bring', 'signUp'];

const LISTENING =
  /\blisten(?:ing)? (?:only|is)|\b(?:just|only|simply) (?:to )?listen|\b(?:no need|need not|not (?:have|need)) to (?:speak|share|talk|say)|\bnobody has to (?:speak|share|talk)|\b(?:sharing|speaking|talking) is (?:optional|voluntary)|\bmay pass\b/i;
const CAMERA = /\b(?:cameras?|webcams?|video) (?:\S+ ){0,3}(?:off|on|optional|required|needed)\b/i;
const BRINGING =
  /\bbring (?:some(?:body|one)|(?:(?:a|an|your) )?(?:friend|partner|famil|relative|supporter|companion|loved one))/i;

/** Returns the first sentence in the listing that matches the pattern. */
function sentenceAbout(pattern: RegExp, {norms, summary, eligibility, meetings}: Group): string | undefined {
  const texts = [norms, eligibility, summary, ...meetings.map(({notes}) => notes)];
  const sentences = texts.flatMap((text) => text?.split(/(?<=[.!?])\s+|\n/) ?? []);
  return sentences.find((sentence) => pattern.test(sentence))?.trim();
}

export const onListening = (group: Group): string | undefined => sentenceAbout(LISTENING, group);
export const onCamera = (group: Group): string | undefined => sentenceAbout(CAMERA, group);
export const onBringing = (group: Group): string | undefined => sentenceAbout(BRINGING, group);

/** Returns the lengths that the meetings state, in minutes, shortest first. */
export const lengthsOf = ({meetings}: Group): number[] =>
  [...new Set(meetings.flatMap(({schedule}) => (schedule.officeHours ? [] : (schedule.minutes ?? []))))].sort(
    (a, b) => a - b,
  );

export const isOnline = ({formats}: Meeting): boolean => formats.includes('online');

/** Returns the questions that the listing doesn't answer, most important first. */
export function openQuestions(group: Group): VisitQuestion[] {
  const isKnown: Record<VisitQuestion, unknown> = {
    listen: onListening(group),
    cost: group.cost,
    leader: group.leadership,
    camera: onCamera(group) ?? !group.meetings.some(isOnline),
    bring: onBringing(group),
    signUp: group.registration,
  };
  return ASKED.filter((question) => !isKnown[question]);
}
