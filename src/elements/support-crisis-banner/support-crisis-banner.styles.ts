import {css} from '../../ui/styles.js';

/**
 * All of the banner's styles: of base.styles.ts it needs so little that its own are smaller. The variables and their defaults are the same, which
 * the check sees to. `banner.css` draws the same box before the script has come: what changes here changes there, which a test sees to.
 * Both colours of a link are important: else a page's rule for all links could take away one of the two.
 */
export const styles = css`
  :host {
    --_help: var(--support-help, light-dark(#2c2657, #cbc4ff));
    --_tint: var(--support-help-tint, light-dark(#edeafb, #28234d));
    --_surface: var(--support-surface, light-dark(#fff, #161c22));
    --_text: var(--support-text, light-dark(#1b2430, #e9eef3));
    --_muted: var(--support-muted, light-dark(#46535f, #b8c4ce));
    --_radius: var(--support-radius, 0.625rem);
    display: block;
    padding: 1rem 1.25rem;
    background: var(--_tint);
    border-inline-start: 0.3rem solid var(--_help);
    border-radius: var(--_radius);
  }

  :host([hidden]) {
    display: none;
  }

  :host([sticky]) {
    position: sticky;
    inset-block-end: 0;
    z-index: 9;
    max-block-size: 50vh;
    overflow: auto;
  }

  /* On an inner box: a page's rule for every element reaches the host, and what the host inherits, but not this. */
  section {
    color: var(--_text);
    font-family: var(--support-font, inherit);
    font-size: var(--support-font-size, 1rem);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
  }

  p {
    margin: 0.75rem 0 0;
  }

  [role='heading'] {
    color: var(--_help);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  [part='emergency'] p {
    font-weight: 650;
  }

  .timed {
    position: relative;
    padding-inline-end: 6.5rem;
  }

  i {
    position: absolute;
    inset: 0 0 auto auto;
    font-style: normal;
    font-weight: 650;
  }

  a,
  ::slotted(a),
  button,
  select {
    display: inline-flex !important;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    max-inline-size: calc(100% - 0.5rem);
    margin: 0.25rem 0;
    margin-inline-end: 0.5rem;
    padding: 0 0.875rem;
    color: var(--_help) !important;
    background: var(--_surface) !important;
    border: 1px solid;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 650;
    text-decoration: none;
  }

  a:hover,
  ::slotted(a:hover) {
    text-decoration: underline;
  }

  [part='emergency'] p + [part='call'] a,
  [part='emergency'] p + [part='call'] ::slotted(a) {
    color: var(--_tint) !important;
    background: var(--_help) !important;
  }

  :focus-visible,
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_help);
    outline-offset: 2px;
  }

  small {
    display: inline-block;
    max-inline-size: 100%;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  small::first-letter {
    text-transform: uppercase;
  }

  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }

  @media screen {
    .folded :is(div, p) {
      display: inline;
      margin: 0;
      padding: 0;
    }

    .folded :is([role='heading'], p) {
      display: inline-block;
      margin-inline-end: 0.25rem;
    }

    .folded :is(.more, small, i) {
      display: none;
    }
  }

  @media print {
    button,
    label {
      display: none !important;
    }
  }
`;
