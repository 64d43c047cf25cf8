import {css} from '../../ui/styles.js';

/** Layers over the page: full screen on a phone, a side sheet in a wide window. */
export const layerStyles = css`
  .layer {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    color: var(--_text);
    background: var(--_surface);
    container-type: inline-size;
  }

  .layer[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto;
  }

  .layer::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  /* The link that leaves the page at once has this row for itself. */
  .layer[data-exit] {
    padding-block-start: max(56px, 3.5rem);
    background: var(--_tint);
  }

  .layer-bar,
  .layer-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    padding: 0.25rem 0.5rem 0.25rem 1rem;
    padding-inline: 1rem 0.5rem;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }

  .layer-bar > :first-child {
    margin-inline-end: auto;
  }

  .layer-bar > .bare:first-child {
    margin-inline-start: -0.5rem;
  }

  .layer-title:focus-visible {
    outline-offset: 4px;
  }

  .bare {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-inline-size: 2.75rem;
    padding-inline: 0.5rem;
    font-weight: 600;
    color: var(--_accent);
  }

  .bare.help {
    color: var(--_help);
  }

  .bare.help:focus-visible {
    outline-color: var(--_help);
  }

  .cross > span {
    font-size: 1.75rem;
    font-weight: 400;
    line-height: 1;
  }

  .arrow {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: solid currentcolor;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }

  .arrow:dir(rtl) {
    transform: rotate(-135deg);
  }

  .layer-bar {
    grid-row: 1;
  }

  /* With very large text the bar takes two lines before a word breaks. */
  .layer-bar > * {
    max-inline-size: 100%;
  }

  .layer-bar > .layer-title {
    min-inline-size: min-content;
    overflow-wrap: break-word;
  }

  .layer-help {
    grid-row: 2;
    max-block-size: 60vh;
    overflow-y: auto;
    padding: 0.75rem 1rem;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }

  .layer-body {
    grid-row: 3;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1rem;
    min-block-size: 0;
    padding: 0.75rem 1rem 1.5rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
  }

  .layer-foot {
    grid-row: 4;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block: 1px solid var(--_line) 0;
  }

  .layer-foot .main {
    flex: 1 1 12rem;
    min-block-size: 3rem;
  }

  /* A sheet opens on tinted ground nowhere: its panels are the sheet itself. */
  .layer-body > .panel {
    padding: 0;
    background: none;
  }

  @media (min-width: 48rem) {
    .layer {
      inset-inline-start: auto;
      inline-size: min(36rem, 100%);
      border-inline-start: 1px solid var(--_line);
    }
  }

  /* No room to spare on a low window, or with very large text: the bars scroll with the rest. */
  @media (max-height: 22rem) {
    .layer[open] {
      display: block;
      overflow-y: auto;
    }

    .layer-help {
      max-block-size: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .layer[open] {
      animation: layer-in 200ms ease-out;
    }

    /* It doesn't fade: its words can be read from the first moment. */
    @keyframes layer-in {
      from {
        transform: translateY(1.5rem);
      }
    }
  }

  @media print {
    .layer::backdrop {
      display: none;
    }
  }
`;
