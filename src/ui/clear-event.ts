/**
 * Asks all elements on the page to clear what a visitor has typed, selected or chosen. It's dispatched on the document,
 * so that elements don't have to know each other: all that hold such data listen there, and the page can, too. It has
 * no data, and can't be canceled.
 */
export class SupportClearEvent extends Event {
  constructor() {
    super('support-clear');
  }
}

declare global {
  interface DocumentEventMap {
    'support-clear': SupportClearEvent;
  }
}
