const css = String.raw;

/** System colours and a system font: the sheet tells nothing of the page it hides. */
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
