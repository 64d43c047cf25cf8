/** What every column or field of the list was used as. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {columnName, heldIn, inOrderOfConcern, useInWords} from '../../src/report/column-use.js';
import type {ColumnUse} from '../../src/sources/source.js';

const row = (column: ColumnUse): TemplateResult =>
  html`<tr role="row" class=${column.used === null && column.rows > 0 ? 'to-check' : ''}>
    <th role="rowheader" scope="row"><bdi>${columnName(column)}</bdi></th>
    <td role="cell" data-label="Used as" data-used=${column.used ?? nothing}>
      ${useInWords(column) ?? html`<b>Not used</b>`}
    </td>
    <td role="cell" data-label="Filled in">${heldIn(column)}</td>
    <td role="cell" data-label="Example" class=${column.example ? '' : 'none'}>
      <span dir="auto">${column.example ?? nothing}</span>
    </td>
  </tr>`;

export function columnsTable(columns: readonly ColumnUse[]): TemplateResult {
  const unused = columns.filter(({used, rows}) => used === null && rows > 0).length;
  return html`<h3 id="columns-title">Columns</h3>
    <p>
      ${
        unused
          ? html`${unused === 1 ? '1 column wasn’t' : `${unused} columns weren’t`} used. If visitors need what’s in
            ${unused === 1 ? 'it, give it a plain name' : 'them, give them plain names'}, such as “Time”, “Address” or
            “Cost”.`
          : 'Every column with something in it was used.'
      }
    </p>
    <table role="table" class="stacks" aria-labelledby="columns-title">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">Column</th>
          <th role="columnheader" scope="col">Used as</th>
          <th role="columnheader" scope="col">Filled in</th>
          <th role="columnheader" scope="col">Example</th>
        </tr>
      </thead>
      <tbody>
        ${inOrderOfConcern(columns).map(row)}
      </tbody>
    </table>`;
}
