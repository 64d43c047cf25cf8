/**
 * The card of a group: its next date, name, place, frequency and audience, what helps people decide, and the main
 * action.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {formatAge} from '../../../i18n/format.js';
import type {Group, Meeting} from '../../../model/group.js';
import {guarded} from '../../../views/guarded.js';
import {heading} from '../../../views/heading.js';
import type {View} from '../render-context.js';
import type {CardAction} from './card-action.js';
import {actionOf} from './card-action.js';
import {traitsOf} from './card-traits.js';
import {cardWhen, datelessText} from './card-when.js';
import {dayOffText} from './day-off.js';
import {repetitionText, whereText, whoText} from './group-facts.js';
import type {IconName} from './icons.js';
import {icon} from './icons.js';
import {outLink} from './out-link.js';
import type {When} from './when.js';
import {whenOf} from './when.js';
import {zoneDoubt} from './zone-text.js';

/** A listing that hasn't been checked for this long gets a gentle note. */
const OLD_LISTING_DAYS = 548;

/**
 * Renders the card of a group as a list item, or only its name if the rest can't be rendered.
 *
 * `position` on the page, or a name if the card isn't in the list, makes ids unique in the shadow root. Details open in
 * a layer over the page, or below the card if `details` renders them. Each text that can change is set as a whole: a
 * translation tool that replaces text nodes then can't leave one group's time under another's name.
 */
export function resultCard(
  group: Group,
  position: number | string,
  view: View,
  onToggle: (group: Group) => void,
  details?: (group: Group) => unknown,
): unknown {
  const nameAlone = (name: string) => html`<li part="result card">${heading(view.level, name)}</li>`;
  const name = String(group.name);
  const opened = details && guarded(name, () => details(group), String);
  return guarded(name, () => drawCard(group, position, view, onToggle, opened), nameAlone);
}

function drawCard(
  group: Group,
  position: number | string,
  view: View,
  onToggle: (group: Group) => void,
  details: unknown,
): TemplateResult {
  const when = whenOf(group, view.query.filters ?? {}, view);
  const detailsId = details ? `details-${position}` : undefined;
  const toggle = () => onToggle(group);
  const distanceKm = view.answer?.distancesKm[position as number];
  return html`
    <li part="result card">
      ${heading(view.level, nameLink(group, detailsId, toggle))} ${cardWhen(group, when, view, isOld(group, view))}
      <div class="body">
        ${facts(group, when, view, distanceKm)} ${traits(group, view)} ${notes(group, when?.meeting, view)}
        ${actions(group, actionOf(group, when, view), view, detailsId, toggle)}
      </div>
      ${details ? html`<div part="details" id=${ifDefined(detailsId)}>${details}</div>` : nothing}
    </li>
  `;
}

/**
 * An ordinary link, so that it can be opened in a new tab. A plain click opens the group here and doesn't change the
 * page's URL.
 */
