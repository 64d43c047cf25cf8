import {css} from '../../ui/styles.js';

/** The way to help in a crisis has the colours of that help. */
export const styles = css`
  .button {
    color: var(--_help);
    background: var(--_help-tint);
    border-color: currentcolor;
  }
`;
