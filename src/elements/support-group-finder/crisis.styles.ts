import {css} from '../../ui/styles.js';

/**
 * Styles of crisis help, which starts as an unobtrusive row and grows downward. The site's own links look like ours,
 * whatever the page's styles.
 */
export const crisisStyles = css`
  :host {
    --_on-help: var(--support-on-help, light-dark(#fff, #17132f));
  }

  [part='crisis'],
  .urgent,
  [part='crisis'] [part='line'],
  .life {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.375rem;
  }

  [part='crisis'] {
    padding: 0.625rem 0.75rem;
    color: var(--_help);
    background: var(--_help-tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  [part='crisis'] > strong,
  .urgent,
  .urgent > *,
  [part='crisis'] [part='line'] p,
  .safety {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .urgent strong {
    font-size: 1.125em;
    line-height: 1.3;
  }

  [part='crisis'] a,
  [part='crisis'] ::slotted(a) {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: 1 1 auto;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.375rem 0.5rem;
    overflow-wrap: anywhere;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    border: 1.5px solid currentcolor;
    border-radius: calc(var(--_radius) * 0.8);
    color: var(--_help) !important;
    background: var(--_surface) !important;
    text-decoration: none !important;
    /* What was filled would be unreadable while its colours change. */
    transition: none;
  }

  [part='crisis'] .fill,
  [part='crisis'] ::slotted(a[href^='tel:']:first-of-type) {
    color: var(--_on-help) !important;
    background: var(--_help) !important;
    border-color: var(--_help);
  }

  .full .fill,
  .full ::slotted(a[href^='tel:']:first-of-type) {
    flex: 1 0 100%;
    min-block-size: 3.25rem;
  }

  .urgent .life p {
    flex: 1 1 10rem;
  }

  [part='crisis'] small,
  [part='crisis'] .link,
  .country {
    color: inherit;
  }

  /* The English of a draft, on a line of its own. */
  [part='crisis'] .between {
    display: none;
  }

  [part='crisis'] .between + [lang='en'] {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    text-align: match-parent;
  }

  .urgent summary {
    display: list-item;
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }

  .urgent i {
    font-style: normal;
    margin-inline-start: 0.5rem;
  }

  [part='crisis'] :focus-visible,
  [part='crisis'] ::slotted(:focus-visible) {
    outline: 3px solid var(--_help) !important;
    outline-offset: 2px !important;
  }

  @container (min-width: 36rem) {
    [part='crisis'] > strong {
      flex: 1 0 auto;
    }

    [part='crisis'] a,
    [part='crisis'] ::slotted(a),
    .urgent .life p {
      flex: 0 1 auto;
    }

    [part='crisis'] a,
    [part='crisis'] ::slotted(a) {
      padding-inline: 0.875rem;
    }

    .full .fill,
    .full ::slotted(a[href^='tel:']:first-of-type) {
      flex: 0 1 16rem;
    }
  }

  /* The page doesn't get shorter than where it was scrolled to, or the field would move. */
  section[data-steady] {
    align-content: start;
    min-block-size: calc(100vh + 12rem);
  }

  .instead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75rem;
  }

  .instead > ol {
    inline-size: 100%;
  }
`;
