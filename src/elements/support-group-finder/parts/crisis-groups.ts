/**
 * Replaces the results while the full panel of crisis help is shown. It has no count, and nothing that repeats the
 * words.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {DAY_MS} from '../../../model/calendar-day.js';
import type {Group} from '../../../model/group.js';
import {numbered} from '../../../model/numbered.js';
import {soonest} from '../../../model/schedule.js';
import {heading} from '../../../views/heading.js';
import type {FinderHost} from '../finder-host.js';
import type {View} from '../render-context.js';
import {resultCard} from './result-card.js';

const SOON_MS = 7 * DAY_MS;

/** Someone in a crisis needs people soon, and not a group for people who lost someone to suicide. */
function isFitting(group: Group, {now, viewerZone}: View): boolean {
  if (group.status === 'paused' || group.status === 'ended' || group.focus.includes('suicide-loss')) return false;
  const next = soonest(group, now, viewerZone);
  return next !== undefined && next.sortKey < now + SOON_MS;
}

/**
 * Renders groups that meet within seven days where people talk about this, if there are any, and an unobtrusive button
 * that shows all groups.
 */
export function crisisGroups(finder: FinderHost, failure: unknown): TemplateResult {
  const {view, crisis, details, directory} = finder;
  const {urgent} = view.strings;
  const answer = directory.search && !view.isStale && crisis.topics ? view.answer : undefined;
  const positions = [...numbered(answer?.groups ?? [])].filter(([, group]) => isFitting(group, view));
  const around = {...view, query: {}, level: view.level + 1};
  const list = html`${heading(view.level, urgent.groups)}
    <p class="quiet">${urgent.groupsWhen}</p>
    <ol part="results" aria-label=${urgent.groups}>
      ${positions.map(([position, group]) => resultCard(group, position, around, ({id}) => details.toggle(id)))}
    </ol>`;
  return html`<div class="instead">
    ${failure} ${positions.length > 0 ? list : nothing}
    ${
      view.answer
        ? html`<button type="button" class="link" part="text-button" data-action="all" @click=${crisis.showAll}>
            ${urgent.allGroups}
          </button>`
        : nothing
    }
  </div>`;
}
