import {css} from '../../ui/styles.js';

/** Styles of the controls: fields, choices, filters and pagination. */
export const controlStyles = css`
  [part='search'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }

  /* One box, its labels inside, a button at the end of each row. */
  .box {
    background: var(--_surface);
    border: 1.5px solid var(--_field);
    border-radius: var(--_radius);
  }

  .row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
    min-block-size: 3.5rem;
    padding-block: 0.25rem;
    padding-inline: 0.75rem 0.375rem;
  }

  .row + .row {
    border-block-start: 1px solid var(--_line);
  }

  .row > .action {
    padding-inline: 0.75rem;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }

  /* The whole row above and below the words is the label. */
  .row .field {
    flex: 1 1 7em;
    min-inline-size: 0;
    gap: 0;
    margin-block: -0.25rem;
    margin-inline-start: -0.75rem;
    padding-block: 0.25rem;
    padding-inline-start: 0.75rem;
    font-weight: 400;
    cursor: text;
  }

  .row .field > span {
    font-size: 0.9375em;
    line-height: 1.25rem;
    color: var(--_muted);
  }

  .row input {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    outline: 0;
    background: none;
    text-overflow: ellipsis;
  }

  .row .field:focus-within {
    border-radius: calc(var(--_radius) - 2px);
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }

  /* Ours stands at the end of the row, in the colours of the page. */
  input::-webkit-search-cancel-button {
    display: none;
  }

  label {
    font-weight: 600;
  }

  input:not([type='checkbox'], .row input),
  select {
    inline-size: 100%;
    min-block-size: 2.875rem;
    padding: 0.375rem 0.75rem;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_field);
    border-radius: var(--_control);
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  button {
    min-block-size: 2.75rem;
    cursor: pointer;
    background: none;
    border: 0;
    padding: 0.25rem;
  }

  .button {
    padding: 0.375rem 1.125rem;
    font-weight: 600;
    color: var(--_accent);
    background: var(--_surface);
    border: 1.5px solid var(--_accent);
    border-radius: var(--_control);
    min-block-size: 2.75rem;
  }

  .button.main {
    color: var(--_on-accent);
    background: var(--_accent);
    justify-self: start;
  }

  /* What acts is a rectangle: filled where it can be done right now, tinted where it is for later, bare words for small things. */
  .action,
  .bare {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.4375rem 1rem;
    border: 1.5px solid transparent;
    border-radius: var(--_control);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    color: var(--_accent);
  }

  .action {
    background: var(--_accent-tint);
  }

  .action.fill {
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .bare {
    padding-inline: 0.5rem;
  }

  /* A list to pick one of, which looks like a button. */
  .pick {
    position: relative;
    display: inline-flex;
    align-items: center;
    padding: 0;
    color: var(--_accent);
    font-weight: 600;
  }

  .pick select {
    appearance: none;
    inline-size: auto;
    min-block-size: 2.75rem;
    padding-block: 0.375rem;
    padding-inline: 0.5rem 2rem;
    border: 0;
    border-radius: var(--_control);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .pick option {
    color: var(--_text);
    background: var(--_surface);
  }

  .pick .icon {
    position: absolute;
    inset-inline-end: 0.5rem;
    pointer-events: none;
  }

  .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon:is(.directions, .back):dir(rtl) {
    transform: scaleX(-1);
  }

  .link {
    font-weight: 600;
    text-decoration: underline;
    padding-inline: 0;
    text-align: start;
  }

  [part='filters'] {
    display: grid;
    gap: 0.75rem;
  }

  [part='filters']:empty,
  #filters:empty {
    display: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  /* One line, which scrolls sideways inside itself; the ring of focus has room. */
  .quick {
    display: flex;
    gap: 0.5rem;
    overflow-x: auto;
    scrollbar-width: none;
    margin: -0.375rem calc(-1 * var(--_gap));
    padding: 0.375rem var(--_gap);
    scroll-padding-inline: var(--_gap);
  }

  .quick > * {
    flex: none;
  }

  .quick .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    border-color: var(--_field);
  }

  /* Room for a number that comes later. */
  .pill i {
    inline-size: 1.75rem;
  }

  .pill,
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.25rem 0.875rem;
    border: 1.5px solid var(--_line);
    border-radius: 2rem;
    background: var(--_surface);
  }

  .pill[aria-pressed='true'],
  .chip {
    color: var(--_accent);
    background: var(--_accent-tint);
    border-color: var(--_accent);
    font-weight: 600;
  }

  .pill[aria-pressed='true']::before {
    content: '✓' / '';
  }

  small {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  @container (min-width: 44rem) {
    .box {
      display: grid;
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    }

    .row + .row {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
