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

  .debug {
    padding: 0.5rem 0.75rem;
    color: var(--_warn);
    background: var(--_warn-tint);
    border: 1px dashed currentcolor;
    border-radius: var(--_radius);
  }
`;
