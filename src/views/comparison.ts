/** Things side by side: a table, which becomes a card for each row where it is narrow. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';

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
