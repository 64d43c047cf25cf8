import {css} from '../../../ui/css.js';

/** What one may do besides finding. */
export const extrasStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.375rem;
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
`;
