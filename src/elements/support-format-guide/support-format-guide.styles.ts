import {css} from '../../ui/styles.js';

/** Styles of the checkboxes and of the two sides, which look the same on purpose: the guide gives no verdict. */
export const styles = css`
  .factors,
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 0.75rem;
  }

  .sides {
    margin-block-start: 0.5rem;
  }

  [part~='factor'],
  [part~='side'] {
    min-inline-size: 0;
  }

  [part~='factor'] {
    gap: 0;
    border: 1px solid transparent;
  }

  [part~='side'] {
    grid-template-rows: auto 1fr auto;
    gap: 0.625rem;
    background: none;
    border: 1px solid var(--_line);
  }

  /* Else it would lie on the border. */
  legend {
    float: left;
    inline-size: 100%;
    padding: 0;
    font-weight: 650;
  }

  label {
    display: flex;
    align-items: start;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    cursor: pointer;
  }

  input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .again {
    justify-self: start;
    min-block-size: 2.75rem;
    padding: 0;
    background: none;
    border: 0;
    text-decoration: underline;
    cursor: pointer;
  }

  /* Waits for what it may have to say, and takes no room. */
  [role='status']:empty {
    position: absolute;
  }

  @media print {
    .again {
      display: none;
    }
  }
`;
