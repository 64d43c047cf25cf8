import {css} from '../../ui/styles.js';

/** Styles of suggested places and of a group's details. */
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
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding-block: 0.75rem;
    padding-inline: 3.25rem 1rem;
  }

  .answer + .answer {
    border-block-start: 1px solid var(--_line);
  }

  .answer dt {
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--_muted);
  }

  /* At the side of the whole answer. */
  dt .icon {
    position: absolute;
    inset-block-start: 0.8125rem;
    inset-inline-start: 1rem;
  }

  .answer dd.main {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.33;
  }

  .answer .actions {
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.25rem;
  }

  /* A long address breaks, and doesn't widen the page. */
  .answer .actions > * {
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .answer .button {
    padding-inline: 0.75rem;
  }

  .answer .actions a:not(.button) {
    margin-inline-end: 0.75rem;
    font-weight: 400;
  }

  /* A time stays whole where it fits into a line. */
  .answer .time {
    display: inline-block;
  }

  .answer .below {
    flex-basis: 100%;
  }

  .button.tint {
    background: var(--_accent-tint);
    border-color: transparent;
  }

  a.button,
  .button.tint {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    text-decoration: none;
  }

  .actions > .bare:first-child {
    margin-inline-start: -0.5rem;
  }

  /* White boxes on tinted ground. */
  [data-layer='details'] .layer-body {
    background: var(--_tint);
  }

  [data-layer='details'] .layer-title > * {
    font-size: 1.375em;
  }

  .answers,
  .fold.visit {
    background: var(--_surface);
  }

  .fold.visit {
    padding-inline: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .fold.visit > summary {
    flex-wrap: nowrap;
    justify-content: space-between;
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
