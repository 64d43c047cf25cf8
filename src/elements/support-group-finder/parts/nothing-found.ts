/** Suggestions if no group matches: a few actual groups that may help, each with the reason, and other ways to look. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Group} from '../../../model/group.js';
import {css} from '../../../ui/styles.js';
import {heading} from '../../../views/heading.js';
import type {FinderHost} from '../finder-host.js';
import {resultCard} from './result-card.js';
import type {CrisisLines} from '../crisis-lines.js';
import {drawLine, missingLines} from './urgent-help.js';
import type {OtherGroups} from './other-groups.js';
import type {View} from '../render-context.js';

/** Shown below the message that no group matches, and on its own below crisis help. */
export function nothingFound(view: View, finder: FinderHost): TemplateResult {
  const {strings} = view;
  const {others, helpline} = finder.alternatives.value;
  const level = view.query.isPrivate ? view.level : view.level + 1;
  return html`${others.map((found, index) => section(found, index, {...view, level}, finder))}
    <div class="frame">
      ${heading(level, strings.nothingWays)}
      <ul class="dates">
        ${strings.nothingWaysList.map((way) => html`<li>${way}</li>`)}
      </ul>
      ${helpline ? askLine(helpline, view) : nothing}
    </div>`;
}

function askLine(helpline: CrisisLines, view: View) {
  const {lines} = helpline;
  if (lines.length === 0) return html`<div class="ask-line">${missingLines(helpline, view)}</div>`;
  return html`<p>${view.strings.nothingLine}</p>
    <div role="list" class="ask-line" lang=${ifDefined(view.linesLanguage)}>
      ${lines.map((line) => drawLine(line, view))}
    </div>`;
}

/** Range of card positions per section, so that their ids are unique. A section never has this many groups. */
const IDS_OF_A_SECTION = 10;

function section({reason, answer, query}: OtherGroups, index: number, view: View, {details}: FinderHost) {
  const {strings} = view;
  const [title, why] = {
    near: [strings.nothingNear, strings.nothingNearWhy],
    online: [strings.nothingOnline, strings.nothingOnlineWhy],
    // Next to crisis help, nothing says that these groups don't match.
    soon: [strings.nothingSoon, view.query.isPrivate ? '' : strings.nothingSoonWhy],
    family: [strings.nothingFamily, strings.nothingFamilyWhy],
    general: [strings.nothingGeneral, strings.nothingGeneralWhy],
  }[reason] as [string, string];
  const first = index * IDS_OF_A_SECTION;
  const around = {
    ...view,
    query,
    level: view.level + 1,
    answer: {...answer, distancesKm: [...Array<undefined>(first), ...answer.distancesKm]},
  };
  return html`${heading(view.level, title)} ${why ? html`<p>${why}</p>` : nothing}
    <ol class="others">
      ${answer.groups.map((group: Group, position) =>
        resultCard(group, first + position, around, ({id}) => details.toggle(id)),
      )}
    </ol>`;
}

export const nothingFoundStyles = css`
  [part='empty'] > .others,
  .others {
    inline-size: 100%;
    gap: 0.75rem;
  }

  .ask-line [part='line'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.875rem;
  }

  .ask-line [part='line'] > *,
  .ask-line small {
    flex: 0 1 auto;
  }

  .ask-line a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
`;
