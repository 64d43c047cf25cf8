import {css} from 'lit';

/** The kinds side by side where there is room, and what one can pick. */
export const styles = css`
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 0.75rem;
  }

  .kinds [part='section'] {
    align-content: start;
    padding: var(--_gap);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  /* The first says what all have in common, the next has the longest list. */
  .kinds :is([data-section='what'], [data-section='condition']) {
    grid-column: 1 / -1;
  }

  .kinds [data-section='what'] {
    padding: 0;
    padding-block-end: 0.5rem;
    background: none;
  }

  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-start: 0.25rem;
  }

  [part='choice'] {
    min-block-size: 2.75rem;
    padding: 0.375rem 1rem;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    background: var(--_surface);
    border: 1.5px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.8);
    cursor: pointer;
  }

  [part='choice']:hover {
    background: var(--_accent-tint);
    border-color: var(--_accent);
  }

  @media print {
    [part='choices'] {
      display: none;
    }
  }
`;
