/**
 * Everything the list has about a group that a visitor opened, as answers to common questions in the order in which
 * people ask them.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDate} from '../../../i18n/format.js';
import type {Group, Meeting} from '../../../model/group.js';
import {nextOccurrence} from '../../../model/schedule.js';
import type {View} from '../render-context.js';
import {answerList, paragraphs} from './answer.js';
import {groupAnswers} from './group-answers.js';
import {joinAnswers} from './join-answers.js';
import {withHost} from './links.js';
import {outLink} from './out-link.js';
import {whenAnswer} from './when-answer.js';

const MOST_MEETINGS = 21;

/** What the finder's tools add. */
export interface DetailsTools {
  /** The buttons to save, share and print. */
  take: unknown;
  calendar: unknown;
  firstMeeting: unknown;
  /** URL for reporting mistakes in the list. */
  feedbackUrl?: string;
}

export function resultDetails(group: Group, view: View, tools: DetailsTools): TemplateResult {
  const meetings = bySoonest(group.meetings, view).slice(0, MOST_MEETINGS);
  const several = meetings.length > 1;
  const answers = groupAnswers(group, view);
  return html`
    ${paragraphs(group.summary).map((text) => html`<p dir="auto">${text}</p>`)}
    ${group.norms ? html`<p dir="auto">${group.norms}</p>` : nothing}
    ${group.labels?.length ? html`<p class="quiet" dir="auto">${group.labels.join(' · ')}</p>` : nothing} ${tools.take}
    ${meetings.map((meeting, index) =>
      several
        ? answerList([
            whenAnswer(group, meeting, view, index ? [] : [tools.calendar]),
            ...joinAnswers(group, meeting, view),
          ])
        : nothing,
    )}
    ${answerList([
      ...(several
        ? []
        : meetings.flatMap((meeting) => [
            whenAnswer(group, meeting, view, [tools.calendar]),
            ...joinAnswers(group, meeting, view),
          ])),
      ...answers,
    ])}
    ${tools.firstMeeting} ${provenance(group, view, tools.feedbackUrl)}
  `;
}

/** Meetings without a date come last. */
function bySoonest(meetings: readonly Meeting[], {now, viewerZone}: View): Meeting[] {
  const keyOf = (meeting: Meeting) => nextOccurrence(meeting, now, viewerZone)?.sortKey ?? Infinity;
  const keyed = meetings.map((meeting) => [keyOf(meeting), meeting] as const);
  return keyed.sort(([a], [b]) => a - b || 0).map(([, meeting]) => meeting);
}

/** Renders how recent the listing is, where it comes from, and where to report a mistake. */
function provenance(group: Group, {strings, locale}: View, ofList: string | undefined) {
  const {assured, updated, source, alsoFrom = [], contact, name} = group;
  const date = (text: string | undefined) => {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? '' : formatDate(time, locale);
  };
  const checked = date(assured?.on);
  const changed = date(updated);
  const lines = [
    checked && strings.lastChecked(checked, assured?.by),
    changed && strings.lastChanged(changed),
    !checked && !changed && strings.visitUndated,
  ].filter(Boolean);
  const sources = [source, ...alsoFrom]
    .flatMap(({name: list, attribution}) => [list && strings.source(list), attribution])
    .filter(Boolean);
  const ofGroup = contact?.feedbackUrl;
  const url = [ofGroup, ofList].find((address) => /^(?:https?:\/\/|mailto:)/i.test(address ?? ''));
  return html`<p class="quiet">${lines.join(' · ')}</p>
    ${sources.length > 0 ? html`<p class="quiet">${sources.join(' · ')}</p>` : nothing}
    ${url ? html`<p class="actions">${outLink(url, url === ofGroup ? withHost(strings.visitTellGroup, url) : strings.visitTellList, name)}</p>` : nothing}`;
}