function nameLink({id, name}: Group, detailsId: string | undefined, onToggle: () => void): TemplateResult {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onToggle();
  };
  return html`<a
    class="name"
    href=${`#group=${encodeURIComponent(id)}`}
    aria-haspopup=${ifDefined(detailsId ? undefined : 'dialog')}
    aria-expanded=${ifDefined(detailsId ? 'true' : undefined)}
    aria-controls=${ifDefined(detailsId)}
    @click=${open}
    >${name}</a
  >`;
}

const fact = (name: IconName, text: string, more?: string) =>
  text
    ? html`<li>
        ${icon(name)}<span .textContent=${text}></span>${more ? html`<small .textContent=${more}></small>` : nothing}
      </li>`
    : nothing;

function facts(group: Group, when: When | undefined, view: View, distanceKm?: number): TemplateResult {
  if (!when) return factsList(fact('pin', group.organisation?.name ?? ''), fact('people', whoText(group, view)));
  const {meeting, dayShift} = when;
  const {schedule} = meeting;
  const repetition = repetitionText(schedule, view, dayShift);
  // The top of the card already says this.
  const isSaid = when.shown === undefined && repetition === datelessText(when, view);
  return factsList(
    fact(wayIcon(meeting), whereText(meeting, view, distanceKm)),
    fact('repeat', isSaid ? '' : repetition, otherClockText(when, view)),
    fact('people', whoText(group, view)),
  );
}

const factsList = (...items: unknown[]) =>
  html`<ul class="facts">
    ${items}
  </ul>`;

const wayIcon = ({formats}: Meeting): IconName =>
  formats.includes('in-person') || formats.length === 0 ? 'pin' : formats.includes('online') ? 'video' : 'phone';

/** Returns the same instant on the other clock, or a note that it can't be converted. */
function otherClockText({otherClock, hasTime, meeting}: When, {strings, clockName}: View): string {
  if (!otherClock) return hasTime ? zoneDoubt(meeting, strings) : '';
  const {time, zone} = otherClock;
  return zone ? strings.groupTime(time, zone) : strings.onlineTime(time, strings.yourTime(clockName));
}

function traits(group: Group, view: View) {
  const shown = traitsOf(group, view);
  if (shown.length === 0) return nothing;
  return html`<ul class="traits">
    ${shown.map((trait) => html`<li>${icon(trait.icon)}<span .textContent=${trait.text}></span></li>`)}
  </ul>`;
}

/** Returns when someone last checked the listing, in epoch milliseconds; NaN if it isn't stated. */
const checkedAt = ({assured, updated}: Group): number => Date.parse(assured?.on ?? updated ?? '');

const isOld = (group: Group, {now}: View): boolean => now - checkedAt(group) > OLD_LISTING_DAYS * 86_400_000;

function notes(group: Group, meeting: Meeting | undefined, view: View) {
  const {strings, locale, now} = view;
  const {restriction} = meeting?.schedule ?? {};
  const texts = [
    meeting && dayOffText(meeting, view),
    restriction && strings.checkDates(restriction),
    isOld(group, view) && strings.oldListing(formatAge(checkedAt(group), now, locale)),
  ];
  return texts.map((text) =>
    text ? html`<p class="note">${icon('warning')}<span .textContent=${text}></span></p>` : nothing,
  );
}

function actions(
  group: Group,
  action: CardAction | undefined,
  view: View,
  detailsId: string | undefined,
  onToggle: () => void,
): TemplateResult {
  const {id, name} = group;
  const {strings, saved} = view;
  const isSaved = saved?.kept.has(id) ?? false;
  return html`<div class="acts">
    ${detailsId ? opener({text: strings.hideDetails, icon: 'close'}, name, view, onToggle, detailsId) : nothing}
    ${action?.url ? outLink(action.url, action.text, name, action.title, {button: action.isNow ? 'fill' : 'tint', icon: action.icon}) : nothing}
    ${action && !action.url && !detailsId ? opener(action, name, view, onToggle) : nothing}
    ${
      saved
        ? html`<button
            type="button"
            class="bare"
            part="text-button"
            aria-pressed=${isSaved}
            aria-label=${strings.detailsOf(isSaved ? strings.kept : strings.keep, name)}
            @click=${() => saved.keep(group, !isSaved)}
          >
            ${icon('save')}<span .textContent=${isSaved ? strings.kept : strings.keep}></span>
          </button>`
        : nothing
    }
  </div>`;
}

/** A button that opens or closes the details. */
const opener = (
  {text, icon: name}: CardAction,
  about: string,
  {strings}: View,
  onToggle: () => void,
  detailsId?: string,
) =>
  html`<button
    type="button"
    class="action"
    part="button"
    aria-haspopup=${ifDefined(detailsId ? undefined : 'dialog')}
    aria-expanded=${ifDefined(detailsId ? 'true' : undefined)}
    aria-controls=${ifDefined(detailsId)}
    aria-label=${strings.detailsOf(text, about)}
    @click=${onToggle}
  >
    ${icon(name)}<span .textContent=${text}></span>
  </button>`;
