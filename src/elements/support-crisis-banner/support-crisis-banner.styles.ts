import {css} from '../../ui/styles.js';

/**
 * All styles of the banner. It needs so little of base.styles.ts that its own styles are smaller. The custom properties
 * and their defaults are the same, which a check ensures. `banner.css` styles the same box before the script has
 * loaded, so a change here needs a change there, which a test ensures.
 *
 * Styles that keep numbers readable are `!important`, so that they override the page's link styles: either both colors,
 * or neither.
 */
export const styles = css`
  :host {
    --_help: var(--support-help, light-dark(#2c2657, #cbc4ff));
    --_tint: var(--support-help-tint, light-dark(#edeafb, #28234d));
    --_on-help: var(--support-on-help, light-dark(#fff, #17132f));
    --_surface: var(--support-surface, light-dark(#fff, #161c22));
    --_text: var(--support-text, light-dark(#1b2430, #e9eef3));
    --_muted: var(--support-muted, light-dark(#46535f, #b8c4ce));
    --_radius: var(--support-radius, 0.625rem);
    display: block;
    background: var(--_tint);
    border-radius: var(--_radius);
    outline: 1px solid transparent;
    outline-offset: -1px;
    line-height: 0 !important;
    text-decoration: none !important;
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

  /* On an inner box: a page's rule for every element reaches the host, and what the host inherits, but not this. In a line of its own, because
     a page that strikes out its text strikes out every block in it. Sizes are those of our own text: the page's root may be 10 pixels. */
  section {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.75em 1em;
    vertical-align: top;
    color: var(--_text);
    font-family: var(--support-font, inherit);
    font-size: max(var(--support-font-size, 1rem), 16px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .group,
  .rest,
  [role='heading'],
  p {
    flex: 1 0 100%;
    min-inline-size: 0;
    margin: 0;
  }

  [role='heading'] {
    color: var(--_help);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.27;
  }

  [part='emergency'] p {
    flex: 0 1 auto;
  }

  label {
    max-inline-size: 100%;
  }

  b {
    font-weight: 600;
  }

  small {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .about small,
  .fold small {
    display: block;
  }

  .state {
    min-block-size: 1.4em;
    color: var(--_text);
  }

  .group > span,
  .ways,
  .ways > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  a,
  ::slotted(a),
  select {
    display: inline-grid !important;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    box-sizing: border-box !important;
    inline-size: auto !important;
    min-block-size: 2.75em !important;
    min-inline-size: 0 !important;
    max-inline-size: 100% !important;
    margin: 0 !important;
    padding: 0.4375em 1em !important;
    color: var(--_help) !important;
    background: var(--_surface) !important;
    border: 1px solid color-mix(in srgb, var(--_help) 45%, transparent) !important;
    border-radius: calc(var(--_radius) * 0.8) !important;
    box-shadow: none !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    opacity: 1 !important;
    visibility: visible !important;
    text-align: center;
    text-decoration: none !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    overflow-wrap: anywhere !important;
  }

  a:hover,
  ::slotted(a:hover) {
    text-decoration: underline !important;
  }

  .lead a,
  .lead ::slotted(a),
  .printed ::slotted(a[data-lead]) {
    color: var(--_on-help) !important;
    background: var(--_help) !important;
  }

  :focus-visible,
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--_help) !important;
    outline-offset: 2px !important;
  }

  .fold {
    display: flex;
    flex: 1 0 100%;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.5em 0.25em 0.5em 0;
    color: inherit;
    background: none;
    border: solid color-mix(in srgb, var(--_help) 30%, transparent);
    border-width: 1px 0 0;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .fold::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.25em;
    margin-inline-end: 0.25em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }

  .fold[aria-expanded='true']::after {
    margin-block-end: -0.25em;
    transform: rotate(225deg);
  }

  .fold + .rest {
    margin-block-start: -0.5em;
  }

  [role='listitem'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
  }

  [role='listitem'] + [role='listitem'] {
    border-block-start: 1px solid color-mix(in srgb, var(--_help) 20%, transparent);
  }

  [role='listitem'] .about {
    flex: 1 1 16em;
    max-inline-size: 24em;
  }

  .ways {
    flex: 2 1 16em;
  }

  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }

  @media screen {
    .closed .rest,
    .folded :is(.extra, .about, [part='emergency'] p) {
      display: none;
    }

    .folded {
      gap: 0.5em 0.375em;
      padding: 0.375em 0.5em;
    }

    .folded .group {
      display: contents;
    }

    .folded [role='heading'] {
      flex: 1 1 7em;
      max-inline-size: max-content;
      font-size: 0.875em;
      line-height: 1.2;
    }

    .folded a,
    .folded ::slotted(a) {
      padding-inline: 0.375em !important;
    }

    .folded .fold {
      flex: none;
      justify-content: center;
      inline-size: 2.75em;
      padding: 0;
      border: 0;
    }

    .folded .fold span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* What would need a third row on a phone. */
  @media screen and (max-width: 40em) {
    .folded .long,
    .folded ::slotted(a[data-line]:is([href^='http'], [href*='body=']):not([data-lead])) {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    .lead a,
    .lead ::slotted(a),
    .printed ::slotted(a[data-lead]) {
      border-width: 3px !important;
    }
  }

  @media print {
    .fold,
    label {
      display: none !important;
    }
  }
`;
