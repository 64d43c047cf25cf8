import {css} from '../../ui/styles.js';

/** What one asks with: fields, choices, filters, pages. */
export const controlStyles = css`
  [part='search'] {
    display: grid;
    gap: 0.25rem 0.625rem;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-auto-flow: dense;
    align-items: end;
  }

  [part='search'] .field:first-child,
  [part='search'] label,
  [part='search'] .beside,
  [part='search'] p {
    grid-column: 1 / -1;
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  /* Beside the button on a phone, with the label above both. */
  [part='place'] {
    display: contents;
  }

  /* Large text leaves the field no room beside the button. */
  @container (max-width: 14rem) {
    [part='search'] {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  label {
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
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  @container (min-width: 36rem) {
    [part='search'] {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) auto;
      column-gap: 0.75rem;
    }

    [part='search'] .field:first-child {
      grid-column: auto;
    }

    [part='place'] {
      display: grid;
    }
  }

  @container (max-width: 22rem) {
    .pill {
      padding-inline: 0.625rem;
    }
  }
`;
