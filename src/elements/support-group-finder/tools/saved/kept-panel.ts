/** The groups that a visitor keeps while the page is open. */
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Group} from '../../../../model/group.js';
import {guarded} from '../../../../views/guarded.js';
import {whenText} from '../share/group-text.js';
import type {View} from '../../render-context.js';
import type {ExtrasHost, Panel} from '../host.js';

/** Where in `TakeAlong` that is shown which belongs to none of the groups in the list. */
const AT = 'kept';

export function keptPanel(host: ExtrasHost): Panel {
  const {along, finder} = host;
  const remove = async (group: Group, position: number) => {
    along.keep(group, false);
    if (!along.kept.size) host.close();
    await finder.updateComplete;
    const {shadowRoot} = finder;
    const rest = shadowRoot.querySelectorAll<HTMLElement>('#tool [data-remove]');
    (rest[Math.min(position, rest.length - 1)] ?? shadowRoot.querySelector<HTMLElement>('[part=count]'))?.focus();
  };
  return {
    render(view: View) {
      const {strings} = view;
      const groups = [...along.kept.values()];
      return html`<div class="panel kept" role="group" aria-label=${strings.keptTitle}>
        <p>${strings.keptHint}</p>
        <ul>
          ${repeat(
            groups,
            ({id}) => id,
            (group, position) =>
              guarded(
                group.name,
                () =>
                  html`<li>
                    <p><b>${group.name}</b></p>
                    <p class="quiet">
                      ${group.meetings.map((meeting) => whenText(meeting, view)).join(' · ') || strings.askForDates}
                    </p>
                    <div class="actions">
                      ${along.calendarButton(group, group.id + AT, view, strings.detailsOf(strings.addToCalendar, group.name))}
                      <button
                        type="button"
                        class="link"
                        data-remove
                        aria-label=${strings.detailsOf(strings.stopKeeping, group.name)}
                        @click=${() => remove(group, position)}
                      >
                        ${strings.stopKeeping}
                      </button>
                    </div>
                    ${along.below(group.id + AT, view)}
                  </li>`,
                (name) =>
                  html`<li>
                    <p><b>${name}</b></p>
                  </li>`,
              ),
          )}
        </ul>
        <div class="actions">
          ${along.shareButton(groups, AT, strings.shareAll, strings.copyAll)}
          ${along.button('print', groups, AT, strings.printAll)}
        </div>
        ${along.below(AT, view)}
      </div>`;
    },
  };
}
