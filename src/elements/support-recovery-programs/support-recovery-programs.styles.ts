import {rowsAsCards} from '../../ui/guide.styles.js';
import {css} from '../../ui/styles.js';

/** Styles of a wide table, and of its unobtrusive buttons, because there are many. */
export const styles = css`
  tbody td:last-child {
    inline-size: 13rem;
  }

  [part='find'] {
    display: grid;
    justify-items: start;
  }

  [part='find'] .button {
    inline-size: 100%;
    padding-inline: 0.75rem;
    color: var(--_accent);
    background: none;
    border-color: var(--_field);
    text-align: start;
  }

  [part='find'] .button:hover {
    background: var(--_accent-tint);
  }

  [part='find'] .button:not(:first-child) {
    margin-block-start: 0.375rem;
  }

  [part='find'] a {
    padding: 0.25rem 0.75rem;
    font-size: 0.875em;
  }

  /* Six columns need more room than other tables do. */
  @container (max-width: 61.99rem) {
    ${rowsAsCards}

    tbody {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: 0.75rem;
    }

    tbody tr {
      margin: 0;
    }

    tbody td:last-child {
      inline-size: auto;
    }

    /* How it works is a text, and the buttons are wide. */
    tbody td:is(:nth-child(2), :last-child) {
      grid-column: 1 / -1;
    }

    tbody th {
      font-size: 1.125em;
    }
  }

  /* On paper the words of a button say what to look for. */
  @media print {
    [part='find'] .button {
      display: block;
      padding: 0;
      border: 0;
    }
  }
`;
