/** What became of every row of the list, and what to fix. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {problemText} from '../../src/i18n/problems/en.js';
import {fixText} from '../../src/i18n/problems/fixes/en.js';
import type {Problem} from '../../src/model/problem.js';
import {nextStart} from '../../src/model/schedule.js';
import type {LocatedList, RecordFate} from '../../src/report/locate.js';
import {nextDateText} from '../../src/report/next-date.js';
import type {Actions} from './actions.js';
import {tickField} from './field.js';
import type {State} from './state.js';

const MORE_ROWS = 100;

/** Whether the rows are those of a table. */
export const isTable = ({headers}: LocatedList): boolean => Object.keys(headers).length > 0;

const nounOf = (list: LocatedList): string => (isTable(list) ? 'Row' : 'Record');

/** A row that its owner keeps private needs no change. */
const isToFix = ({problems}: RecordFate): boolean =>
  problems.some(({code}) => code !== 'private' && code !== 'deleted');

function whatBecame({fate, group, problems}: RecordFate): string {
  if (fate === 'rejected') return 'Left out';
  if (fate === 'merged') return group ? `Another meeting of “${group.name}”` : 'Another date of a group';
  return problems.length ? 'Shown, please check' : 'Shown';
}

/** A problem in words, and where it is. */
export function problemItem(problem: Problem, headers: LocatedList['headers']): TemplateResult {
  const {column, example} = fixText(problem, headers);
  const where = [column && `Column: ${column}.`, example && `Example: ${example}`].filter(Boolean).join(' ');
  return html`<li data-code=${problem.code}>
    <span dir="auto">${problemText(problem)}</span> ${where ? html`<small dir="auto">${where}</small>` : nothing}
  </li>`;
}

function row(fate: RecordFate, list: LocatedList, now: number, {see}: Actions): TemplateResult {
  const {headers} = list;
  const noun = nounOf(list);
  const {group} = fate;
  const next = group && fate.fate === 'kept' ? nextStart(group, now) : undefined;
  return html`<tr role="row" data-fate=${fate.fate}>
    <th role="rowheader" scope="row" data-label=${noun}>${fate.row}</th>
    <td role="cell" data-label="Group" class=${group && fate.fate === 'kept' ? '' : 'none'}>
      ${
        group && fate.fate === 'kept'
          ? html`<button type="button" class="name" @click=${() => see(group)}>
              <bdi>${group.name}</bdi><span class="visually-hidden">: see it as visitors do</span>
            </button>`
          : nothing
      }
    </td>
    <td role="cell" data-label="What became of it"><span dir="auto">${whatBecame(fate)}</span></td>
    <td role="cell" data-label="Next date" class=${next ? '' : 'none'}>
      ${next ? html`<time datetime=${next.wall}>${nextDateText(next)}</time>` : nothing}
    </td>
    <td role="cell" data-label="What to fix" class=${fate.problems.length ? '' : 'none'}>
      ${
        fate.problems.length
          ? html`<ul>
              ${fate.problems.map((problem) => problemItem(problem, headers))}
            </ul>`
          : nothing
      }
    </td>
  </tr>`;
}

export function rowsTable(list: LocatedList, state: State, actions: Actions): TemplateResult {
  const {isOnlyToFix, rowsShown, now} = state;
  const toFix = list.fates.filter(isToFix);
  const all = isOnlyToFix ? toFix : list.fates;
  const shown = all.slice(0, rowsShown);
  const rest = all.length - shown.length;
  const noun = nounOf(list);
  return html`<h3 id="rows-title">${noun}s</h3>
    ${tickField({
      id: 'only-to-fix',
      label: `Only ${noun.toLowerCase()}s to fix (${toFix.length} of ${list.fates.length})`,
      hint:
        noun === 'Row' ? 'Rows have the numbers that your spreadsheet shows.' : 'The first record of the list is 1.',
      isTicked: isOnlyToFix,
      set: (isTicked) => actions.show({isOnlyToFix: isTicked, rowsShown: MORE_ROWS}),
    })}
    ${
      shown.length === 0
        ? html`<p>There’s nothing to fix.</p>`
        : html`<table role="table" class="stacks rows" aria-labelledby="rows-title">
            <thead>
              <tr role="row">
                <th role="columnheader" scope="col">${noun}</th>
                <th role="columnheader" scope="col">Group</th>
                <th role="columnheader" scope="col">What became of it</th>
                <th role="columnheader" scope="col">Next date</th>
                <th role="columnheader" scope="col">What to fix</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map((fate) => row(fate, list, now, actions))}
            </tbody>
          </table>`
    }
    ${
      rest > 0
        ? html`<p>
            <button type="button" @click=${() => actions.show({rowsShown: rowsShown + MORE_ROWS})}>
              Show ${Math.min(rest, MORE_ROWS)} more of ${rest}
            </button>
          </p>`
        : nothing
    }`;
}
