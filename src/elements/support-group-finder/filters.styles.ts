import {css} from '../../ui/styles.js';

/** Styles of the filters, in a sheet or next to the list. */
export const filterStyles = css`
  .found {
    display: contents;
  }

  section[data-rail] {
    grid-template-columns: 15rem minmax(0, 1fr);
    column-gap: 1.5rem;
  }

  section[data-rail] > * {
    grid-column: 1 / -1;
  }

  section[data-rail] > .rail {
    grid-column: 1;
  }

  section[data-rail] > .found {
    display: grid;
    grid-column: 2;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
  }

  /* One cell of the grid, whoever gives the heading. */
  section[data-rail] > slot[name='heading'] {
    display: block;
  }

  .rail {
    align-content: start;
    gap: 0.75rem;
  }

  .all-filters {
    padding: 0;
    background: none;
  }

  fieldset {
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5rem;
  }

  .presets,
  .cells {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
  }

  .presets,
  .cells.day {
    margin-block-end: 0.5rem;
  }

  .cells.format {
    grid-template-columns: repeat(auto-fit, minmax(min(6.5rem, 100%), 1fr));
  }

  .presets {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  @container (min-width: 30rem) {
    .layer .presets {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  .presets .pill {
    justify-content: center;
    padding-inline: 0.5rem;
  }

  .cells.day {
    gap: 0.25rem;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }

  .cell {
    display: grid;
    place-content: center;
    justify-items: center;
    min-inline-size: 0;
    min-block-size: 3.25rem;
    padding: 0.25rem;
    line-height: 1.3;
    background: var(--_surface);
    border: 1.5px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
  }

  .cell small {
    text-align: center;
  }

  .cell[aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_accent-tint);
    border-color: var(--_accent);
    font-weight: 600;
  }

  .cell[aria-pressed='true'] > :first-child::before {
    content: '✓ ' / '';
  }

  .cells.day .cell[aria-pressed='true'] > :first-child::before {
    content: none;
  }

  .cell[aria-pressed='true'] small {
    color: inherit;
    font-weight: 400;
  }

  .cell[aria-disabled='true'] {
    color: var(--_muted);
    background: none;
    border-style: dashed;
    cursor: default;
  }

  .folds {
    border-block-start: 1px solid var(--_line);
  }

  .fold {
    border-block-end: 1px solid var(--_line);
  }

  .fold > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    min-block-size: 3.25rem;
    padding-block: 0.5rem;
    font-weight: 600;
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary .value {
    flex: 1;
    min-inline-size: 0;
    text-align: end;
    color: var(--_accent);
  }

  .fold > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline: 0.25rem;
    border: solid currentcolor;
    border-width: 0 1.75px 1.75px 0;
    transform: translateY(-0.125rem) rotate(45deg);
  }

  .fold[open] > summary::after {
    transform: translateY(0.125rem) rotate(225deg);
  }

  .fold > fieldset {
    padding-block-end: 0.75rem;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    font-weight: 400;
    cursor: pointer;
  }

  .check > span {
    flex: 1;
    min-inline-size: 0;
  }

  .check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    flex: none;
  }

  .check[data-dim] {
    color: var(--_muted);
    cursor: default;
  }

  @container (max-width: 22rem) {
    .cells.day {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (max-width: 12rem) {
    .cells.day {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .cells.day.long,
  .rail .cells.day {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  @media (forced-colors: active) {
    .cell[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
