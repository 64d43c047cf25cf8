/**
 * Asks every element on the page to forget what a visitor has typed, ticked or chosen. Fired on the document, so that no element has to
 * know another: whoever holds such things listens there, and so may the page. Carries nothing, and nothing can stop it.
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
