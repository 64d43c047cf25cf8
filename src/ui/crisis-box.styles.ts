import {css} from './styles.js';

/** Styles of crisis help at the top of a guide. */
export const crisisBoxStyles = css`
  [part='crisis'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    padding: 0.25rem 0.75rem;
    color: var(--_help);
    background: var(--_help-tint);
    border-inline-start: 0.3rem solid currentcolor;
    border-radius: var(--_radius);
  }

  [part='crisis'] a,
  [part='crisis'] ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    color: var(--_help);
    font-weight: 650;
  }

  /* Together: a theme that sets one of them for links would make them unreadable. */
  [part='crisis'] ::slotted(a) {
    color: var(--_help) !important;
    background: var(--_help-tint) !important;
  }

  [part='crisis'] ::slotted(a:focus-visible) {
    outline: 3px solid var(--_help) !important;
    outline-offset: 2px !important;
  }

  @media (forced-colors: active) {
    [part='crisis'] {
      border-color: Highlight;
    }
  }
`;
