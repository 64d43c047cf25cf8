import type {ReactiveController, ReactiveElement} from 'lit';

/** Opens what is folded while the page is printed: paper has no buttons. */
export class OpenForPrint implements ReactiveController {
  private readonly host: ReactiveElement;
  private opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.close);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.close);
  }

  private readonly open = () => {
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = true;
  };

  private readonly close = () => {
    for (const details of this.opened) details.open = false;
  };
}
