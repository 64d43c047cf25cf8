import {css} from '../../ui/styles.js';
import {linkedGroupStyles} from './controllers/linked-group.js';
import {controlStyles} from './controls.styles.js';
import {crisisStyles} from './crisis.styles.js';
import {filterStyles} from './filters.styles.js';
import {layerStyles} from './layers.styles.js';
import {nothingFoundStyles} from './parts/nothing-found.js';
import {detailStyles} from './details.styles.js';
import {resultStyles} from './results.styles.js';
import {toolStyles} from './tools/tools.styles.js';

/** Styles of the finder's frame, messages and print. */
const frameStyles = css`
  :host {
    --_good: var(--support-good, light-dark(#1f5a3f, #9bdab9));
    --_good-tint: var(--support-good-tint, light-dark(#e5f3ec, #173328));
    --_warn: var(--support-warn, light-dark(#6d4600, #f0c878));
    --_warn-tint: var(--support-warn-tint, light-dark(#fdf3df, #3a2d10));
    --_control: calc(var(--_radius) * 2 / 3);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_gap);
    accent-color: var(--_accent);
  }

  section,
  ol,
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.375em;
  }

  /* What grows above the list while someone types must push the rest down, not slip away above the window. */
  section {
    overflow-anchor: none;
  }

  /* As high as it is with its buttons, which come later. */
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    min-block-size: 2.75rem;
  }

  [part='tools'] > [role='status'] {
    flex-basis: 100%;
  }

  [part='count'] {
    margin-inline-end: auto;
  }

  [part='empty'],
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .frame,
  [part='error'] {
    padding: 1rem;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='error'] {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }

  .relax li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 0.25rem;
  }

  .relax li + li {
    border-block-start: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    .action,
    .when,
    .note {
      border: 1px solid;
    }

    .action.fill {
      border-width: 3px;
    }

    .pill[aria-pressed='true'],
    .chip,
    [part='crisis'] {
      border-color: Highlight;
    }
  }
`;

/** All styles of the finder, except those loaded with a tool. */
export const finderStyles = [
  frameStyles,
  controlStyles,
  resultStyles,
  detailStyles,
  toolStyles,
  linkedGroupStyles,
  nothingFoundStyles,
  crisisStyles,
  layerStyles,
  filterStyles,
];
