import {css} from './styles.js';

/** Displays a table as cards, one per row, if there is no room for its columns. */
export const rowsAsCards = css`
  table,
  tbody,
  tbody :is(th, td) {
    display: block;
  }

  /* Each cell then names its column itself. */
  thead {
    display: none;
  }

  tbody tr {
    margin-block-end: 0.75rem;
    padding: 0.75rem var(--_gap);
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  tbody :is(th, td) {
    padding: 0.25rem 0;
    border: 0;
    min-inline-size: 0;
    hyphens: auto;
  }

  /* The same column stands at the same place of every card, so that cards can be compared. */
  tbody tr {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 0.75rem;
  }

  tbody th,
  td:only-of-type {
    grid-column: 1 / -1;
  }

  td::before {
    content: attr(data-column);
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 650;
  }
`;

/**
 * Styles of all guides: a calm page of text, collapsible sections, cards, and tables that become cards if there is
 * little room.
 */
export const guideStyles = css`
  :host {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_gap) * 1.25);
  }

  :host > section,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
  }

  :host > section {
    gap: calc(var(--_gap) * 1.25);
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
  }

  :host > section > slot > :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
  }

  p,
  .list {
    max-inline-size: 42rem;
  }

  [part='summary'] {
    display: grid;
    gap: 0.375rem;
    padding: 0.75rem var(--_gap);
    background: var(--_accent-tint);
    border-radius: var(--_radius);
  }

  [part='summary'] .list {
    padding-inline-start: 1.25rem;
  }

  [part='contents'] ul {
    columns: 11rem 3;
    column-gap: var(--_gap);
  }

  [part='contents'] a {
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    break-inside: avoid;
  }

  .list {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.5rem;
    list-style: disc;
  }

  ol.list {
    list-style: decimal;
  }

  .list ::marker {
    color: var(--_accent);
    font-weight: 650;
  }

  .source,
  [part='reviewed'],
  .facts {
    color: var(--_muted);
    font-size: 0.875em;
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-block-size: 2.75rem;
    padding-block: 0.375rem;
    font-weight: 650;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 0.375rem 0.25em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  [open] > summary::after {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }

  details {
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: 1rem;
  }

  /* Sections follow each other like the rows of a list. */
  slot + slot > [part='section'] {
    margin-block-start: calc(var(--_gap) * -1.25);
  }

  .body {
    padding-block-end: var(--_gap);
  }

  [part='claim'],
  [part~='card'] {
    padding: 0.75rem var(--_gap);
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .pair,
  .cards,
  [part='sources'] {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }

  [part='caution'] {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_accent);
  }

  [part~='card'] {
    display: grid;
    align-content: start;
    gap: 0.25rem;
  }

  .facts span {
    display: inline-block;
    padding-inline-end: 0.75rem;
  }

  [part='comparison'] {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
    /* A long word may break: without this, five columns of German don't fit into 45rem. */
    overflow-wrap: anywhere;
    hyphens: auto;
    min-inline-size: 5.5rem;
  }

  thead th {
    color: var(--_muted);
  }

  tbody th {
    min-inline-size: 8.5rem;
  }

  /* A long address breaks, and doesn't widen the page. */
  a {
    display: inline-block;
    padding-block: 0.125rem;
    overflow-wrap: anywhere;
  }

  a:not([href]) {
    color: inherit;
  }

  .button {
    min-block-size: 2.875rem;
    padding: 0.375rem 1.125rem;
    justify-self: start;
    font-weight: 650;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.8);
    cursor: pointer;
  }

  @container (max-width: 39.99rem) {
    ${rowsAsCards}
  }

  @media (forced-colors: active) {
    [part='claim'],
    [part~='card'],
    tbody tr {
      border: 1px solid;
    }
  }

  @media print {
    :host {
      border: 0;
      padding: 0;
    }

    .button,
    summary::after,
    [part='contents'] {
      display: none;
    }

    [part='claim'],
    [part~='card'],
    tr {
      break-inside: avoid;
    }

    [part='sources'] a::after,
    [part~='card'] a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
