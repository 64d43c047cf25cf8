/** When nothing fits: a few real groups that may do, each with the reason, and other ways to look. Loaded when a question finds nothing. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Group} from '../../../model/group.js';
import type {Query} from '../../../model/query.js';
import {addStyles} from '../../../ui/add-styles.js';
import {css} from '../../../ui/css.js';
import {heading} from '../../../views/heading.js';
import {resultCard} from './result-card.js';
import type {OtherGroups} from './other-groups.js';
import {otherGroups} from './other-groups.js';
import type {View} from '../render-context.js';
import type {ExtrasHost} from '../tools/host.js';

/** Gives what stands below "No group fits". */
export function nothingFound(host: ExtrasHost): (view: View) => TemplateResult {
  const {finder} = host;
  addStyles(finder.shadowRoot, styles);
  const helplineOf = helplineFinder(host);
  return (view) => {
    const {search} = finder.loader;
    const {strings} = view;
    const ask = (query: Query) => search?.preview(query, view.now);
    const drawLine = helplineOf(view.country);
    return html`${otherGroups(view.query, ask).map((found, index) => section(found, index, view, host))}
      ${heading(view.level + 1, strings.nothingWays)}
      <ul class="dates">
        ${strings.nothingWaysList.map((way) => html`<li>${way}</li>`)}
      </ul>
      ${
        drawLine
          ? html`<p>${strings.nothingLine}</p>
              <div role="list" class="ask-line" lang="en" dir="ltr">${drawLine(view)}</div>`
          : nothing
      }`;
  };
}

type DrawLine = (around: {locale: string; now: number}) => unknown;

/** Draws the line of the country for questions of every kind, once it has come: the banner has those for a crisis. */
function helplineFinder({finder}: ExtrasHost): (country: string | undefined) => DrawLine | undefined {
  let asked: string | undefined;
  let draw: DrawLine | undefined;
  const bring = async (country: string) => {
    const {supportLine, drawLine} = await import('../controllers/crisis-controller.js');
    const line = await supportLine(country, finder.region);
    if (country !== asked || !line) return;
    draw = (around) => drawLine(line, around);
    finder.requestUpdate();
  };
  return (country) => {
    if (country !== asked) {
      asked = country;
      draw = undefined;
      if (country) bring(country).catch(() => undefined); // Many countries have none, and the rest stands without.
    }
    return draw;
  };
}

/** Ids of what a card opens: ten a section, of which there are never so many. */
const IDS_OF_A_SECTION = 10;

function section({reason, result, query}: OtherGroups, index: number, view: View, host: ExtrasHost) {
  const {acts} = host;
  const {strings} = view;
  const [title, why] = {
    near: [strings.nothingNear, strings.nothingNearWhy],
    online: [strings.nothingOnline, strings.nothingOnlineWhy],
    soon: [strings.nothingSoon, strings.nothingSoonWhy],
  }[reason] as [string, string];
  const first = index * IDS_OF_A_SECTION;
  const around = {
    ...view,
    query,
    level: view.level + 2,
    result: {...result, distancesKm: [...Array<undefined>(first), ...result.distancesKm]},
  };
  return html`${heading(view.level + 1, title)}
    <p>${why}</p>
    <ol class="others">
      ${result.groups.map((group: Group, position) =>
        resultCard(
          group,
          first + position,
          around,
          ({id}) => acts.open(id),
          (opened) => acts.details(opened),
        ),
      )}
    </ol>`;
}

const styles = css`
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
