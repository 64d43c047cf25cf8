/** This element doesn't use Lit. The name tells editors and the build that the text is CSS. */
const css = String.raw;

/**
 * The button has a fixed position, and a row in the flow has the same height, so nothing on the page is under the
 * button until someone scrolls. The row is its own box, because the page follows inside the element if its tag was
 * never closed. It isn't sticky: a sticky box scrolls away with a `<body>` that is shorter than its content. The
 * z-index is the maximum, because notices that cover everything come close to it.
 */
export const styles = css`
  :host {
    --_text: var(--support-text, #1b2430);
    --_surface: var(--support-surface, #fff);
    display: block;
  }

  :host::before {
    content: '';
    display: block;
    block-size: max(56px, 3.5rem);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--support-text, light-dark(#1b2430, #e9eef3));
      --_surface: var(--support-surface, light-dark(#fff, #161c22));
    }
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  section,
  p {
    border: 2px solid var(--_surface);
    border-radius: var(--support-radius, 0.625rem);
    background: var(--_text);
    color: var(--_surface);
    font-family: var(--support-font, inherit);
    font-size: var(--support-font-size, 1rem);
    font-weight: 600;
    line-height: 1.5;
    text-indent: 0;
  }

  section {
    position: fixed;
    inset-block: 0.25rem auto;
    inset-inline: auto 0.25rem;
    z-index: 2147483647;
    margin: 0;
    padding: 0;
    overflow: visible;
  }

  section.below {
    inset-block: auto 0.25rem;
  }

  a,
  section ::slotted(a) {
    display: flex;
    align-items: center;
    min-block-size: max(44px, 2.75rem);
    padding-inline: 1rem;
    background: var(--_text) !important;
    color: var(--_surface) !important;
  }

  a:focus-visible,
  section ::slotted(a:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 3px !important;
  }

  p {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 80vw;
    margin: 0.25rem 0;
    padding: 0.25rem 1rem;
    font-weight: 400;
    pointer-events: none;
  }

  .below p {
    inset-block: auto 100%;
  }

  /* Hidden from the eye alone. */
  p:empty,
  section:not(:hover, :focus-within) > .hint {
    clip-path: inset(50%);
  }

  @media (pointer: coarse) {
    .hint {
      display: none;
    }
  }

  @media print {
    :host::before,
    section {
      display: none !important;
    }
  }
`;
