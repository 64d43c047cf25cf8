/** Things side by side: a table, which becomes a card for each row where it is narrow. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Comparison} from '../../content/content.js';
import type {Place} from './guide-view.js';

export interface ComparisonView {
  /** What the first column is; read out, not shown, when it only names the rows. */
  corner?: string;
  columns: readonly string[];
  rows: readonly {name: unknown; cells: readonly unknown[]}[];
  caption: string;
}

/** The roles are said aloud because a table that is drawn as blocks loses them in some browsers. */
export function comparison({corner = '', columns, rows, caption}: ComparisonView): TemplateResult {
  return html`<table role="table" part="comparison" aria-label=${caption}>
    <thead>
      <tr role="row">
        ${corner ? html`<th role="columnheader" scope="col">${corner}</th>` : html`<td role="cell"></td>`}
        ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({name, cells}) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${cells.map((cell, column) => html`<td role="cell" data-column=${columns[column] ?? ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Two or more things side by side, or only those of them that matter here. */
export function sideBySide({columns, rows}: Comparison, {view: {onlyColumns}, caption}: Place): TemplateResult {
  const matters = columns.map(({id}) => !onlyColumns || onlyColumns.includes(id));
  const pick = <T>(values: readonly T[]) =>
    matters.includes(true) ? values.filter((_value, at) => matters[at]) : values;
  return comparison({
    caption,
    columns: pick(columns.map(({name}) => name)),
    rows: rows.map(({name, cells}) => ({name, cells: pick(cells)})),
  });
}
