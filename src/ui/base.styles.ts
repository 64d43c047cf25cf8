import {css} from './styles.js';

/**
 * Styles that all elements share: custom properties, box, focus, touch targets and visually hidden text.
 *
 * Public custom properties are read here with their defaults and never declared, so that a page can set them on any
 * ancestor. Colors have AA contrast on their backgrounds in both color schemes (AAA for body text). Dark mode follows
 * the page's own `color-scheme`, so a light-only page never gets a dark element.
 */
export const base = css`
  :host {
    --_accent: var(--support-accent, light-dark(#1a5a77, #8fcbe6));
    --_accent-tint: var(--support-accent-tint, light-dark(#e3f0f5, #17323f));
    --_on-accent: var(--support-on-accent, light-dark(#fff, #0d171d));
    --_text: var(--support-text, light-dark(#1b2430, #e9eef3));
    --_muted: var(--support-muted, light-dark(#46535f, #b8c4ce));
    --_surface: var(--support-surface, light-dark(#fff, #161c22));
    --_tint: var(--support-tint, light-dark(#f2f6f8, #1e262e));
    --_line: var(--support-line, light-dark(#c9d4dc, #3f4d59));
    --_help: var(--support-help, light-dark(#2c2657, #cbc4ff));
    --_help-tint: var(--support-help-tint, light-dark(#edeafb, #28234d));
    --_radius: var(--support-radius, 0.625rem);
    --_gap: var(--support-gap, 1rem);
    --_field: color-mix(in srgb, var(--_muted) 75%, transparent);
    display: block;
    container-type: inline-size;
    /* A container has no width of its own, so it would vanish when floated or placed in a page builder's row. */
    box-sizing: border-box !important;
    min-inline-size: min(100%, 16rem) !important;
  }

  :host([hidden]) {
    display: none;
  }

  /* On an inner box: a page's rule for every element reaches the host, and what the host inherits, but not this.
     Spacing of letters and words is left alone: people who need more of it set it for the whole page. */
  :host > section {
    color: var(--_text);
    font-family: var(--support-font, inherit);
    font-size: var(--support-font-size, 1rem);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-transform: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }

  .quiet {
    color: var(--_muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    a,
    button {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
`;
