import {css} from '../../ui/styles.js';
import {linkedGroupStyles} from './controllers/linked-group.js';
import {controlStyles} from './controls.styles.js';
import {nothingFoundStyles} from './parts/nothing-found.js';
import {urgentStyles} from './parts/urgent-help.js';
import {detailStyles} from './details.styles.js';
import {resultStyles} from './results.styles.js';
import {toolStyles} from './tools/tools.styles.js';

/** The frame of the finder: its box, crisis help, messages, print. */
const frameStyles = css`
  :host {
    --_good: var(--support-good, light-dark(#1f5a3f, #9bdab9));
    --_good-tint: var(--support-good-tint, light-dark(#e5f3ec, #173328));
    --_warn: var(--support-warn, light-dark(#6d4600, #f0c878));
    --_warn-tint: var(--support-warn-tint, light-dark(#fdf3df, #3a2d10));
    container-type: inline-size;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_gap);
    accent-color: var(--_accent);
  }

  section,
  ol,
  .body,
  .panel,
  [part='result'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.375em;
  }

  /* What comes to the top while someone types must push the rest down, not slip away above the window. */
  section {
    overflow-anchor: none;
  }

  [part='crisis'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.875rem;
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

  [part='crisis'] .link,
  .country {
    color: inherit;
  }

  /* As high as it is with its buttons, which come later. */
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1.375rem;
    min-block-size: 5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }

  @container (min-width: 36rem) {
    [part='tools'] {
      min-block-size: 3.25rem;
    }
  }

  [part='empty'],
  [part='error'] {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 1.25rem;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .skeleton {
    block-size: 9rem;
    background: var(--_tint);
    margin-block-start: 0.75rem;
  }

  @media (forced-colors: active) {
    .pill[aria-pressed='true'],
    .chip,
    [part='crisis'] {
      border-color: Highlight;
    }
  }
`;

/** All the styles of the finder apart from those that come with a tool. */
export const finderStyles = [
  frameStyles,
  controlStyles,
  resultStyles,
  detailStyles,
  toolStyles,
  linkedGroupStyles,
  nothingFoundStyles,
  urgentStyles,
];
