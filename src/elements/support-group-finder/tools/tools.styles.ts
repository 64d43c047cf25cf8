import {css} from '../../../ui/styles.js';

/** The row of tools, the pages of the list, the choice of a country, and the list on paper. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin-inline: -0.5rem;
  }

  #tool,
  .meant {
    flex-basis: 100%;
  }

  summary {
    padding-block: 0.75rem;
    cursor: pointer;
  }

  [part='about'] > div {
    display: grid;
    gap: 0.5rem;
  }

  .below,
  .below .panel,
  .kept,
  .kept ul {
    display: grid;
    gap: 0.5rem;
  }

  .actions [aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  /* A long address breaks and does not widen the card. */
  [part='details'],
  .kept ul {
    grid-template-columns: minmax(0, 1fr);
  }

  .kept li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }

  textarea {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.8);
  }

  @media print {
    .below,
    #tool {
      display: none;
    }
  }

  .debug {
    padding: 0.5rem 0.75rem;
    color: var(--_warn);
    background: var(--_warn-tint);
    border: 1px dashed currentcolor;
    border-radius: var(--_radius);
  }

  .pager,
  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  @container (max-width: 20rem) {
    .pager span {
      flex-basis: 100%;
      order: -1;
      text-align: center;
    }
  }

  .country {
    padding-block: 0.25rem;
  }

  .button:disabled {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }

  @media print {
    [part='details'] a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    :host {
      border: 0;
      padding: 0;
    }

    [part='search'],
    [part='filters'],
    .pager,
    .actions,
    .acts,
    button {
      display: none;
    }

    [part~='result'] {
      break-inside: avoid;
    }
  }
`;
