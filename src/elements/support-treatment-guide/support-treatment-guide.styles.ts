import {css} from '../../ui/styles.js';

/** The button that leads to crisis help has the colors of that help. */
export const styles = css`
  .button {
    color: var(--_help);
    background: var(--_help-tint);
    border-color: currentcolor;
  }
`;
