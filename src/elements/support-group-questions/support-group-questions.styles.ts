import {css} from '../../ui/styles.js';

/** Styles of the questions, the notes, and the buttons for the list. */
export const styles = css`
  .questions {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 42rem;
  }

  [part='question'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  [part='question'] label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-block: 0.375rem;
    cursor: pointer;
  }

  [part='question'] span {
    min-inline-size: 0;
  }

  input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .add {
    min-block-size: 2.75rem;
    padding: 0.25rem;
    color: var(--_accent);
    background: none;
    border: 0;
    font-size: 0.875em;
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }

  textarea {
    grid-column: 1 / -1;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin-block-end: 0.5rem;
    padding: 0.5rem 0.75rem;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.8);
    resize: vertical;
    field-sizing: content;
  }

  [part='actions'] {
    display: grid;
    gap: 0.625rem;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }

  .button:not(.main) {
    color: var(--_accent);
    background: var(--_surface);
  }

  /* A field on paper shows what fits into it: the note is printed as text. */
  .written {
    display: none;
  }

  @container (max-width: 24rem) {
    [part='question'] {
      grid-template-columns: minmax(0, 1fr);
    }

    .add {
      justify-self: start;
      margin-inline-start: 1.875rem;
    }
  }

  @media print {
    [part='lead'],
    [part='section'] > p,
    [part='actions'],
    [part='kept'],
    [part='reviewed'],
    .add,
    textarea {
      display: none;
    }

    [part='question'] {
      break-inside: avoid;
    }

    .written {
      display: block;
      grid-column: 1 / -1;
      margin-inline-start: 2.125rem;
      white-space: pre-line;
    }
  }
`;
