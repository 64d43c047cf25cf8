import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_gap);
    accent-color: var(--_accent);
  }

  :host > section,
  .body,
  .panel,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.375em;
  }

  .debug {
    padding: 0.5rem 0.75rem;
    color: var(--_warn);
    background: var(--_warn-tint);
    border: 1px dashed currentcolor;
    border-radius: var(--_radius);
  }

  [part='crisis'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    padding: 0.25rem 0.875rem;
    color: var(--_help);
    background: var(--_help-tint);
    border-inline-start: 0.3rem solid currentcolor;
    border-radius: var(--_radius);
  }

  [part='crisis'] a,
  [part='crisis'] ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    margin-inline-end: 0.75rem;
    color: var(--_help);
    font-weight: 650;
  }

  [part='crisis'] .link,
  .country {
    color: inherit;
  }

  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding-block: 0.25rem;
  }

  [part='search'] {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
  }

  [part='search'] .field:first-child,
  #near-me-note {
    grid-column: 1 / -1;
  }

  .field {
    position: relative;
    display: grid;
    gap: 0.25rem;
  }

  label,
  legend,
  dt {
    font-weight: 600;
  }

  input:not([type='checkbox']),
  select {
    inline-size: 100%;
    min-block-size: 2.875rem;
    padding: 0.375rem 0.75rem;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.8);
  }

  select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  #places {
    position: absolute;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    z-index: 1;
    background: var(--_surface);
    border: 1px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.8);
    overflow: hidden;
  }

  #places[hidden] {
    display: none;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    cursor: pointer;
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--_accent-tint);
  }

  [role='option'][aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
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
    font-weight: 650;
    color: var(--_accent);
    background: var(--_surface);
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.8);
    min-block-size: 2.875rem;
  }

  .button.main {
    color: var(--_on-accent);
    background: var(--_accent);
    justify-self: start;
  }

  .button:disabled {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }

  .link {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    padding-inline: 0;
    text-align: start;
  }

  [part='filters'] {
    display: grid;
    gap: 0.75rem;
  }

  #filters:empty {
    display: none;
  }

  .quick,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
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
    color: var(--_muted);
  }

  .panel {
    padding: var(--_gap);
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  fieldset {
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25rem;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    margin-inline-end: 1.25rem;
    font-weight: 400;
    cursor: pointer;
  }

  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    flex: none;
  }

  .check[data-dim] {
    color: var(--_muted);
    cursor: default;
  }

  [part='count'] {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  [part='results'],
  .relax {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  [part='result'],
  .skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='result'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem 1.125rem;
    padding: 0.875rem;
    background: var(--_surface);
  }

  .when {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    padding: 0.375rem 0.75rem;
    background: var(--_accent-tint);
    border-radius: calc(var(--_radius) * 0.8);
    margin-block-end: 0.25rem;
  }

  .when b {
    font-weight: 650;
  }

  .time {
    font-variant-numeric: tabular-nums;
  }

  .soon {
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_accent);
  }

  .when.now {
    background: var(--_good-tint);
  }

  .now .soon {
    color: var(--_good);
  }

  .when.off {
    background: var(--_tint);
    color: var(--_muted);
  }

  .body {
    gap: 0.375rem;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .facts li::before {
    content: '';
    display: inline-block;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline-end: 0.45rem;
    border-radius: 50%;
    background: var(--_accent);
    vertical-align: 0.15em;
  }

  .note {
    justify-self: start;
    padding: 0.25rem 0.75rem;
    font-size: 0.9375em;
    color: var(--_warn);
    background: var(--_warn-tint);
    border-radius: calc(var(--_radius) * 0.6);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.375rem;
  }

  .actions a,
  dd a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 600;
  }

  [part='details'] {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  dd {
    max-inline-size: 42rem;
  }

  .dates {
    padding-inline-start: 1rem;
    list-style: disc;
  }

  [part='empty'],
  [part='error'] {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 1.25rem;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .relax {
    gap: 0;
  }

  .skeleton {
    block-size: 9rem;
    background: var(--_tint);
    margin-block-start: 0.75rem;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  [part='count']:focus {
    outline: none;
  }

  [part='count']:focus-visible {
    outline: 3px solid var(--_accent);
  }

  @container (min-width: 36rem) {
    [part='search'] {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) auto;
    }

    [part='search'] .field:first-child {
      grid-column: auto;
    }

    [part='result'] {
      grid-template-columns: 7.5rem minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      padding: 1rem;
    }

    .when {
      grid-row: 1 / span 2;
      align-self: start;
      flex-direction: column;
      align-items: center;
      padding: 0.75rem 0.5rem;
      text-align: center;
    }

    .when time {
      display: grid;
    }
  }

  @media (forced-colors: active) {
    .pill[aria-pressed='true'],
    .chip,
    [part='crisis'] {
      border-color: Highlight;
    }

    [role='option'][aria-selected='true'] {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      border: 0;
      padding: 0;
    }

    [part='search'],
    [part='filters'],
    .pager,
    button {
      display: none;
    }

    [part='result'] {
      break-inside: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
