/** A comparison as a table, which becomes one card per row if there is little room. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Comparison} from '../../content/content.js';
import type {Place} from './guide-view.js';

export interface ComparisonView {
  /** The header of the first column. If the column only names the rows, there is none. */
  corner?: string;
  columns: readonly string[];
  rows: readonly {name: unknown; cells: readonly unknown[]}[];
  caption: string;
}

/** The roles are explicit, because some browsers drop a table's roles if it's displayed as blocks. */
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

/** Renders a comparison, or only the columns that matter here. */
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
