/** Step 2: what was understood of the list. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isTimeZone} from '../../src/model/zone.js';
import {findingsOf} from '../../src/report/findings.js';
import {lossesOf} from '../../src/report/losses.js';
import type {LocatedList} from '../../src/report/locate.js';
import {TYPE_NAMES} from '../../src/report/type-names.js';
import {PROGRAMME_CODES, findProgramme} from '../../src/sources/records/programmes.js';
import type {SourceType} from '../../src/sources/source.js';
import type {Actions} from './actions.js';
import {columnsTable} from './columns-table.js';
import {choiceField, textField} from './field.js';
import {problemItem, rowsTable} from './rows-table.js';
import type {State} from './state.js';
import {listOf} from './state.js';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FORMATS = Object.fromEntries(Object.entries(TYPE_NAMES).map(([type, name]) => [type, upperFirst(name)]));

/** What the list doesn't state. */
function facts({known}: State, {know}: Actions): TemplateResult {
  const {timeZone = '', programme = '', type = ''} = known;
  const programmes = Object.fromEntries(PROGRAMME_CODES.map((code) => [code, findProgramme(code)?.label ?? code]));
  return html`<fieldset class="facts">
    <legend>What you know about the whole list</legend>
    ${textField({
      id: 'time-zone',
      label: 'Time zone',
      hint: 'Of meetings that don’t state one. Needed if people join from far away.',
      placeholder: 'America/New_York',
      suggestions: 'time-zones',
      error:
        timeZone && !isTimeZone(timeZone)
          ? `We don’t know “${String(timeZone)}”. Expected a name such as America/New_York or Europe/London.`
          : undefined,
      value: timeZone,
      set: (value) => know({timeZone: value}),
    })}
    ${choiceField({
      id: 'programme',
      label: 'Program',
      hint: 'If all groups belong to one. It explains the codes in the list.',
      options: programmes,
      none: 'Several, or none',
      value: programme,
      set: (value) => know({programme: value}),
    })}
    ${choiceField({
      id: 'type',
      label: 'Format',
      hint: 'Change it only if it was detected wrongly.',
      options: FORMATS,
      none: 'Detect it',
      value: type,
      set: (value) => know({type: (value || undefined) as SourceType | undefined}),
    })}
  </fieldset>`;
}

const number = (name: string, value: number, hint: string, key: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>
      <b data-count=${key}>${value}</b>
      <small>${hint}</small>
    </dd>
  </div>`;

/** How many records are kept, merged and left out. */
function account({loaded, fates}: LocatedList): TemplateResult {
  const {type, records, groups, merged, rejected} = loaded;
  const toCheck = fates.filter(({fate, problems}) => fate !== 'rejected' && problems.length > 0).length;
  return html`<p>Format: <b data-type=${type}>${FORMATS[type]}</b></p>
    <dl class="account">
      ${number(records === 1 ? 'Record' : 'Records', records, 'in the list', 'records')}
      ${number('Kept', groups.length, 'as groups', 'kept')}
      ${number('Merged', merged, 'as another meeting of a group', 'merged')}
      ${number('Left out', rejected.length, 'so visitors don’t see them', 'rejected')}
      ${number('To check', toCheck, 'shown, with unclear details', 'warned')}
    </dl>`;
}

function losses(list: LocatedList, now: number): TemplateResult | typeof nothing {
  const lost = lossesOf(findingsOf(list, now).groups);
  if (!lost.length) return nothing;
  return html`<p class="advice">
    <b>Look at this first:</b> ${lost.join('; ')}. The table of columns shows which ones weren’t used.
  </p>`;
}

function ofWholeList({located, headers}: LocatedList): TemplateResult | typeof nothing {
  const problems = located.filter(({row}) => row === undefined).map(({problem}) => problem);
  if (!problems.length) return nothing;
  return html`<h3>The whole list</h3>
    <ul class="of-list">
      ${problems.map((problem) => problemItem(problem, headers))}
    </ul>`;
}

export function understoodView(state: State, actions: Actions): TemplateResult {
  const list = listOf(state);
  return html`<section id="understood" aria-labelledby="understood-title">
    <h2 id="understood-title" tabindex="-1">2. See what we understood</h2>
    ${
      list
        ? html`<p class="of">Of <b dir="auto">${state.brought?.name}</b></p>
            ${account(list)} ${losses(list, state.now)} ${facts(state, actions)}
            <p>
              <button type="button" @click=${actions.downloadFixes}>Download the table of corrections (CSV)</button>
            </p>
            <p class="hint">
              Send it to whoever keeps the list: it has a line for each problem and each column, and opens in any
              spreadsheet.
            </p>
            ${ofWholeList(list)} ${columnsTable(list.loaded.columns)} ${rowsTable(list, state, actions)}`
        : html`<p class="empty">
            Once you bring a list, you see here what became of every row and column, and what to fix.
          </p>`
    }
  </section>`;
}
