const css = String.raw;

/** System colors and a system font, so that the cover reveals nothing about the page it hides. */
export const coverStyles = css`
  :host {
    display: contents !important;
  }

  dialog {
    all: unset;
    position: fixed;
    inset: 0;
    padding: 1rem;
    background: Canvas;
    color: CanvasText;
    font: 1rem system-ui;
  }

  a {
    padding-block: 1rem;
  }

  dialog::backdrop {
    background: Canvas;
  }
`;
