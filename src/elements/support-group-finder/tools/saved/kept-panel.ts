/** The panel with the groups that a visitor saved while the page is open. */
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Group} from '../../../../model/group.js';
import {guarded} from '../../../../views/guarded.js';
import {icon} from '../../parts/icons.js';
import {whenText} from '../share/group-text.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';
import type {Panel} from '../tool.js';

/** The place in `SavedGroups` of what is opened for all saved groups, rather than for one group in the list. */
const AT = 'kept';

export function keptPanel(host: FinderHost): Panel {
  const {saved} = host;
  const remove = async (group: Group, position: number) => {
    saved.keep(group, false);
    if (!saved.kept.size) host.tools.close();
    await host.updateComplete;
    const {shadowRoot} = host;
    const rest = shadowRoot.querySelectorAll<HTMLElement>('#tool [data-remove]');
    (rest[Math.min(position, rest.length - 1)] ?? shadowRoot.querySelector<HTMLElement>('[part=count]'))?.focus();
  };
  return {
    render(view: View) {
      const {strings} = view;
      const groups = [...saved.kept.values()];
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
                      ${saved.calendarButton(group, group.id + AT, view, {label: strings.detailsOf(strings.addToCalendar, group.name)})}
                      <button
                        type="button"
                        class="bare"
                        part="text-button"
                        data-remove
                        aria-label=${strings.detailsOf(strings.stopKeeping, group.name)}
                        @click=${() => remove(group, position)}
                      >
                        ${icon('close')}<span>${strings.stopKeeping}</span>
                      </button>
                    </div>
                    ${saved.below(group.id + AT, view)}
                  </li>`,
                (name) =>
                  html`<li>
                    <p><b>${name}</b></p>
                  </li>`,
              ),
          )}
        </ul>
        <div class="actions">
          ${saved.shareButton(groups, AT, strings.shareAll, strings.copyAll)}
          ${saved.button('print', groups, AT, strings.printAll, 'print')}
        </div>
        ${saved.below(AT, view)}
      </div>`;
    },
  };
}
