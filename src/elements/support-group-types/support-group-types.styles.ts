import {css} from '../../ui/styles.js';

/** Styles of the types, side by side if there is room, and of their choices. */
export const styles = css`
  .kinds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  @container (min-width: 40rem) {
    .kinds {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .kinds [part='section'] {
    align-self: start;
    margin-block: 0;
    padding: 0 var(--_gap);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  /* The list of conditions is long; the first and the last words are about all kinds. */
  .kinds :is([data-section='what'], [data-section='facts'], [data-section='condition'], [data-section='unsure']) {
    grid-column: 1 / -1;
  }

  .kinds :is([data-section='what'], [data-section='facts'], [data-section='unsure']) {
    padding: 0;
    background: none;
    border: 0;
  }

  [part='choices'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-start: 0.25rem;
  }

  [part~='choice'] {
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

  [part~='choice']:hover {
    background: var(--_accent-tint);
    border-color: var(--_accent);
  }

  /* Waits for what it may have to say, and takes no room. */
  [role='status']:empty {
    position: absolute;
  }

  @media print {
    [part='choices'] {
      display: none;
    }
  }
`;
