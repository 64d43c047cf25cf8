import {css} from '../../ui/styles.js';

/** Suggested places, the details of a group. */
export const detailStyles = css`
  select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  legend,
  dt {
    font-weight: 600;
  }

  .combobox {
    position: relative;
  }

  #places {
    position: absolute;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    z-index: 1;
    background: var(--_surface);
    border: 1px solid var(--_field);
    border-radius: calc(var(--_radius) * 0.8);
    overflow: hidden;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    cursor: pointer;
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--_accent-tint);
  }

  [role='option'][aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .panel {
    padding: var(--_gap);
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  [part='details'] {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  [part~='result'] [part='details'] {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .answers {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding: 0.75rem 1rem;
  }

  .answer + .answer {
    border-block-start: 1px solid var(--_line);
  }

  .answer dt {
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--_muted);
  }

  .answer .main {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.33;
  }

  .answer .actions {
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .answer .below {
    flex-basis: 100%;
  }

  .button.tint {
    background: var(--_accent-tint);
    border-color: transparent;
  }

  a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }

  .visit > p,
  .visit > ul {
    margin-block-end: 0.75rem;
  }

  /* What a list says has a direction of its own: its house numbers and full stops must not change sides on a page in Arabic. */
  dd {
    max-inline-size: 42rem;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .dates {
    padding-inline-start: 1rem;
    list-style: disc;
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
