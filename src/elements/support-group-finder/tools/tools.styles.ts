import {css} from '../../../ui/styles.js';

/** Styles of the row of tools, the pagination, the choice of a country, and the printed list. */
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

  .beside-tool,
  .beside-tool:not([data-wide]) > .listed {
    display: contents;
  }

  /* The list keeps its place in the order of reading after what was opened, and before it in the line. */
  .beside-tool[data-wide] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(20rem, 33%, 28rem);
    align-items: start;
    gap: 1.5rem;
  }

  .beside-tool[data-wide] > .listed {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    /* The cards go by their own room, not by that of the finder. */
    container-type: inline-size;
  }

  .beside-tool[data-wide] > #tool {
    grid-area: 1 / 2;
    position: sticky;
    inset-block-start: 0.75rem;
  }

  .beside-list > .bare {
    margin-inline-start: -0.5rem;
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

    .beside-tool[data-wide] {
      display: block;
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
